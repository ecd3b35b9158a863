import type { Requirement } from '../../../schemas/cohort.ts';
import { best } from '../fit.ts';
import { hasLeadAsRequired, isHelpedAsRequired } from '../lead-requirements.ts';
import { isSameOrganization, hasMet, hasOtherStyle, countSteps } from '../pair-values.ts';
import type { Person } from '../problem.ts';
import { listMissed, toHourValue } from './join-hours.ts';
import { isSameSlot, type JoinPlace, type JoinQuestion } from './join-question.ts';

/** What keeps somebody out of a group, and whom it concerns: the person, or one they are bound to. */
export type JoinObstacle = { readonly handle: string } & (
  | {
      readonly kind:
        | 'not-seeking'
        | 'other-kind'
        | 'own-group'
        | 'lead-gone'
        | 'no-meetings'
        | 'language'
        | 'topic'
        | 'uncomfortable-hour'
        | 'fixed-time';
    }
  /** By a wish of either, or by the coordinators. */
  | { readonly kind: 'apart'; readonly from: string }
  | { readonly kind: 'required-apart'; readonly from: string; readonly requirement: Requirement }
  /** Whom they have to be with, and who is not there. */
  | { readonly kind: 'bound'; readonly to: string }
  | { readonly kind: 'hours'; readonly missed: number; readonly of: number }
  | { readonly kind: 'seats'; readonly free: number; readonly max: number }
);

/** What each requirement about two members forbids. */
const pairRequirements: readonly (readonly [
  Requirement,
  (one: Person, other: Person) => boolean,
])[] = [
  ['different-organizations', isSameOrganization],
  ['new-faces', hasMet],
  ['close-experience', (one, other) => (countSteps(one, other) ?? 0) > 1],
  ['communication', hasOtherStyle],
];

/**
 * Finds what keeps a party, mostly one person, out of a place beside seats: everything, in the order of
 * the party and of a fixed list of questions.
 * @param company members of the place, and those who are expected there
 */
export function findObstaclesOfParty(
  question: JoinQuestion,
  place: JoinPlace,
  party: readonly string[],
  company: readonly string[],
): JoinObstacle[] {
  return party.flatMap((handle) => {
    const others = [...company, ...party].filter((one) => one !== handle);
    return findObstacles(question, place, handle, others);
  });
}

function findObstacles(
  question: JoinQuestion,
  place: JoinPlace,
  handle: string,
  others: readonly string[],
): JoinObstacle[] {
  const { problem, parts } = question;
  const { table, leads, meetings } = place;
  const index = problem.people.findIndex((one) => one.handle === handle);
  const person = problem.people[index];
  const part = parts.get(handle);
  if (person?.seeks === undefined || part === undefined) return [{ kind: 'not-seeking', handle }];
  if (leads.includes(handle)) return [{ kind: 'own-group', handle }];
  if ((person.seeks === 'lead') !== leads.length > 0) return [{ kind: 'other-kind', handle }];
  if (table === undefined) return [{ kind: 'lead-gone', handle }];
  if (meetings.length === 0) return [{ kind: 'no-meetings', handle }];
  const missed = listMissed(question, part, meetings).length;
  const isHelped =
    leads.length === 0 ||
    (isHelpedAsRequired(problem, person, table) && hasLeadAsRequired(problem, person, table));
  const isLate =
    problem.requirements.includes('local-hour') && toHourValue(question, part, meetings) < best;
  return [
    ...(isSpoken(question, [handle, ...leads, ...others])
      ? []
      : [{ kind: 'language' as const, handle }]),
    ...(isHelped ? [] : [{ kind: 'topic' as const, handle }]),
    ...(missed === 0 ? [] : [{ kind: 'hours' as const, handle, missed, of: meetings.length }]),
    ...(isLate ? [{ kind: 'uncomfortable-hour' as const, handle }] : []),
    ...(isTimeFixedElsewhere(question, place, handle)
      ? [{ kind: 'fixed-time' as const, handle }]
      : []),
    ...findApart(question, index, [...leads, ...others]),
    ...findBound(question, index, [...leads, ...others]),
  ];
}

/** Tells whether all of those who take part share a language, where that is required. */
function isSpoken({ problem }: JoinQuestion, handles: readonly string[]): boolean {
  if (!problem.requirements.includes('language')) return true;
  const [first, ...others] = problem.people
    .filter((one) => handles.includes(one.handle))
    .map(({ languages }) => languages);
  return (first ?? []).some((one) => others.every((spoken) => spoken.includes(one)));
}

function isTimeFixedElsewhere(
  { facts: { cohort } }: JoinQuestion,
  { slot }: JoinPlace,
  handle: string,
): boolean {
  return cohort.overrides.some(
    (one) => one.kind === 'slot' && one.person === handle && !isSameSlot(one, slot),
  );
}

function findApart(
  { problem }: JoinQuestion,
  index: number,
  others: readonly string[],
): JoinObstacle[] {
  const person = problem.people[index];
  return others.flatMap((from): JoinObstacle[] => {
    const other = problem.people.findIndex((one) => one.handle === from);
    const them = problem.people[other];
    if (person === undefined || them === undefined) return [];
    const { handle } = person;
    const broken =
      them.seeks === person.seeks
        ? pairRequirements.find(
            ([name, test]) => problem.requirements.includes(name) && test(person, them),
          )
        : undefined;
    if (broken !== undefined) {
      return [{ kind: 'required-apart', handle, from, requirement: broken[0] }];
    }
    const isApart = problem.apart.some((pair) => pair.includes(index) && pair.includes(other));
    return isApart ? [{ kind: 'apart', handle, from }] : [];
  });
}

/** Whom a person has to be with: by wishes of both sides, or because the coordinators pinned them. */
function findBound(
  { problem, facts: { cohort } }: JoinQuestion,
  index: number,
  others: readonly string[],
): JoinObstacle[] {
  const { handle = '' } = problem.people[index] ?? {};
  const unit = problem.together.find((party) => party.includes(index)) ?? [];
  const leads = problem.onlyWith.flatMap(({ person, lead }) => (person === index ? [lead] : []));
  const pinned = cohort.overrides.flatMap((one) =>
    one.kind === 'pin' && one.person === handle ? [one.to] : [],
  );
  const bound = [...unit, ...leads].flatMap((one) => problem.people[one]?.handle ?? []);
  return [...new Set([...bound, ...pinned])]
    .filter((to) => to !== handle && !others.includes(to))
    .map((to): JoinObstacle => ({ kind: 'bound', handle, to }));
}
