import { toMemberNames } from '../domain/groups/member-names.ts';
import { toGroupSessions, type TimedSession } from '../domain/schedule/scheduled-session.ts';
import type { Group } from '../schemas/grouping.ts';
import type { CohortView } from './cohorts.ts';
import { getCohorts } from './cohorts.ts';
import { getPublicMentors } from './mentors.ts';
import { getPeople, type PersonName } from './people.ts';

/** A published group, as much of it as its cohort shows. */
export interface GroupView {
  readonly group: Group;
  readonly leads: readonly PersonName[];
  /** Written as the cohort publishes names; empty when it publishes counts alone. */
  readonly memberNames: readonly string[];
  /** Seats of the group: what its leads could take, within the sizes of the cohort. */
  readonly capacity: number;
  /** The meetings with their instants; nothing when only members may read the times. */
  readonly meetings: readonly TimedSession[] | undefined;
}

/** Gets the cohorts whose groups are published. */
export async function getGroupedCohorts(): Promise<CohortView[]> {
  return (await getCohorts()).filter(({ grouping }) => grouping !== undefined);
}

/** Gets the published groups of a cohort, by id. */
export async function getGroupViews({ data, grouping }: CohortView): Promise<GroupView[]> {
  const [personOf, mentors] = await Promise.all([getPeople(), getPublicMentors()]);
  const capacities = new Map(mentors.map((mentor) => [mentor.handle, mentor.data.capacity]));
  return (grouping?.groups ?? []).map((group) => {
    const seats = group.leads.map((handle) => capacities.get(handle) ?? data.groupSize.max);
    const capacity = Math.min(data.groupSize.max, ...seats);
    return {
      group,
      leads: group.leads.map(personOf),
      memberNames: toMemberNames(
        group.members.map((handle) => personOf(handle).name),
        data.publish.names,
      ),
      capacity: Math.max(capacity, group.members.length),
      meetings: data.publish.times === 'all' ? toGroupSessions(data, group.slot) : undefined,
    };
  });
}
