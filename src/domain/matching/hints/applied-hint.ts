import type { PrivatePart } from '../../../schemas/private-part.ts';
import { isAnyOverlapping } from '../../time/slot-meetings.ts';
import type { FormedGroup, Problem } from '../problem.ts';
import { addLead, type SampleFacts } from '../sample-facts.ts';
import type { Hint } from './hint.ts';

type WantedLead = Extract<Hint['change'], { kind: 'another-lead' }>;
type Slot = Hint['slot'];

/** Makes the change of a hint in the records themselves, as a person would: what tests plan anew. */
export function applyHint(facts: SampleFacts, handle: string, { change, slot }: Hint): SampleFacts {
  const changed: SampleFacts = {
    ...facts,
    enrollments: new Map(facts.enrollments),
    mentors: new Map(facts.mentors),
    privateParts: new Map(facts.privateParts),
  };
  const part = facts.privateParts.get(handle);
  const enrollment = facts.enrollments.get(handle);
  if (part === undefined || enrollment === undefined) return changed;
  const write = (own: Partial<PrivatePart>) =>
    changed.privateParts.set(handle, { ...part, ...own });
  switch (change.kind) {
    case 'half-hours':
      write({ availability: [...part.availability, ...change.hours] });
      break;
    case 'any-waking-hour':
      write({ outsideWakingHours: true });
      break;
    case 'not-apart':
      write({ apart: part.apart.filter((other) => other !== change.from) });
      break;
    case 'not-together':
      write({ together: part.together.filter((other) => other !== change.with) });
      break;
    case 'any-lead':
      write({ rankedLeads: [] });
      break;
    case 'any-topic':
      changed.enrollments.set(handle, { ...enrollment, topics: [] });
      break;
    case 'seat': {
      const profile = facts.mentors.get(change.lead);
      const capacity = (profile?.capacity ?? 0) + 1;
      if (profile !== undefined) changed.mentors.set(change.lead, { ...profile, capacity });
      break;
    }
    case 'group-maximum': {
      const groupSize = { ...facts.cohort.groupSize, max: change.max };
      return { ...changed, cohort: { ...facts.cohort, groupSize } };
    }
    case 'another-lead':
      addFittingLead(changed, change, slot);
  }
  return changed;
}

/** Adds a lead who helps with the topics, speaks the language and is free for the hour of a slot. */
function addFittingLead(facts: SampleFacts, wanted: WantedLead, { weekday, start }: Slot): void {
  const profile = { topics: [...wanted.topics] };
  const enrollment = { languages: [wanted.language ?? 'xx'] };
  addLead(facts, 'new-lead', profile, enrollment, {
    zone: facts.cohort.zone,
    availability: [{ day: weekday, from: start, to: toHourLater(start) }],
    outsideWakingHours: true,
  });
}

function toHourLater(start: string): string {
  return `${String(Number(start.slice(0, 2)) + 1).padStart(2, '0')}${start.slice(2)}`;
}

/** Tries every slot of every led table and every seat of each named person; others may fill up a group. */
export function canAllBePlaced(problem: Problem, handles: readonly string[]): boolean {
  const seekers = [...problem.people.keys()].filter((index) => problem.people[index]?.isSeeker);
  const isNamed = (index: number) => handles.includes(problem.people[index]?.handle ?? '');
  const place = (groups: readonly FormedGroup[], at: number): boolean => {
    const seeker = seekers[at];
    if (seeker === undefined) return isAllowed(problem, groups);
    if (!isNamed(seeker) && place(groups, at + 1)) return true;
    return groups.some(({ table, slot, members }, index) => {
      if (problem.people[seeker]?.free[slot] !== 1) return false;
      if (members.length >= (problem.tables[table]?.max ?? 0)) return false;
      return place(groups.with(index, { table, slot, members: [...members, seeker] }), at + 1);
    });
  };
  const open = (groups: readonly FormedGroup[], table: number): boolean => {
    if (table === problem.tables.length) return place(groups, 0);
    if (open(groups, table + 1)) return true;
    return (problem.tables[table]?.slots ?? []).some(
      (slot) =>
        seekers.some((seeker) => problem.people[seeker]?.free[slot] === 1) &&
        open([...groups, { table, slot, members: [] }], table + 1),
    );
  };
  return open([], 0);
}

/** Every rule of a seating, written once more. */
function isAllowed(problem: Problem, groups: readonly FormedGroup[]): boolean {
  const groupOf = (person: number) => groups.find(({ members }) => members.includes(person));
  if (problem.together.some((unit) => new Set(unit.map(groupOf)).size > 1)) return false;
  const isTied = problem.onlyWith.every(({ person, lead }) => {
    const group = groupOf(person);
    return group === undefined || problem.tables[group.table]?.leads.includes(lead) === true;
  });
  return isTied && groups.every((group) => isGroupAllowed(problem, group, groupOf));
}

function isGroupAllowed(
  problem: Problem,
  { table, slot, members }: FormedGroup,
  groupOf: (person: number) => FormedGroup | undefined,
): boolean {
  const { leads = [], min = 0, max = 0, helpsWith = [] } = problem.tables[table] ?? {};
  const everybody = [...leads, ...members];
  const has = (index: number) => problem.people[index];
  if (members.length < min || members.length > max) return false;
  if (members.some((index) => leads.includes(index))) return false;
  if (problem.apart.some((pair) => pair.every((one) => everybody.includes(one)))) return false;
  if (!everybody.every((index) => has(index)?.free[slot] === 1)) return false;
  const [first = [], ...others] = everybody.map((index) => has(index)?.languages ?? []);
  const isSpoken = first.some((one) => others.every((languages) => languages.includes(one)));
  if (problem.requirements.includes('language') && !isSpoken) return false;
  const isHelped = members.every((index) => {
    const topics = has(index)?.topics ?? [];
    return topics.length === 0 || topics.some((topic) => helpsWith.includes(topic));
  });
  if (problem.requirements.includes('topic') && !isHelped) return false;
  return leads.every((lead) => {
    const own = groupOf(lead);
    const meetings = problem.slots[slot]?.meetings ?? [];
    return (
      own === undefined || !isAnyOverlapping(meetings, problem.slots[own.slot]?.meetings ?? [])
    );
  });
}
