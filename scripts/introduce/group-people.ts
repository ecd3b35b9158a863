import type { CohortFacts, PrivateParts } from '../../src/domain/matching/facts.ts';
import type { GroupRecord } from '../../src/schemas/grouping.ts';

/** One person of a group, with what their group may know of them. */
export interface GroupPerson {
  readonly handle: string;
  readonly name: string;
  readonly role: 'lead' | 'member';
  readonly topics: readonly string[];
  /** Tags of the languages that they speak, in their order. */
  readonly languages: readonly string[];
  /** Unknown where the private part could not be opened. */
  readonly contact: string | undefined;
  readonly zone: string | undefined;
  /** For the coordinators' list alone. */
  readonly accessNeeds: string | undefined;
}

/** Lists the people of a group who are still in the cohort, leads first. */
export function listGroupPeople(
  facts: CohortFacts,
  parts: PrivateParts,
  { leads, members }: Pick<GroupRecord, 'leads' | 'members'>,
): GroupPerson[] {
  const isHere = (handle: string) => facts.enrollments.get(handle)?.state === 'complete';
  return [
    ...leads.filter(isHere).map((handle) => toPerson(facts, parts, handle, 'lead')),
    ...members.filter(isHere).map((handle) => toPerson(facts, parts, handle, 'member')),
  ];
}

/** Gives people by handle, also those who left, as far as anything is known of them. */
export function toPeopleByHandle(
  facts: CohortFacts,
  parts: PrivateParts,
  handles: readonly string[],
): ReadonlyMap<string, GroupPerson> {
  const isLead = (handle: string) => facts.enrollments.get(handle)?.roles.includes('mentor');
  return new Map(
    handles.map((handle) => {
      return [handle, toPerson(facts, parts, handle, isLead(handle) === true ? 'lead' : 'member')];
    }),
  );
}

function toPerson(
  { enrollments, mentors }: CohortFacts,
  parts: PrivateParts,
  handle: string,
  role: GroupPerson['role'],
): GroupPerson {
  const [enrollment, part] = [enrollments.get(handle), parts.get(handle)];
  return {
    handle,
    role,
    name: mentors.get(handle)?.name ?? enrollment?.name ?? handle,
    topics: (role === 'lead' ? mentors.get(handle)?.topics : enrollment?.topics) ?? [],
    languages: enrollment?.languages ?? mentors.get(handle)?.languages ?? [],
    contact: part?.contact,
    zone: part?.zone,
    accessNeeds: part?.accessNeeds,
  };
}
