import { report as copy } from '../../../src/copy/en/report.ts';
import { words } from '../../../src/copy/en/words.ts';
import { html, type Markup } from './markup.ts';
import { findTable, type ReportInput } from './report-input.ts';
import { listCrowdedHours, listScarceLanguages, listTightReach } from './tight-places.ts';
import { toWhen } from './words.ts';

const text = copy.tight;

/** People and hours that are named as tight. */
const mostTight = 5;

/** Shows what leaves the least room: people, groups, languages and hours. */
export function toTight(input: ReportInput): Markup {
  const { problem } = input.plan;
  const scarce = listScarceLanguages(problem);
  const languages = (scarce ?? []).map((one) =>
    text.language(one.languages.map(words.language), one.seekers, one.seats),
  );
  const hours = listCrowdedHours(problem, mostTight).map(({ slot, seekers, leads }) =>
    text.hour(toWhen(slot), seekers, leads),
  );
  return html`<section class="part" id="tight">
    <h2>${text.heading}</h2>
    <div class="columns">
      ${toReach(input)} ${toColumn(text.full, listFullGroups(input), text.noneFull)}
      ${toColumn(text.languages, languages, scarce === undefined ? text.anyLanguage : text.noLanguages)}
      ${hours.length === 0 ? undefined : toColumn(text.hours, hours, '')}
    </div>
  </section>`;
}

function toReach({ plan, names }: ReportInput): Markup {
  const reach = listTightReach(plan.problem, plan.proof.grouping, mostTight);
  return html`<div>
    <h3>${text.reach}</h3>
    <p class="muted small">${text.reachNote}</p>
    <ul>
      ${reach.map(
        ({ handle, slots }) =>
          html`<li>${names.person(handle)} <span class="data">${slots}</span></li>`,
      )}
    </ul>
  </div>`;
}

function toColumn(heading: string, lines: readonly string[], nothing: string): Markup {
  return html`<div>
    <h3>${heading}</h3>
    ${
      lines.length === 0
        ? html`<p>${nothing}</p>`
        : html`<ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }
  </div>`;
}

/** Groups that could take one more but for their leads' seats or the largest size; two are always full. */
function listFullGroups(input: ReportInput): string[] {
  const { plan, names } = input;
  return plan.proof.grouping.groups.flatMap((group) => {
    const table = findTable(input, group);
    const isOfTwo = group.format === 'one-to-one' || group.format === 'pair';
    if (table === undefined || isOfTwo || group.members.length < table.max) return [];
    const isBySeats = table.max < plan.problem.size.max;
    const by = isBySeats
      ? text.fullBy.seats(group.leads.map(names.person))
      : text.fullBy.size(table.max);
    return [`${group.name}: ${by}`];
  });
}
