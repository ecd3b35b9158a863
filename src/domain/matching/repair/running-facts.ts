import type { Enrollment } from '../../../schemas/enrollment.ts';
import type { AskedChange, GroupingChange } from '../../../schemas/grouping-change.ts';
import type { GroupRecord, GroupingRecord } from '../../../schemas/grouping.ts';
import type { IsoDate } from '../../../schemas/keys.ts';
import type { Mentor } from '../../../schemas/mentor.ts';
import { getStateBefore, toHistories } from '../../groups/group-states.ts';
import type { CohortFacts } from '../facts.ts';
import { getSeats } from '../leading.ts';
import { withWaitlist } from '../waitlist/running-waitlist.ts';

/** As much of a published group as the records of a running cohort are read by. */
type RunningGroup = Pick<GroupingRecord['groups'][number], 'format' | 'leads' | 'members'>;

/**
 * Reads the records of a cohort that runs: who left, paused or stopped leading takes no part, whoever
 * joined does, and whoever is in a group stays able to be in it, even if a profile has been paused, offers
 * fewer seats or an agreement is newer since. Meetings before the first day of the last repair are past.
 * @param stages published groups, as they are and, where that is known, as they were
 * @param changes all repairs, the oldest first; nothing changes where there are none
 */
export function toRunningFacts(
  facts: CohortFacts,
  stages: readonly (readonly RunningGroup[])[],
  changes: readonly Pick<GroupingChange, 'from' | 'asked'>[],
): CohortFacts {
  const from = changes.at(-1)?.from;
  if (from === undefined) return facts;
  const last = toLastAsked(changes.flatMap(({ asked }) => asked));
  const grouped = new Set(stages.flat().flatMap(({ leads, members }) => [...leads, ...members]));
  const enrollments = new Map<string, Enrollment>();
  for (const [handle, enrollment] of facts.enrollments) {
    const asked = last.get(handle) ?? new Set();
    if (asked.has('leaves') || asked.has('pauses')) continue;
    const isSettled = grouped.has(handle) || asked.has('joins');
    const settled = isSettled ? toSettled(enrollment, facts) : enrollment;
    const left = asked.has('stops-leading') ? withoutLeading(settled) : settled;
    if (left.roles.length > 0) enrollments.set(handle, left);
  }
  const running = { ...facts, enrollments, from };
  return { ...running, mentors: toRunningMentors(running, stages) };
}

/** By handle, what was asked last; coming back undoes leaving and pausing. */
function toLastAsked(
  asked: readonly AskedChange[],
): ReadonlyMap<string, ReadonlySet<AskedChange['what']>> {
  const last = new Map<string, Set<AskedChange['what']>>();
  for (const { handle, what } of asked) {
    const own = last.get(handle) ?? new Set();
    if (what === 'joins') own.clear();
    own.add(what);
    last.set(handle, own);
  }
  return last;
}

/** A place on the waiting list is over, and a newer agreement stops nobody who has begun. */
function toSettled(enrollment: Enrollment, { cohort }: CohortFacts): Enrollment {
  const agreement =
    enrollment.agreement < cohort.agreement ? cohort.agreement : enrollment.agreement;
  return { ...enrollment, agreement, place: undefined };
}

function withoutLeading(enrollment: Enrollment): Enrollment {
  const roles = enrollment.roles.filter((role) => role !== 'mentor');
  return { ...enrollment, roles, offers: [] };
}

/** Leads of groups go on, with as many seats at least as are taken. */
function toRunningMentors(
  facts: CohortFacts,
  stages: readonly (readonly RunningGroup[])[],
): ReadonlyMap<string, Mentor> {
  const groups = stages.flat();
  const mentors = new Map(facts.mentors);
  const leads = new Set(groups.flatMap((group) => group.leads));
  for (const handle of leads) {
    const mentor = mentors.get(handle);
    if (mentor === undefined || !facts.enrollments.has(handle)) continue;
    const open: Mentor = {
      ...mentor,
      status: 'open',
      consent: mentor.consent ?? facts.cohort.starts,
      formats: [...new Set([...mentor.formats, ...listFormats(groups, handle)])],
    };
    const taken = Math.max(...stages.map((stage) => countMembers(facts, stage, handle)));
    const short = taken - getSeats({ ...facts, mentors: new Map([[handle, open]]) }, handle);
    const capacity = short > 0 ? open.capacity + short : open.capacity;
    mentors.set(handle, { ...open, capacity });
  }
  return mentors;
}

function listFormats(groups: readonly RunningGroup[], lead: string) {
  return groups.filter(({ leads }) => leads.includes(lead)).map(({ format }) => format);
}

function countMembers(
  { enrollments }: CohortFacts,
  groups: readonly RunningGroup[],
  lead: string,
): number {
  return groups
    .filter(({ leads }) => leads.includes(lead))
    .flatMap(({ members }) => members)
    .filter((member) => enrollments.has(member)).length;
}

/**
 * Reads the records of a cohort whose groups were repaired, as the last repair read them; unchanged where
 * there was none.
 * @param before what was published when the repair was planned; without it, what the groups were before
 */
export function toRepairedFacts(
  facts: CohortFacts,
  grouping: GroupingRecord,
  before?: GroupingRecord,
): CohortFacts {
  const { changes = [] } = grouping;
  const from = changes.at(-1)?.from;
  if (from === undefined) return facts;
  const old = before?.groups ?? toGroupsBefore(grouping, from);
  const waiting = withWaitlist(facts, grouping, changes);
  return toRunningFacts(waiting, [old, grouping.groups], changes);
}

/** Lists the groups that there were just before a day, by id. */
function toGroupsBefore(
  grouping: Pick<GroupingRecord, 'groups' | 'ended'>,
  date: IsoDate,
): GroupRecord[] {
  return toHistories(grouping).flatMap(({ id, name, format, states }) => {
    const state = getStateBefore(states, date);
    if (state === undefined) return [];
    const { leads, members, slot } = state;
    return [{ id, name, format, leads: [...leads], members: [...members], slot, reasons: [] }];
  });
}
