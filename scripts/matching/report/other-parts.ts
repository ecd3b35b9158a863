import { report as copy } from '../../../src/copy/en/report.ts';
import type { Comparison, GroupDifference, Move } from '../../../src/domain/matching/compare.ts';
import { setAsideWords } from '../words.ts';
import { toLeadLoads, type LeadLoad } from './lead-loads.ts';
import { html, type Markup } from './markup.ts';
import { toLeadHandles } from './overview-parts.ts';
import type { ReportInput } from './report-input.ts';
import { toWhen } from './words.ts';

/** Shows what every lead has at the same time, over all cohorts. */
export function toLeads(input: ReportInput): Markup | undefined {
  const { facts, proof } = input.plan;
  const loads = toLeadLoads(facts, proof.grouping, toLeadHandles(input));
  if (loads.length === 0) return undefined;
  const { who, here, elsewhere, offered, hosts, state } = copy.leads.columns;
  return html`<section class="part" id="leads">
    <h2>${copy.leads.heading}</h2>
    <p class="muted">${copy.leads.note}</p>
    <table>
      <thead>
        <tr>
          ${[who, here, elsewhere, offered, hosts, state].map((label) => html`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${loads.map((load) => toLeadRow(input, load))}
      </tbody>
    </table>
  </section>`;
}

function toLeadRow({ names }: ReportInput, load: LeadLoad): Markup {
  const { columns, hosts, state } = copy.leads;
  const number = (label: string, value: number) =>
    html`<td data-label="${label}" class="data">${value}</td>`;
  return html`<tr class="${load.state}">
    <th scope="row">${names.person(load.handle)}</th>
    ${number(columns.here, load.here)}${number(columns.elsewhere, load.elsewhere)}${number(columns.offered, load.offered)}
    <td data-label="${columns.hosts}">${hosts(load.hosts)}</td>
    <td><b class="tag">${state[load.state]}</b></td>
  </tr>`;
}

/** Shows how a plan differs from the one before it and from what is published. */
export function toDifferences(input: ReportInput): Markup {
  const text = copy.difference;
  const { published, comparison } = input.plan;
  return html`<section class="part" id="difference">
    <h2>${text.heading}</h2>
    <h3>${text.published}</h3>
    ${published === undefined ? html`<p>${text.nothingPublished}</p>` : toComparison(input, comparison)}
    <h3>${text.previous}</h3>
    ${input.sincePrevious === undefined ? html`<p>${text.noPrevious}</p>` : toComparison(input, input.sincePrevious)}
  </section>`;
}

function toComparison(
  input: ReportInput,
  { groups, unchanged, moves, atOtherHour }: Comparison,
): Markup {
  const text = copy.difference;
  const movedOn = atOtherHour.map(input.names.person);
  if (groups.length === 0) return html`<p>${text.same}</p>`;
  return html`<p>${text.unchanged(unchanged)}</p>
    <ul>
      ${groups.map((one) => html`<li>${toGroupDifference(input, one)}</li>`)}
    </ul>
    ${
      moves.length === 0
        ? undefined
        : html`<h4>${text.moves}</h4>
            <ul>
              ${moves.map((move) => html`<li>${toMove(input, move)}</li>`)}
            </ul>`
    }
    ${movedOn.length === 0 ? undefined : html`<p>${text.atOtherHour(movedOn)}</p>`}`;
}

function toGroupDifference({ names }: ReportInput, difference: GroupDifference): Markup {
  const text = copy.difference;
  const { kind, group } = difference;
  const people = (handles: readonly string[]) => handles.map(names.person);
  const parts =
    kind === 'changed'
      ? [
          ...(difference.joined.length > 0 ? [text.joined(people(difference.joined))] : []),
          ...(difference.left.length > 0 ? [text.left(people(difference.left))] : []),
          ...(difference.slotBefore === undefined
            ? []
            : [text.slotBefore(toWhen(difference.slotBefore))]),
        ]
      : [copy.people(people([...group.leads, ...group.members]))];
  return html`<b class="tag">${text.kinds[kind]}</b> ${group.name}, ${toWhen(group.slot)}:
    ${parts.join('; ')}`;
}

function toMove({ names }: ReportInput, { handle, from, to }: Move): string {
  const text = copy.difference;
  const place = (leads: string) => copy.people(leads.split(' ').map(names.person));
  const name = names.person(handle);
  if (from === undefined) return `${name}: ${text.gains(place(to ?? ''))}`;
  if (to === undefined) return `${name}: ${text.loses(place(from))}`;
  return `${name}: ${text.from(place(from), place(to))}`;
}

/** Lists who does not take part, and why. */
export function toSetAside({ plan, names }: ReportInput): Markup {
  const text = copy.setAside;
  const rows = plan.setAside.map(
    ({ handle, as, reason }) =>
      html`<li>${text.line(names.person(handle), as, setAsideWords[reason])}</li>`,
  );
  return html`<section class="part" id="set-aside">
    <h2>${text.heading}</h2>
    ${
      rows.length === 0
        ? html`<p>${text.none}</p>`
        : html`<ul>
            ${rows}
          </ul>`
    }
  </section>`;
}
