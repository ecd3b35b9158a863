import { groups as groupsCopy } from '../../../src/copy/en/groups.ts';
import { report as copy } from '../../../src/copy/en/report.ts';
import type { MemberFit } from '../../../src/schemas/grouping-proof.ts';
import type { Group } from '../../../src/schemas/grouping.ts';
import { html, type Markup } from './markup.ts';
import { findFit, findPerson, findSlot, type ReportInput } from './report-input.ts';
import { toOwnTimes, toPlaceName } from './words.ts';

/** Shows everybody in a group: the hour on their own clock, their fit and what it is made of. */
export function toPeopleTable(input: ReportInput, group: Group): Markup {
  const { preferences } = input.plan.proof.grouping.settings;
  const weighed = Object.entries(preferences).filter(([, weight]) => weight > 0);
  const head = weighed.map(
    ([name, weight]) =>
      html`<th scope="col">${copy.groups.preference(toPreferenceName(name), weight)}</th>`,
  );
  const row = (handle: string, as: MemberFit['as']) =>
    toPersonRow(
      input,
      group,
      handle,
      as,
      weighed.map(([name]) => name),
    );
  return html`<table class="people">
    <thead>
      <tr>
        <th scope="col">${copy.groups.columns.who}</th>
        <th scope="col">${copy.groups.columns.clock}</th>
        <th scope="col">${copy.groups.columns.fit}</th>
        ${head}
      </tr>
    </thead>
    <tbody>
      ${group.leads.map((lead) => row(lead, 'lead'))}${group.members.map((member) => row(member, 'member'))}
    </tbody>
  </table>`;
}

function toPersonRow(
  input: ReportInput,
  group: Group,
  handle: string,
  as: MemberFit['as'],
  weighed: readonly string[],
): Markup {
  const { plan, names, privateParts } = input;
  const fit = findFit(plan.proof, group, handle);
  const floor = plan.proof.grouping.settings.fitFloor;
  const isUnder = as === 'member' && fit !== undefined && fit.fit < floor;
  const meetings = findSlot(input, group.slot)?.meetings;
  const zone = privateParts.get(handle)?.zone ?? plan.facts.cohort.zone;
  const notes = [
    ...(as === 'lead' ? [copy.groups.lead] : []),
    ...(findPerson(input, handle)?.isLeftOver === true ? [copy.groups.leftOver] : []),
    ...(isUnder ? [copy.groups.underFloor] : []),
  ];
  const parts = weighed.map(
    (name) =>
      html`<td data-label="${toPreferenceName(name)}">
        ${toPart(input, group, handle, as, name)}
      </td>`,
  );
  return html`<tr${isUnder ? html` class="under"` : undefined}>
    <th scope="row">${names.person(handle)}${notes.map((note) => html` <b class="tag">${note}</b>`)}</th>
    <td data-label="${copy.groups.columns.clock}"><span class="data">${toOwnTimes(meetings ?? [], zone)}</span> <span class="muted small">${toPlaceName(zone)}</span></td>
    <td data-label="${copy.groups.columns.fit}">${fit === undefined ? undefined : toBar(fit.fit)}</td>
    ${parts}
  </tr>`;
}

function toPart(
  input: ReportInput,
  group: Group,
  handle: string,
  as: MemberFit['as'],
  name: string,
): Markup {
  const value = findFit(input.plan.proof, group, handle)?.parts[name];
  // A lead has no wish but the hour.
  if (value === undefined || (as === 'lead' && name !== 'localHour'))
    return html`<span class="muted">–</span>`;
  const rank = name === 'rankedLeads' ? toRank(input, group, handle) : undefined;
  return html`<span class="data">${value}</span
    >${rank === undefined ? undefined : html` <span class="muted small">${rank}</span>`}`;
}

function toRank({ privateParts }: ReportInput, group: Group, handle: string): string | undefined {
  if (group.leads.length === 0) return undefined;
  const ranked = privateParts.get(handle)?.rankedLeads ?? [];
  if (ranked.length === 0) return copy.groups.noRanking;
  const rank = ranked.findIndex((lead) => group.leads.includes(lead));
  return rank === -1
    ? copy.groups.unranked(ranked.length)
    : copy.groups.ranked(rank + 1, ranked.length);
}

/** Draws a fit as a bar beside its number. */
export function toBar(fit: number): Markup {
  return html`<span class="bar" style="--fit: ${fit}"><span class="data">${fit}</span></span>`;
}

/** Names a preference as the site does; one that has no name there is called by its key. */
function toPreferenceName(name: string): string {
  const known: Readonly<Record<string, string>> = groupsCopy.preferences;
  return known[name] ?? name;
}
