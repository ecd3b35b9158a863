import type { PrivatePart } from '../../../schemas/private-part.ts';
import { compareText, type CohortFacts, type PrivateParts } from '../facts.ts';
import { best, toGoalsValue, toTopicsValue } from '../fit.ts';
import { toPairValue } from '../pair-values.ts';
import { whyNotReady } from '../participation.ts';
import { toCompany } from '../person-company.ts';
import { pairPreferences } from '../preferences.ts';
import type { Person } from '../problem.ts';

/** Lists those who take part in a cohort's rotation: everybody who enrolled as a peer and can be placed. */
export function getRotationPeople({ cohort, enrollments }: CohortFacts): string[] {
  return [...enrollments]
    .filter(([, enrollment]) => enrollment.roles.includes('peer'))
    .filter(([, enrollment]) => whyNotReady(enrollment, cohort) === undefined)
    .map(([handle]) => handle)
    .sort(compareText);
}

/** Describes a person by what matters between two who meet; who has no private part only keeps a place. */
export function toRotationPerson(
  facts: CohortFacts,
  taking: readonly string[],
  handle: string,
  part: PrivatePart | undefined,
): Person {
  const enrollment = facts.enrollments.get(handle);
  const isTaking = part !== undefined && enrollment !== undefined;
  const plain = {
    handle,
    isSeeker: isTaking,
    seeks: isTaking ? ('peers' as const) : undefined,
    isLeftOver: false,
    languages: [],
    topics: enrollment?.topics ?? [],
    goalTopics: enrollment?.goalTopics ?? [],
    brings: [
      ...(enrollment?.topics ?? []),
      ...(enrollment?.offers ?? []),
      ...(enrollment?.goalTopics ?? []),
    ],
    rankedLeads: [],
    neededLeads: [],
    free: new Uint8Array(0),
    localHour: new Uint16Array(0),
  };
  if (!isTaking) {
    const communication = 'no-preference';
    return {
      ...plain,
      organization: '',
      experience: undefined,
      communication,
      wantsWith: [],
      metBefore: [],
    };
  }
  return { ...plain, ...toCompany(facts, new Set(taking), enrollment, part) };
}

/**
 * Values what each is worth to each other in a group: the mean of topics, goals and what a cohort weighs
 * between people, by its weights; 0 to 1000, and 1000 where none of these has a weight.
 */
export function toWorths(
  facts: CohortFacts,
  parts: PrivateParts,
  handles: readonly string[],
): Int32Array {
  const { preferences } = facts.cohort;
  const people = handles.map((handle) =>
    toRotationPerson(facts, handles, handle, parts.get(handle)),
  );
  const rules: readonly (readonly [number, (one: Person, other: Person) => number])[] = [
    [preferences.topics, (one, other) => toTopicsValue(one.topics, other.brings)],
    [preferences.goals, (one, other) => toGoalsValue(one.goalTopics, other.brings)],
    ...pairPreferences.map(
      (name) =>
        [preferences[name], (one: Person, other: Person) => toPairValue(name, one, other)] as const,
    ),
  ];
  const weighed = rules.filter(([weight]) => weight > 0);
  const sum = weighed.reduce((all, [weight]) => all + weight, 0);
  return Int32Array.from(
    people.flatMap((one) =>
      people.map((other) => {
        if (sum === 0) return best;
        const total = weighed.reduce((all, [weight, value]) => all + weight * value(one, other), 0);
        return Math.floor(total / sum);
      }),
    ),
  );
}
