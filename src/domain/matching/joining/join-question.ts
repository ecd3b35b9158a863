import type { Group, Grouping, Slot } from '../../../schemas/grouping.ts';
import type { IsoDate } from '../../../schemas/keys.ts';
import { toCohortClock } from '../../time/cohort-clock.ts';
import { isAnyOverlapping, toSlotMeetings, type Meeting } from '../../time/slot-meetings.ts';
import type { ZoneClock } from '../../time/zone-clock.ts';
import type { CohortFacts, PrivateParts } from '../facts.ts';
import type { Problem, Table } from '../problem.ts';
import { toRunningFacts } from '../repair/running-facts.ts';
import { toProblem } from '../to-problem.ts';
import { listEverGrouped } from '../waitlist/running-waitlist.ts';

/** A group that somebody could join, or a lead who could meet one more person one-to-one. */
export interface JoinPlace {
  /** The published group; undefined for a meeting of two that is still to begin. */
  readonly group: Pick<Group, 'id' | 'name'> | undefined;
  readonly table: Table | undefined;
  readonly leads: readonly string[];
  readonly members: readonly string[];
  readonly slot: Slot;
  /** What is still to come at that slot. */
  readonly meetings: readonly Meeting[];
  /** Most members that it can have. */
  readonly max: number;
}

/** What answering "which groups could take them" rests on. */
export interface JoinQuestion {
  readonly facts: CohortFacts;
  readonly parts: PrivateParts;
  readonly problem: Problem;
  readonly places: readonly JoinPlace[];
  /** Everybody in a published group, and in which ones. */
  readonly groups: readonly Group[];
  /** Everybody who is or was in a group of the cohort. */
  readonly hadGroup: ReadonlySet<string>;
  /** The clock of a zone over the cohort's days. */
  readonly clockOf: (zone: string) => ZoneClock;
}

/** The groups of a cohort that runs, and how they were repaired. */
export interface RunningGroups {
  readonly groups: readonly Group[];
  /** Repairs, the oldest first. */
  readonly changes?: Grouping['changes'];
  /** Groups that are no more. */
  readonly ended?: Grouping['ended'];
}

/** From which day on a question is asked, and who besides those who wait is to count as joining. */
export interface JoinMoment {
  /** First day that counts, in the cohort's zone: past meetings ask nothing of anybody. */
  readonly from: IsoDate;
  /** Handles, also of those who left or paused before. */
  readonly joins?: readonly string[];
}

/**
 * Prepares to answer who could join which published group from a day on. Whoever is on the waiting list
 * counts as seeking a place; who left or paused does not, unless they are to join.
 */
export function toJoinQuestion(
  facts: CohortFacts,
  parts: PrivateParts,
  { groups, changes = [], ended }: RunningGroups,
  { from, joins = [] }: JoinMoment,
): JoinQuestion {
  const asked = joins.map((handle) => ({ handle, what: 'joins' as const }));
  const running = toRunningFacts(
    withWaitingAsSeekers(facts),
    [groups],
    [...changes, { from, asked }],
  );
  const problem = toProblem(running, parts);
  const toCome = (slot: Slot) => listMeetings(running, slot);
  const places = [
    ...groups.map((group) => toGroupPlace(problem, group, toCome(group.slot))),
    ...listFreePairs(problem, groups, toCome),
  ];
  const hadGroup = listEverGrouped({ groups: [...groups], ended });
  const clockOf = toClocks(running);
  return { facts: running, parts, problem, places, groups, hadGroup, clockOf };
}

/** Reading a zone's changes takes time, and many people share one. */
function toClocks({ cohort }: CohortFacts): (zone: string) => ZoneClock {
  const known = new Map<string, ZoneClock>();
  return (zone) => {
    const clock = known.get(zone) ?? toCohortClock(cohort, zone);
    known.set(zone, clock);
    return clock;
  };
}

/** Lets those who were put on the waiting list count as seekers, which they are not in planning. */
function withWaitingAsSeekers(facts: CohortFacts): CohortFacts {
  const enrollments = new Map(
    [...facts.enrollments].map(([handle, enrollment]) => [
      handle,
      enrollment.place === 'waitlisted' ? { ...enrollment, place: undefined } : enrollment,
    ]),
  );
  return { ...facts, enrollments };
}

function listMeetings({ cohort, from }: CohortFacts, slot: Slot): readonly Meeting[] {
  const found = toSlotMeetings(cohort, slot, from);
  return found.kind === 'offered' ? found.meetings : [];
}

function toGroupPlace(problem: Problem, group: Group, meetings: readonly Meeting[]): JoinPlace {
  const { id, name, leads, members, slot } = group;
  const table = findTable(problem, group);
  return { group: { id, name }, table, leads, members, slot, meetings, max: table?.max ?? 0 };
}

/** A lead's one-to-one tables differ by slot alone; all others are told apart by format and leads. */
function findTable(
  { tables, people, slots }: Problem,
  { format, leads, slot }: Group,
): Table | undefined {
  const wanted = [...leads].sort().join(' ');
  return tables.find((table) => {
    const handles = table.leads.flatMap((lead) => people[lead]?.handle ?? []);
    if (table.format !== format || handles.sort().join(' ') !== wanted) return false;
    return format !== 'one-to-one' || table.slots.some((at) => isSameSlot(slots[at], slot));
  });
}

/** Lists the hours at which a lead who has a seat left could meet one more person one-to-one. */
function listFreePairs(
  { tables, people, slots, leadSeats }: Problem,
  groups: readonly Group[],
  toCome: (slot: Slot) => readonly Meeting[],
): JoinPlace[] {
  return tables.flatMap((table): JoinPlace[] => {
    const [lead = -1] = table.leads;
    const slot = slots[table.slots[0] ?? -1];
    const handle = people[lead]?.handle;
    if (table.format !== 'one-to-one' || slot === undefined || handle === undefined) return [];
    const own = groups.filter(({ leads }) => leads.includes(handle));
    const taken = own.reduce((sum, { members }) => sum + members.length, 0);
    const seats = leadSeats.find((row) => row.lead === lead)?.seats ?? table.max;
    const { weekday, start } = slot;
    const meetings = toCome(slot);
    const isTaken = own.some((group) => isAnyOverlapping(toCome(group.slot), meetings));
    if (taken >= seats || isTaken) return [];
    return [
      {
        group: undefined,
        table,
        leads: [handle],
        members: [],
        slot: { weekday, start },
        meetings,
        max: 1,
      },
    ];
  });
}

/** Tells whether two slots are on the same weekday at the same time. */
export function isSameSlot(one: Slot | undefined, other: Slot | undefined): boolean {
  return one !== undefined && one.weekday === other?.weekday && one.start === other.start;
}
