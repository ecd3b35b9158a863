import { report as copy } from '../../../src/copy/en/report.ts';
import type { Group } from '../../../src/schemas/grouping.ts';
import { toSeats } from './group-cards.ts';
import { html, type Markup } from './markup.ts';
import { toBar } from './people-table.ts';
import { findFit, findSlot, type ReportInput } from './report-input.ts';
import { toWhen } from './words.ts';

/** Shows all groups as lines of one table, each a way to its card. */
export function toGroupsOverview(input: ReportInput): Markup {
  const { groups } = input.plan.proof.grouping;
  const labels = Object.values(copy.overview.columns);
  return html`<table class="overview">
    <thead>
      <tr>
        ${labels.map((label) => html`<th scope="col">${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${groups.map((group) => toRow(input, group))}
    </tbody>
  </table>`;
}

function toRow(input: ReportInput, group: Group): Markup {
  const { columns, noLead } = copy.overview;
  const fits = group.members.flatMap(
    (handle) => findFit(input.plan.proof, group, handle)?.fit ?? [],
  );
  const mean = Math.round(fits.reduce((sum, fit) => sum + fit, 0) / Math.max(1, fits.length));
  const led = copy.people(group.leads.map(input.names.person));
  return html`<tr>
    <th scope="row"><a href="#${group.id}">${group.name}</a></th>
    <td data-label="${columns.when}">
      ${toWhen(group.slot, findSlot(input, group.slot)?.meetings)}
    </td>
    <td data-label="${columns.lead}">${led === '' ? noLead : led}</td>
    <td data-label="${columns.seats}">${toSeats(input, group)}</td>
    <td data-label="${columns.fit}">${toBar(mean)}</td>
    <td data-label="${columns.lowest}" class="data">${Math.min(...fits)}</td>
  </tr>`;
}
