import { groups as groupsCopy } from '../../../src/copy/en/groups.ts';
import { report as copy } from '../../../src/copy/en/report.ts';
import { words } from '../../../src/copy/en/words.ts';
import { getReasonStatus } from '../../../src/domain/groups/reason-status.ts';
import type { Group, PublicReason } from '../../../src/schemas/grouping.ts';
import { html, type Markup } from './markup.ts';
import { toPeopleTable } from './people-table.ts';
import { findPerson, findSlot, findTable, type ReportInput } from './report-input.ts';
import { toWeekPicture } from './week-picture.ts';
import { splitList, toWhen } from './words.ts';

/** Other hours of a group that are named. */
const mostAlternatives = 4;

/** Shows every group below an overview: its picture, its people with their fits, and why it is one. */
export function toGroupsSection(input: ReportInput, overview: Markup): Markup {
  const { groups } = input.plan.proof.grouping;
  return html`<section class="part" id="groups">
    <h2>${copy.groups.heading}</h2>
    ${groups.length === 0 ? html`<p>${copy.groups.none}</p>` : [overview, ...groups.map((group) => toGroupCard(input, group))]}
  </section>`;
}

function toGroupCard(input: ReportInput, group: Group): Markup {
  const { names } = input;
  const led = group.leads.map(names.person);
  return html`<article class="group" id="${group.id}">
    <header>
      <h3>${group.name}</h3>
      <p>
        <strong>${toWhen(group.slot, findSlot(input, group.slot)?.meetings)}</strong> ·
        ${led.length > 0 ? copy.people(led) : words.formats[group.format]} ·
        ${toSeats(input, group)} <span class="data muted">${group.id}</span>
      </p>
    </header>
    ${toWeekPicture(input, group)} ${toPeopleTable(input, group)} ${toReasons(input, group)}
  </article>`;
}

/** Draws the seats of a group as dots, with words. */
export function toSeats(input: ReportInput, group: Group): Markup {
  const most = Math.max(group.members.length, findTable(input, group)?.max ?? 0);
  const dots = Array.from({ length: most }, (_, seat) =>
    seat < group.members.length ? 'taken' : 'free',
  );
  const all = [...group.leads.map(() => 'lead'), ...dots];
  return html`<span class="seats"
    ><span aria-hidden="true">${all.map((kind) => html`<i class="${kind}"></i>`)}</span>
    ${copy.groups.seats(group.members.length, most)}</span
  >`;
}

function toReasons(input: ReportInput, group: Group): Markup {
  const { plan } = input;
  const kinds = [...new Set(group.reasons.map(({ kind }) => kind))];
  const reasons = kinds.map((kind) => {
    const ofKind = group.reasons.filter((reason) => reason.kind === kind);
    return html`<div>
      <dt>${groupsCopy.reasonLabels[kind]}</dt>
      ${ofKind.map((reason) => toReason(input, reason))}
    </div>`;
  });
  const everybody = [...group.leads, ...group.members].flatMap(
    (handle) => findPerson(input, handle) ?? [],
  );
  const common = plan.problem.slots.filter((_, slot) =>
    everybody.every(({ free }) => free[slot] === 1),
  );
  const others = common
    .filter((slot) => toWhen(slot) !== toWhen(group.slot))
    .map((slot) => toWhen(slot));
  const { shown, more } = splitList(others, mostAlternatives);
  const list = more > 0 ? [...shown, copy.groups.moreHours(more)].join(', ') : copy.people(shown);
  return html`<dl class="reasons">
    ${reasons}
    <div>
      <dt>${copy.groups.shared}</dt>
      <dd>${copy.groups.sharedHours(common.length)}</dd>
    </div>
    <div>
      <dt>${copy.groups.alternatives}</dt>
      <dd>${others.length === 0 ? copy.groups.noAlternatives : list}</dd>
    </div>
  </dl>`;
}

function toReason({ names }: ReportInput, reason: PublicReason): Markup {
  const status = getReasonStatus(reason);
  return html`<dd class="${status}">
    <b>${groupsCopy.status[status]}</b>
    ${groupsCopy.reason(reason, names.topic, words.language)}
  </dd>`;
}
