import type { PlannedInput } from '../../schemas/grouping-proof.ts';
import { toCanonicalJson } from './canonical-json.ts';
import { toHash } from './draw-order.ts';
import {
  compareText,
  getEarlierCohorts,
  getOverlappingCohorts,
  type CohortFacts,
  type PrivateParts,
} from './facts.ts';
import { getParticipation } from './participation.ts';
import { toCohortInputs } from './public-inputs.ts';

/**
 * Lists what forming a cohort's groups rests on, record by record and as digests, so that what changed
 * since can be named. It covers private answers and so belongs into the sealed proof alone.
 */
export function toPlannedInputs(facts: CohortFacts, privateParts: PrivateParts): PlannedInput[] {
  const { seekers, leads } = getParticipation(facts);
  const people = [...new Set([...seekers, ...leads])];
  const inputs = [
    toInput('rules', facts.id, toCohortInputs(facts)),
    ...people.map((handle) => toInput('enrollment', handle, toEnrollment(facts, handle))),
    ...leads.map((handle) => toInput('profile', handle, toProfile(facts, handle))),
    ...people.map((handle) => toInput('private-part', handle, toPrivate(privateParts, handle))),
    ...listOthers(facts).map(({ id, grouping }) => toInput('other-groups', id, grouping.groups)),
  ];
  return inputs.sort((a, b) => compareText(toKey(a), toKey(b)));
}

/** Lists the records that are not as they were planned from, by kind and name. */
export function findChangedInputs(
  planned: readonly PlannedInput[],
  present: readonly PlannedInput[],
): Pick<PlannedInput, 'of' | 'name'>[] {
  const then = new Map(planned.map((input) => [toKey(input), input]));
  const now = new Map(present.map((input) => [toKey(input), input]));
  return [...new Set([...then.keys(), ...now.keys()])].sort(compareText).flatMap((key) => {
    const [before, after] = [then.get(key), now.get(key)];
    if (before?.digest === after?.digest) return [];
    const { of = 'rules', name = '' } = after ?? before ?? {};
    return [{ of, name }];
  });
}

/** Leaves of other cohorts those alone that were published when a plan was made. */
export function withPlannedOthers(
  facts: CohortFacts,
  planned: readonly PlannedInput[],
): CohortFacts {
  const named = planned.filter(({ of }) => of === 'other-groups').map(({ name }) => name);
  return { ...facts, others: facts.others.filter(({ id }) => named.includes(id)) };
}

/** Lists the cohorts whose groups matter: planned before, or at the same time of the year. */
function listOthers(facts: CohortFacts) {
  return [...new Set([...getEarlierCohorts(facts), ...getOverlappingCohorts(facts)])];
}

function toKey({ of, name }: Pick<PlannedInput, 'of' | 'name'>): string {
  return `${of} ${name}`;
}

function toInput(of: PlannedInput['of'], name: string, used: object): PlannedInput {
  return { of, name, digest: toHash(toCanonicalJson(used)).slice(0, 16) };
}

function toEnrollment({ enrollments }: CohortFacts, handle: string) {
  const { roles, topics, offers, goalTopics, languages, organization, experience } =
    enrollments.get(handle) ?? {};
  return { roles, topics, offers, goalTopics, languages, organization, experience };
}

function toProfile({ mentors }: CohortFacts, handle: string) {
  const { topics, formats, capacity } = mentors.get(handle) ?? {};
  return { topics, formats, capacity };
}

/** How somebody is reached, what they need and what they note decide nothing. */
function toPrivate(privateParts: PrivateParts, handle: string) {
  const { zone, availability, outsideWakingHours, rankedLeads, together, apart, communication } =
    privateParts.get(handle) ?? {};
  return { zone, availability, outsideWakingHours, rankedLeads, together, apart, communication };
}
