import { groups as groupsCopy } from '../../../src/copy/en/groups.ts';
import { report as copy } from '../../../src/copy/en/report.ts';
import { getShownSizes } from '../../../src/domain/enrollment/joiners.ts';
import { preferenceNames } from '../../../src/domain/matching/preferences.ts';
import { toGapPercent } from '../../../src/domain/matching/to-grouping.ts';
import type { Aim } from '../../../src/schemas/grouping-proof.ts';
import type { Plan } from '../make-plan.ts';
import { toPriceLines } from '../overrides-price.ts';
import { html, type Markup } from './markup.ts';
import { toLeadLoads } from './lead-loads.ts';
import type { ReportInput } from './report-input.ts';

/** Shows the figures of a plan at a glance. */
export function toFigures({ plan }: ReportInput): Markup {
  const { grouping, fits } = plan.proof;
  const { counts, settings } = grouping;
  const { formats } = plan.facts.cohort;
  const sizes = groupsCopy.size(getShownSizes({ formats, groupSize: settings.groupSize }));
  const members = fits.filter(({ as }) => as === 'member').map(({ fit }) => fit);
  const mean = members.reduce((sum, fit) => sum + fit, 0) / Math.max(1, members.length);
  const under = members.filter((fit) => fit < settings.fitFloor).length;
  const floor =
    settings.fitFloor > 0
      ? copy.figures.underFloor(under, settings.fitFloor)
      : copy.figures.noFloor;
  const lowest = members.length > 0 ? copy.figures.lowest(Math.min(...members)) : '';
  return html`<dl class="figures">
    ${toFigure(copy.figures.placed, copy.figures.placedOf(counts.placed, counts.seekers), floor)}
    ${toFigure(copy.figures.unplaced, String(counts.unplaced), '')}
    ${toFigure(copy.figures.groups, String(counts.groups), sizes)}
    ${toFigure(copy.figures.meanFit, String(Math.round(mean)), lowest)}
  </dl>`;
}

function toFigure(label: string, value: string, note: string): Markup {
  return html`<div>
    <dt>${label}</dt>
    <dd>
      <span class="value">${value}</span
      >${note === '' ? undefined : html`<span class="muted small">${note}</span>`}
    </dd>
  </div>`;
}

/** Lists what a coordinator has to decide or to do, the most pressing first. */
export function toAttention(input: ReportInput): Markup {
  const { heading, nothing } = copy.attention;
  const items = listAttention(input);
  return html`<section class="part" id="attention">
    <h2>${heading}</h2>
    ${
      items.length === 0
        ? html`<p>${nothing}</p>`
        : html`<ul class="attention" role="list">
            ${items.map((item) => html`<li><span>${item}</span></li>`)}
          </ul>`
    }
  </section>`;
}

function listAttention({ plan, hints, names }: ReportInput): Markup[] {
  const { grouping, fits, unplaced } = plan.proof;
  const name = (handles: readonly string[]) => copy.people(handles.map(names.person));
  const floor = grouping.settings.fitFloor;
  const under = fits.filter(({ as, fit }) => as === 'member' && fit < floor);
  const leads = toLeadHandles({ plan });
  const loads = toLeadLoads(plan.facts, grouping, leads);
  const idle = loads.filter(({ state }) => state === 'idle').map(({ handle }) => handle);
  const over = loads.filter(({ state }) => state === 'over').map(({ handle }) => handle);
  const awaiting = plan.setAside
    .filter(({ reason }) => reason === 'awaiting-private-part')
    .map(({ handle }) => handle);
  const withHint = hints.filter((one) => one.hints.length > 0).length;
  const moves = plan.published === undefined ? 0 : plan.comparison.moves.length;
  const text = copy.attention;
  return [
    unplaced.length > 0 &&
      html`${text.unplaced(unplaced.length, withHint)}
        <a href="#unplaced">${copy.unplaced.heading}</a>`,
    under.length > 0 && html`${text.underFloor(name(under.map(({ handle }) => handle)))}`,
    over.length > 0 &&
      html`${text.overloaded(name(over))} <a href="#leads">${copy.leads.heading}</a>`,
    idle.length > 0 && html`${text.idle(name(idle))}`,
    awaiting.length > 0 && html`${text.awaiting(name([...new Set(awaiting)]))}`,
    moves > 0 && html`${text.moves(moves)} <a href="#difference">${copy.difference.heading}</a>`,
  ].filter((item) => item !== false);
}

