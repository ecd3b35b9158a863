import { report as copy } from '../../../src/copy/en/report.ts';
import { time } from '../../../src/copy/en/time.ts';
import { toGroupsSection } from './group-cards.ts';
import { toGroupsOverview } from './groups-overview.ts';
import { html, type Markup } from './markup.ts';
import { toDifferences, toLeads, toSetAside } from './other-parts.ts';
import { toAttention, toFigures, toQuality, toSettings } from './overview-parts.ts';
import type { ReportInput } from './report-input.ts';
import { toTight } from './tight-part.ts';
import { toUnplacedSection } from './unplaced-cards.ts';

/** Nothing is fetched, run or sent: a page that opens from disk and tells nobody. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

const contents = [
  ['unplaced', copy.unplaced.heading],
  ['groups', copy.groups.heading],
  ['tight', copy.tight.heading],
  ['leads', copy.leads.heading],
  ['difference', copy.difference.heading],
  ['quality', copy.quality.heading],
  ['set-aside', copy.setAside.heading],
  ['settings', copy.settings.heading],
] as const;

/**
 * Writes the report of a plan as one HTML file that needs nothing else.
 * @param style the style element, with its typefaces inside
 */
export function toReportPage(input: ReportInput, style: Markup): string {
  const { facts, proof } = input.plan;
  const { title, zone } = facts.cohort;
  return `${
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <meta http-equiv="Content-Security-Policy" content="${policy}" />
          <meta name="referrer" content="no-referrer" />
          <meta name="robots" content="noindex, nofollow" />
          <title>${copy.title(title)}</title>
          ${style}
        </head>
        <body>
          <p class="private" role="note">
            <strong>${copy.private.label}</strong> ${copy.private.text}
          </p>
          <main>
            <header>
              <h1>${copy.title(title)}</h1>
              <p class="muted">
                ${copy.plannedOn(toDay(proof.grouping.plannedOn))}. ${copy.zone(zone)}
              </p>
              ${toFigures(input)} ${toContents()}
            </header>
            ${toAttention(input)} ${toUnplacedSection(input)}
            ${toGroupsSection(input, toGroupsOverview(input))} ${toTight(input)} ${toLeads(input)}
            ${toDifferences(input)} ${toQuality(input)} ${toSetAside(input)} ${toSettings(input)}
          </main>
        </body>
      </html>`.text
  }\n`;
}

function toDay(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return time.fullDay({ year, month, day, weekday: 1 });
}

function toContents(): Markup {
  return html`<nav class="contents" aria-label="${copy.contents}">
    <ul role="list">
      ${contents.map(([id, label]) => html`<li><a href="#${id}">${label}</a></li>`)}
    </ul>
  </nav>`;
}
