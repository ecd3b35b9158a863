import { repair as copy } from '../../src/copy/en/repair.ts';
import type { Aim } from '../../src/schemas/grouping-proof.ts';
import type { Group, Grouping } from '../../src/schemas/grouping.ts';
import type { Reader } from '../matching/reader.ts';
import { toCount, toSlotWords } from '../matching/words.ts';
import type { Repair } from './make-repair.ts';

/** Sums a repair up in lines: what was asked, who moves and why, what it costs and how few it is proven to be. */
export function toRepairLines(repair: Repair, reader: Reader): string[] {
  const { facts, proof, before } = repair;
  const { grouping } = proof;
  const change = grouping.changes?.at(-1);
  const times =
    reader === 'coordinator' || facts.cohort.publish.times === 'all' ? 'shown' : 'hidden';
  const { counts } = grouping;
  return [
    `${facts.cohort.title} (${facts.id}), repaired from ${change?.from ?? ''} on`,
    ...toAskedLines(change?.asked ?? []),
    `  ${counts.placed} of ${toCount(counts.seekers, 'seeker')} placed in ${toCount(counts.groups, 'group')}; ${counts.unplaced} without a group`,
    ...toMovedLines(repair),
    ...toSlotLines(repair, times),
    '',
    ...toGroupLines(before, grouping, times),
    ...toUnplacedLines(repair, reader),
    ...toPriceLines(repair, reader),
    ...(reader === 'coordinator' ? toWaitlistLines(repair) : []),
  ];
}

function toAskedLines(asked: NonNullable<Grouping['changes']>[number]['asked']): string[] {
  if (asked.length === 0) return ['  Asked for: nothing.'];
  return [`  Asked for: ${asked.map(({ handle, what }) => copy.asked(handle, what)).join('; ')}.`];
}

/** Who moves makes room, or keeps a group large enough: whoever came into their old group, or is in the new one. */
function toMovedLines({ outcome, proof: { grouping }, before }: Repair): string[] {
  const { moved, changes } = outcome;
  const others = changes[1];
  const sure = copy.sure(others);
  if (moved.length === 0) return ['  Others who move: none.'];
  const nameOf = toNames(before, grouping);
  return [
    `  Others who move: ${String(moved.length)} (${sure}).`,
    ...moved.map(({ handle, from, to }) => {
      const came = listCame(before, grouping, from);
      const why = copy.moveReason(came, to !== undefined && isSmall(before, grouping, to));
      return `    ${handle}: ${nameOf(from)} → ${to === undefined ? 'no group' : nameOf(to)}${why}`;
    }),
  ];
}

function listCame(before: Grouping, after: Grouping, id: string): string[] {
  const old = before.groups.find((group) => group.id === id)?.members ?? [];
  const now = after.groups.find((group) => group.id === id)?.members ?? [];
  return now.filter((member) => !old.includes(member));
}

/** Whether a group would have had too few without those who came. */
function isSmall(before: Grouping, after: Grouping, id: string): boolean {
  const now = after.groups.find((group) => group.id === id);
  if (now === undefined) return false;
  const stayed = now.members.length - listCame(before, after, id).length;
  return stayed < after.settings.groupSize.min;
}

function toSlotLines({ outcome, proof, before }: Repair, times: 'shown' | 'hidden'): string[] {
  const { slotsChanged, changes } = outcome;
  const slots = changes[0];
  if (slots.value === 0) return ['  Groups at another time: none.'];
  const nameOf = toNames(before, proof.grouping);
  return [
    `  Groups that do not go on at their time: ${String(slots.value)} (${copy.sure(slots)}).`,
    ...slotsChanged.map((id) => {
      const [old, now] = [before, proof.grouping].map(({ groups }) =>
        groups.find((group) => group.id === id),
      );
      const when =
        times === 'shown' && old !== undefined && now !== undefined
          ? `: ${toSlotWords(old.slot)} → ${toSlotWords(now.slot)}`
          : '';
      return `    ${nameOf(id)}${when}`;
    }),
  ];
}

