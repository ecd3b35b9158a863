import { compareText } from '../facts.ts';
import { findObstaclesOfParty, type JoinObstacle } from './join-obstacles.ts';
import { toGroupFits } from './join-fit.ts';
import type { JoinPlace, JoinQuestion } from './join-question.ts';
import { countFreeSeats, toPlaceKey, type ExpectedPeople } from './free-seats.ts';

/** Whether somebody could join one group, and what stands in the way where they can't. */
export interface JoinAnswer {
  readonly place: JoinPlace;
  /** Seats that nobody has and that are offered to nobody. */
  readonly freeSeats: number;
  /** Nothing stands in the way where this is empty. */
  readonly obstacles: readonly JoinObstacle[];
  /** The person's fit in the group, 0 to 1000; undefined where they can't join. */
  readonly fit: number | undefined;
  /** By how much the fits of those who are there change in all. */
  readonly othersChange: number;
}

/**
 * Lists those who join together with a person: whoever they are bound to and has no group yet, the
 * person first.
 */
export function getParty({ problem, groups }: JoinQuestion, handle: string): string[] {
  const index = problem.people.findIndex((one) => one.handle === handle);
  const unit = problem.together.find((party) => party.includes(index)) ?? [];
  const others = unit
    .flatMap((one) => problem.people[one]?.handle ?? [])
    .filter((one) => one !== handle && !groups.some(({ members }) => members.includes(one)));
  return [handle, ...others.sort(compareText)];
}

/**
 * Answers for every group whether a person, with those they are bound to, could join it: yes with the
 * fit, the best first; then no with every reason, the fewest first. Of one lead's free hours
 * one-to-one, that one is given which suits the person best.
 */
export function listJoinAnswers(
  question: JoinQuestion,
  handle: string,
  expected: ExpectedPeople = new Map(),
): JoinAnswer[] {
  const party = getParty(question, handle);
  const answers = question.places.map((place) => toAnswer(question, place, party, expected));
  return withOneHourOfEach(answers.sort(compareAnswers));
}

function toAnswer(
  question: JoinQuestion,
  place: JoinPlace,
  party: readonly string[],
  expected: ExpectedPeople,
): JoinAnswer {
  const freeSeats = countFreeSeats(question, place, expected);
  const company = [...place.members, ...(expected.get(toPlaceKey(place)) ?? [])];
  const found = findObstaclesOfParty(question, place, party, company);
  const isOther = found.some(({ kind }) => kind === 'other-kind');
  const obstacles: readonly JoinObstacle[] =
    freeSeats < party.length && !isOther
      ? [...found, { kind: 'seats', handle: party[0] ?? '', free: freeSeats, max: place.max }]
      : found;
  if (obstacles.length > 0) return { place, freeSeats, obstacles, fit: undefined, othersChange: 0 };
  const before = toGroupFits(question, place, company);
  const after = toGroupFits(question, place, [...company, ...party]);
  const othersChange = [...before].reduce(
    (sum, [one, fit]) => sum + (after.get(one) ?? fit) - fit,
    0,
  );
  return { place, freeSeats, obstacles, fit: after.get(party[0] ?? '') ?? 0, othersChange };
}

function compareAnswers(one: JoinAnswer, other: JoinAnswer): number {
  return (
    one.obstacles.length - other.obstacles.length ||
    (other.fit ?? 0) - (one.fit ?? 0) ||
    other.othersChange - one.othersChange ||
    countMissed(one) - countMissed(other) ||
    compareText(toPlaceKey(one.place), toPlaceKey(other.place))
  );
}

function countMissed({ obstacles }: JoinAnswer): number {
  return obstacles.reduce((sum, one) => sum + (one.kind === 'hours' ? one.missed : 0), 0);
}

function withOneHourOfEach(sorted: readonly JoinAnswer[]): JoinAnswer[] {
  const seen = new Set<string>();
  return sorted.filter(({ place: { group, leads } }) => {
    if (group !== undefined) return true;
    const key = leads.join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