/** Lists the handles of all who may lead in a plan, and of those who would if they had a seat left. */
export function toLeadHandles({ plan }: Pick<ReportInput, 'plan'>): string[] {
  const { tables, people } = plan.problem;
  const leads = tables.flatMap((table) => table.leads.flatMap((one) => people[one]?.handle ?? []));
  const full = plan.setAside.filter(({ reason }) => reason === 'seats-taken');
  return [...new Set([...leads, ...full.map(({ handle }) => handle)])].sort();
}

/** Says how near to the best each aim is, and who says so. */
export function toQuality({ plan }: ReportInput): Markup {
  const text = copy.quality;
  const { aim, value, bound, status } = text.columns;
  return html`<section class="part" id="quality">
    <h2>${text.heading}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${aim}</th>
          <th scope="col">${value}</th>
          <th scope="col">${bound}</th>
          <th scope="col">${status}</th>
        </tr>
      </thead>
      <tbody>
        ${plan.proof.aims.map(toAimRow)}
      </tbody>
    </table>
    ${[...new Set(plan.proof.aims.map((one) => one.status))].map((one) => html`<p class="muted small">${text.meaning[one]}</p>`)}
  </section>`;
}

function toAimRow({ aim, value, bound, status, isConditional }: Aim): Markup {
  const text = copy.quality;
  const best = value === bound ? text.noBetter(String(bound)) : text.perhaps(String(bound));
  const gap = aim === 'value' && value < bound ? toGapPercent(value, bound) : undefined;
  const note = gap === undefined ? undefined : text.gap(String(gap));
  return html`<tr>
    <th scope="row">${text.names[aim]}</th>
    <td data-label="${text.columns.value}" class="data">${value}</td>
    <td data-label="${text.columns.bound}">
      ${best}${note === undefined ? undefined : `, ${note}`}
    </td>
    <td data-label="${text.columns.status}">
      ${text.status[status]}${isConditional ? ` ${text.conditional}` : undefined}
    </td>
  </tr>`;
}

/** Says what coordinators decided by hand and what it costs. */
function toDecisions({ price, proof }: Plan): Markup | undefined {
  if (price === undefined) return undefined;
  const unplaced = proof.unplaced.map(({ handle }) => handle);
  // Their own heading and the empty line before it are for a terminal.
  const lines = toPriceLines(price, proof.aims, unplaced).filter((line) => line.startsWith('  '));
  return html`<h3>${copy.settings.decisions}</h3>
    <ul>
      ${lines.map((line) => html`<li>${line.trim()}</li>`)}
    </ul>`;
}

/** Lists the rules that a plan was made with. */
export function toSettings({ plan }: ReportInput): Markup {
  const { cohort, id } = plan.facts;
  const { settings, publicInputs } = plan.proof.grouping;
  const text = copy.settings;
  const { formats, sessions } = cohort;
  const sizes = groupsCopy.size(getShownSizes({ formats, groupSize: settings.groupSize }));
  const weights = preferenceNames
    .filter((name) => settings.preferences[name] > 0)
    .map((name) => groupsCopy.weight(groupsCopy.preferences[name], settings.preferences[name]));
  const held = settings.requirements.map((name) => groupsCopy.requirements[name]);
  const meetings = sessions.filter(({ kind }) => kind === 'group');
  const row = (label: string, value: string) =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<section class="part" id="settings">
    <h2>${text.heading}</h2>
    <dl class="facts">
      ${row(text.size, sizes)} ${row(text.requirements, [text.always, ...held].join('; '))}
      ${row(text.weights, weights.join(', '))}
      ${row(text.floor, settings.fitFloor > 0 ? String(settings.fitFloor) : text.noFloor)}
      ${row(text.sessions, String(meetings.length))} ${row(text.zone, cohort.zone)}
      ${row(text.draw, cohort.draw)}
      <div>
        <dt>${text.inputs}</dt>
        <dd><code>${publicInputs}</code></dd>
      </div>
    </dl>
    ${toDecisions(plan)}
    <p class="muted small">
      npm run plan -- ${id} --what-if &quot;max=${settings.groupSize.max + 1}&quot;
    </p>
  </section>`;
}
