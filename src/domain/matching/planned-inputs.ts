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
import { toMetPairs } from './ledger/met-pairs.ts';
import { getParticipation } from './participation.ts';
import { asksForNewFaces } from './person-company.ts';
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
    ...toLedgerInputs(facts, people),
    ...listOthers(facts).map(({ id, grouping }) => toInput('other-groups', id, grouping.groups)),
  ];
  return inputs.sort((a, b) => compareText(toKey(a), toKey(b)));
}

/** What is not as it was when the groups were planned: a record, or who takes part or leads. */
export interface ChangedInput extends Pick<PlannedInput, 'of' | 'name'> {
  readonly how: 'differs' | 'joined' | 'left';
}

/**
 * Lists what is not as it was planned from, by kind and name. Of whoever joins or leaves that alone is
 * told: their records are listed for those who take part and need not have changed.
 */
export function findChangedInputs(
  planned: readonly PlannedInput[],
  present: readonly PlannedInput[],
): ChangedInput[] {
  const then = new Map(planned.map((input) => [toKey(input), input]));
  const now = new Map(present.map((input) => [toKey(input), input]));
  const isMoved = (name: string) => {
    const key = toKey({ of: 'enrollment', name });
    return then.has(key) !== now.has(key);
  };
  return [...new Set([...then.keys(), ...now.keys()])]
    .sort(compareText)
    .flatMap((key): ChangedInput[] => {
      const [before, after] = [then.get(key), now.get(key)];
      const input = after ?? before;
      if (input === undefined || before?.digest === after?.digest) return [];
      const { of, name } = input;
      if ((of === 'profile' || of === 'private-part') && isMoved(name)) return [];
      if (before === undefined) return [{ of, name, how: 'joined' }];
      return [{ of, name, how: after === undefined ? 'left' : 'differs' }];
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

/** Who of these people met before, by the ledger, where that matters. */
function toLedgerInputs(facts: CohortFacts, people: readonly string[]): PlannedInput[] {
  if (!asksForNewFaces(facts.cohort)) return [];
  const known = new Set(people);
  const sets = (facts.metByLedger ?? []).map((set) => set.filter((handle) => known.has(handle)));
  const pairs = toMetPairs(sets);
  return pairs.length === 0 ? [] : [toInput('ledger', facts.id, pairs)];
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
