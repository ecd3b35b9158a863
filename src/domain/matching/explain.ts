import type { UnplacedPerson, UnplacedReason } from '../../schemas/grouping-proof.ts';
import type { PublicReason } from '../../schemas/grouping.ts';
import { toCompanyReasons } from './company-reasons.ts';
import { hasLeadAsRequired, isHelpedAsRequired } from './lead-requirements.ts';
import type { FormedGroup, Person, Problem, Table } from './problem.ts';

/** Most topics that the public reasons of a group name. */
const mostTopics = 3;

/** Gives the reasons for a group that rest on public fields alone, as keys and values. */
export function toPublicReasons(problem: Problem, group: FormedGroup): PublicReason[] {
  const table = problem.tables[group.table];
  const slot = problem.slots[group.slot];
  if (table === undefined || slot === undefined) return [];
  const members = toPeople(problem, group.members);
  const everybody = [...toPeople(problem, table.leads), ...members];
  const shared = toShared(everybody.map(({ languages }) => languages));
  return [
    { kind: 'shared-time', meetings: countMeetings(problem) },
    ...(shared.length > 0 ? [{ kind: 'shared-language' as const, languages: shared }] : []),
    ...(table.leads.length > 0 ? toTopicReasons(table, members) : toCommonTopics(members)),
    ...(table.format === 'pair' || table.format === 'one-to-one'
      ? []
      : [{ kind: 'size' as const, size: members.length, target: problem.size.target }]),
    ...toCompanyReasons(problem, members),
  ];
}

/**
 * Says for each seeker without a group what stands first in the way, in a fixed order of questions,
 * by handle. It exposes other people's hours: for coordinators alone.
 */
export function toUnplaced(problem: Problem, groups: readonly FormedGroup[]): UnplacedPerson[] {
  const placed = new Set(groups.flatMap(({ members }) => members));
  return problem.people
    .flatMap((person, index) => (person.isSeeker && !placed.has(index) ? [index] : []))
    .map((index) => toUnplacedPerson(problem, index))
    .sort((a, b) => (a.handle < b.handle ? -1 : 1));
}

/** Counts the pairs of table and slot at which a person could meet, whoever else is there. */
export function getSlotsInReach(problem: Problem, index: number): number {
  return toReach(problem, index).filter(({ isFree }) => isFree).length;
}

/** Counts what every slot has; once a cohort runs, a slot may have one more in a week that has begun. */
function countMeetings({ slots }: Problem): number {
  return slots.reduce((fewest, { meetings }) => Math.min(fewest, meetings.length), Infinity);
}

function toTopicReasons(table: Table, members: readonly Person[]): PublicReason[] {
  return [...table.helpsWith]
    .map((topic) => ({
      topic,
      askedBy: members.filter(({ topics }) => topics.includes(topic)).length,
    }))
    .filter(({ askedBy }) => askedBy > 0)
    .sort((a, b) => b.askedBy - a.askedBy || (a.topic < b.topic ? -1 : 1))
    .slice(0, mostTopics)
    .map(({ topic, askedBy }) => ({ kind: 'asked-topic', topic, askedBy, of: members.length }));
}

/** Topics that at least two of a group of equals asked for, and how many did. */
function toCommonTopics(members: readonly Person[]): PublicReason[] {
  return [...new Set(members.flatMap(({ topics }) => topics))]
    .map((topic) => ({
      topic,
      askedBy: members.filter((one) => one.topics.includes(topic)).length,
    }))
    .filter(({ askedBy }) => askedBy > 1)
    .sort((a, b) => b.askedBy - a.askedBy || (a.topic < b.topic ? -1 : 1))
    .slice(0, mostTopics)
    .map(({ topic, askedBy }) => ({ kind: 'asked-topic', topic, askedBy, of: members.length }));
}

function toUnplacedPerson(problem: Problem, index: number): UnplacedPerson {
  const handle = problem.people[index]?.handle ?? '';
  return {
    handle,
    reason: toReason(problem, index),
    slotsInReach: getSlotsInReach(problem, index),
  };
}