function toGroupLines(before: Grouping, after: Grouping, times: 'shown' | 'hidden'): string[] {
  const old = new Map(before.groups.map((group) => [group.id, group]));
  const kept = new Set(after.groups.map(({ id }) => id));
  const changed = after.groups.flatMap((group) => toGroupLine(old.get(group.id), group, times));
  const ended = before.groups
    .filter(({ id }) => !kept.has(id))
    .map((group) => `  ends     ${group.id}  ${group.name}: ${group.members.join(', ')}`);
  const same = after.groups.length - changed.length;
  if (changed.length + ended.length === 0) return ['No group changes.'];
  return [
    `${toCount(same, 'group stays as it is', 'groups stay as they are')}, and:`,
    ...changed,
    ...ended,
  ];
}

function toGroupLine(before: Group | undefined, group: Group, times: 'shown' | 'hidden'): string[] {
  const when = times === 'shown' ? `, ${toSlotWords(group.slot)}` : '';
  const who = group.leads.join(' and ') || group.format;
  const name = `${group.id}  ${group.name}, ${who}${when}`;
  if (before === undefined) return [`  new      ${name}: ${group.members.join(', ')}`];
  const parts = [
    ...group.members.filter((one) => !before.members.includes(one)).map((one) => `+ ${one}`),
    ...before.members.filter((one) => !group.members.includes(one)).map((one) => `− ${one}`),
    ...before.leads.filter((one) => !group.leads.includes(one)).map((one) => `− ${one} (lead)`),
  ];
  const isMoved = toSlotWords(before.slot) !== toSlotWords(group.slot);
  if (parts.length === 0 && !isMoved) return [];
  return [`  changes  ${name}: ${[...parts, ...(isMoved ? ['another hour'] : [])].join(', ')}`];
}

function toUnplacedLines({ facts, outcome: { unplaced } }: Repair, reader: Reader): string[] {
  if (unplaced.length === 0) return [];
  if (reader === 'public-log') {
    return ['', copy.unplacedHidden(unplaced.length)];
  }
  return ['', copy.unplaced(unplaced, facts.id)];
}

/** What the repair costs against forming all groups anew, and what that would change. */
function toPriceLines({ outcome, anew }: Repair, reader: Reader): string[] {
  if (anew === undefined) return [];
  const [value, best] = [outcome.aims, anew.aims].map(readValue);
  const anewMoves = copy.anewMoves(anew.others, anew.slots);
  if (reader === 'public-log') return ['', anewMoves];
  return ['', copy.price(value ?? 0, best ?? 0), anewMoves];
}

function readValue(aims: readonly Aim[]): number {
  return aims.find(({ aim }) => aim === 'value')?.value ?? 0;
}

function toNames(before: Grouping, after: Grouping): (id: string) => string {
  const names = new Map([...before.groups, ...after.groups].map(({ id, name }) => [id, name]));
  return (id) => `${id} ${names.get(id) ?? ''}`;
}

/** Whoever waits gets a place by an offer, and what was offered is to be kept, unless the coordinators mean it otherwise. */
function toWaitlistLines({ waiting, lostOffers, facts }: Repair): string[] {
  const list = `"npm run waitlist -- ${facts.id}"`;
  const waits = `${toCount(waiting, 'person waits', 'people wait')} for a place to be offered: ${list}.`;
  const lines = waiting === 0 ? [] : ['', waits];
  if (lostOffers.length === 0) return lines;
  return [
    ...lines,
    '',
    'This leaves no room for what the waitlist offered:',
    ...lostOffers.map(({ handle, group, leads, slot }) => {
      const place = group ?? `one-to-one with ${leads.join(' and ')}`;
      return `  ${handle}: ${place}, ${toSlotWords(slot)}`;
    }),
    `Once it is published these offers are void, and ${list} writes to them. To keep them, wait for their answers first.`,
  ];
}
