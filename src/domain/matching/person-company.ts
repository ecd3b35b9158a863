import type { Cohort } from '../../schemas/cohort.ts';
import type { Enrollment } from '../../schemas/enrollment.ts';
import type { PrivatePart } from '../../schemas/private-part.ts';
import { toHistories } from '../groups/group-states.ts';
import { getEarlierCohorts, type CohortFacts } from './facts.ts';
import { best } from './fit.ts';
import { countSteps, hasMet, hasOtherStyle, isSameOrganization } from './pair-values.ts';
import { getSoughtKind } from './participation.ts';
import type { Person, Problem } from './problem.ts';

/** What a person brings to preferences and requirements about who is with whom. */
type Company = Pick<
  Person,
  'wantsWith' | 'metBefore' | 'metElsewhere' | 'organization' | 'experience' | 'communication'
>;

const levels: Readonly<Record<NonNullable<Enrollment['experience']>, number>> = {
  new: 0,
  some: 1,
  seasoned: 2,
  expert: 3,
};

/**
 * Reads what a person brings to preferences and requirements about who is with whom. Wishes for people
 * who seek no group of the person's kind are left out: nobody could meet them.
 */
export function toCompany(
  facts: CohortFacts,
  seekers: ReadonlySet<string>,
  enrollment: Enrollment,
  part: PrivatePart,
): Company {
  const kind = getSoughtKind(enrollment, facts.cohort);
  const isOfKind = (other: string) => {
    const theirs = facts.enrollments.get(other);
    return seekers.has(other) && theirs && getSoughtKind(theirs, facts.cohort) === kind;
  };
  return {
    wantsWith: part.together.filter((other) => other !== part.handle && isOfKind(other)),
    ...(asksForNewFaces(facts.cohort) ? toMet(facts, part.handle) : { metBefore: [] }),
    organization: (enrollment.organization ?? '').trim().replace(/\s+/g, ' ').toLowerCase(),
    experience: enrollment.experience && levels[enrollment.experience],
    communication: part.communication,
  };
}

/** Pairs seekers of one kind of group whom a requirement keeps from sharing one, lower index first. */
export function toRequiredApart({
  requirements,
  people,
}: Pick<Problem, 'requirements' | 'people'>): (readonly [number, number])[] {
  const tests = [
    requirements.includes('different-organizations') ? [isSameOrganization] : [],
    requirements.includes('new-faces') ? [hasMet] : [],
    requirements.includes('close-experience') ? [isFarApart] : [],
    requirements.includes('communication') ? [hasOtherStyle] : [],
  ].flat();
  if (tests.length === 0) return [];
  return people.flatMap((one, index) =>
    people.flatMap((other, position) => {
      const isPair = index < position && one.isSeeker && one.seeks === other.seeks;
      const isKept = isPair && tests.some((test) => test(one, other));
      return isKept ? [[index, position] as const] : [];
    }),
  );
}

/** Keeps of the slots that a person can make those at which every meeting is at a comfortable hour, where that is required. */
export function withRequiredHour<Hours extends Pick<Person, 'free' | 'localHour'>>(
  { requirements }: Pick<Cohort, 'requirements'>,
  hours: Hours,
): Hours {
  if (!requirements.includes('local-hour')) return hours;
  const free = hours.free.map((isFree, slot) => (hours.localHour[slot] === best ? isFree : 0));
  return { ...hours, free };
}

function isFarApart(one: Person, other: Person): boolean {
  return (countSteps(one, other) ?? 0) > 1;
}

/** Tells whether a cohort weighs or requires that people meet others than before. */
export function asksForNewFaces({
  preferences,
  requirements,
}: Pick<Cohort, 'preferences' | 'requirements'>): boolean {
  return preferences.newFaces > 0 || requirements.includes('new-faces');
}

/** Whom a person met: in published groups, and what the ledger knows besides. */
function toMet(facts: CohortFacts, handle: string): Pick<Person, 'metBefore' | 'metElsewhere'> {
  const published = getEarlierCohorts(facts).flatMap(({ grouping }) =>
    toHistories(grouping)
      .flatMap(({ states }) => states)
      .map(({ leads, members }) => [...leads, ...members]),
  );
  const metElsewhere = listCompany(facts.metByLedger ?? [], handle);
  return {
    metBefore: listCompany(published, handle),
    ...(metElsewhere.length === 0 ? {} : { metElsewhere }),
  };
}

function listCompany(groups: readonly (readonly string[])[], handle: string): string[] {
  const met = new Set(groups.filter((people) => people.includes(handle)).flat());
  met.delete(handle);
  return [...met].sort();
}