function toReason(problem: Problem, index: number): UnplacedReason {
  if (problem.people[index]?.seeks === 'peers') return toPeerReason(problem, index);
  const led = problem.tables.filter(({ leads }) => leads.length > 0);
  const speaking = led.filter((table) => isSpoken(problem, index, table));
  if (speaking.length === 0) return 'no-lead-in-language';
  const helping = speaking.filter((table) => isHelped(problem, index, table));
  if (helping.length === 0) return 'no-lead-for-topic';
  if (!helping.some((table) => isAllowed(problem, index, table))) return 'no-lead-allowed';
  const reach = toReach(problem, index).filter(({ isFree }) => isFree);
  if (reach.length === 0) return 'no-shared-hour';
  const together = reach.filter(({ table, slot }) => canAllSit(problem, index, table, slot));
  if (together.length === 0) return 'tied-to-others';
  const isFilled = together.some(({ table, slot }) => {
    const able = [...problem.people.keys()].filter(
      (person) => problem.people[person]?.free[slot] === 1 && canSit(problem, person, table),
    );
    return table.max >= table.min && able.length >= table.min;
  });
  return isFilled ? 'no-seat' : 'too-few-at-that-hour';
}

/** Equals need each other: one who shares an hour and a language, and enough of them. */
function toPeerReason(problem: Problem, index: number): UnplacedReason {
  const table = problem.tables.find(({ leads }) => leads.length === 0);
  const free = problem.people[index]?.free;
  const companies = (table?.slots ?? [])
    .filter((slot) => free?.[slot] === 1)
    .map((slot) => listCompany(problem, index, slot).length);
  const most = Math.max(0, ...companies);
  if (most === 0) return 'no-other-at-their-hours';
  if (!table?.slots.some((slot) => canAllSit(problem, index, table, slot))) return 'tied-to-others';
  return most + 1 < table.min ? 'too-few-at-that-hour' : 'no-seat';
}

/** Others who seek equals, can make a slot, speak a language of the person's and may meet them. */
function listCompany(problem: Problem, index: number, slot: number): number[] {
  return [...problem.people.keys()].filter((other) => {
    const person = problem.people[other];
    if (other === index || person?.seeks !== 'peers' || person.free[slot] !== 1) return false;
    const [one, two] = [problem.people[index]?.languages ?? [], person.languages];
    const isSpoken =
      !problem.requirements.includes('language') || one.some((tag) => two.includes(tag));
    return isSpoken && !problem.apart.some((pair) => pair.includes(index) && pair.includes(other));
  });
}

/** Every slot of every table that a person may join, and whether they are free then. */
function toReach(problem: Problem, index: number) {
  const free = problem.people[index]?.free;
  return problem.tables
    .filter((table) => canSit(problem, index, table))
    .flatMap((table) => table.slots.map((slot) => ({ table, slot, isFree: free?.[slot] === 1 })));
}

function canSit(problem: Problem, index: number, table: Table): boolean {
  return (
    problem.people[index]?.seeks === (table.leads.length > 0 ? 'lead' : 'peers') &&
    isSpoken(problem, index, table) &&
    isHelped(problem, index, table) &&
    isAllowed(problem, index, table)
  );
}

/** Tells whether a person and all whom they are bound to can sit at a table together, whoever else is there. */
function canAllSit(problem: Problem, index: number, table: Table, slot: number): boolean {
  const { people, requirements, apart, together } = problem;
  const unit = together.find((party) => party.includes(index)) ?? [index];
  if (unit.length > table.max) return false;
  if (apart.some((pair) => pair.every((one) => unit.includes(one)))) return false;
  const everybody = toPeople(problem, [...table.leads, ...unit]);
  const shared = toShared(everybody.map(({ languages }) => languages));
  if (requirements.includes('language') && shared.length === 0) return false;
  return unit.every((one) => canSit(problem, one, table) && people[one]?.free[slot] === 1);
}

function isSpoken(problem: Problem, index: number, table: Table): boolean {
  if (!problem.requirements.includes('language')) return true;
  const everybody = toPeople(problem, [...table.leads, index]);
  return toShared(everybody.map(({ languages }) => languages)).length > 0;
}

function isHelped(problem: Problem, index: number, table: Table): boolean {
  const person = problem.people[index];
  if (person === undefined || table.leads.length === 0) return true;
  return isHelpedAsRequired(problem, person, table);
}

function isAllowed(problem: Problem, index: number, table: Table): boolean {
  if (table.leads.includes(index)) return false;
  const person = problem.people[index];
  const isLed = table.leads.length > 0;
  if (isLed && person !== undefined && !hasLeadAsRequired(problem, person, table)) return false;
  const isApart = problem.apart.some(
    (pair) => pair.includes(index) && pair.some((other) => table.leads.includes(other)),
  );
  const isElsewhere = problem.onlyWith.some(
    ({ person, lead }) => person === index && !table.leads.includes(lead),
  );
  return !isApart && !isElsewhere;
}

function toPeople({ people }: Problem, indices: readonly number[]): Person[] {
  return indices.flatMap((index) => people[index] ?? []);
}

function toShared(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists;
  return first.filter((one) => others.every((list) => list.includes(one)));
}
