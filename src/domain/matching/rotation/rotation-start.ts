import type { IntegerDraw } from '../integer-draw.ts';
import { draftNewRound } from './draft-new-round.ts';
import { findStarter, toDevelopedRound, type Starter } from './find-starter.ts';
import type { RotationProblem, RoundGroups } from './rotation-problem.ts';
import { toPastMeetings } from './rotation-state.ts';
import { countSeated, type RoundSizes } from './round-sizes.ts';

/** People who belong together in a round as far as a plan goes that knows nothing of it. */
type Draft = RoundGroups;

/** Lays out all rounds by a starter for everybody who comes to any of them. */
export function toStarterStart(
  problem: RotationProblem,
  sizes: readonly RoundSizes[],
  draw: IntegerDraw,
): RoundGroups[] {
  const coming = listComing(problem);
  const largest = Math.max(0, ...sizes.flat());
  if (largest < 2 || coming.length === 0) return sizes.map(() => []);
  const groups = Math.ceil(coming.length / largest);
  const starter = findStarter(groups, largest, problem.rounds.length, draw);
  const drafts = toDrafts(starter, problem.rounds.length, groups * largest).map((draft) =>
    draft.map((points) => points.flatMap((point) => coming[point] ?? [])),
  );
  return fillRounds(problem, sizes, drafts);
}

/**
 * Develops a starter over some rounds. When it is used up, people who have not met are looked for; where
 * everybody has met everybody, it begins again.
 */
function toDrafts(starter: Starter, rounds: number, points: number): number[][][] {
  const meets = new Uint16Array(points * points);
  const everybody = Array.from({ length: points }, (_, point) => point);
  const size = starter.groups[0]?.length ?? 0;
  const hasAllMet = starter.period * (size - 1) >= points - 1;
  const drafts: number[][][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const isNew = round < starter.period || hasAllMet;
    const draft = isNew
      ? toDevelopedRound(starter, round % starter.period)
      : (draftNewRound(everybody, size, meets, points) ?? []);
    for (const group of draft) countMeetings(points, meets, group);
    drafts.push(draft);
  }
  return drafts;
}

/** Lays out all rounds as they were planned before, with whoever comes now. */
export function toPlannedStart(
  problem: RotationProblem,
  sizes: readonly RoundSizes[],
): RoundGroups[] | undefined {
  if (problem.planned.length === 0) return undefined;
  return fillRounds(problem, sizes, problem.planned);
}

/** Lists those who come to any round, those who come to most of them first. */
function listComing({ people, rounds }: RotationProblem): number[] {
  const times = Array.from({ length: people }, (_, person) =>
    rounds.reduce((sum, { present }) => sum + (present[person] ?? 0), 0),
  );
  return Array.from({ length: people }, (_, person) => person)
    .filter((person) => (times[person] ?? 0) > 0)
    .sort((one, other) => (times[other] ?? 0) - (times[one] ?? 0) || one - other);
}

/** Makes groups of the right sizes of those who come, as near to the drafts as can be done in one pass. */
function fillRounds(
  problem: RotationProblem,
  sizes: readonly RoundSizes[],
  drafts: readonly Draft[],
): RoundGroups[] {
  const meets = toPastMeetings(problem);
  const sitOuts = [...problem.sitOuts];
  return problem.rounds.map(({ present }, round) => {
    const coming = [...present.keys()].filter((person) => present[person] === 1);
    const draft = (drafts[round] ?? []).map((group) => group.filter((one) => present[one] === 1));
    const groups = fillRound(coming, sizes[round] ?? [], draft, { meets, sitOuts });
    for (const group of groups) countMeetings(problem.people, meets, group);
    const seated = new Set(groups.flat());
    for (const person of coming) {
      if (!seated.has(person)) sitOuts[person] = (sitOuts[person] ?? 0) + 1;
    }
    return groups;
  });
}

interface SoFar {
  readonly meets: Uint16Array;
  readonly sitOuts: readonly number[];
}

function fillRound(
  coming: readonly number[],
  sizes: RoundSizes,
  draft: Draft,
  soFar: SoFar,
): number[][] {
  const wholes = draft.toSorted((one, other) => other.length - one.length).slice(0, sizes.length);
  const groups = sizes.map((size, index) => (wholes[index] ?? []).slice(0, size));
  const seated = new Set(groups.flat());
  // Whoever sat out most often is seated first.
  const waiting = coming
    .filter((person) => !seated.has(person))
    .sort((one, other) => (soFar.sitOuts[other] ?? 0) - (soFar.sitOuts[one] ?? 0) || one - other);
  for (let free = countSeated(sizes) - seated.size; free > 0; free -= 1) {
    const person = waiting.shift();
    if (person === undefined) break;
    toBestGroup(person, groups, sizes, soFar)?.push(person);
  }
  return groups;
}

/** Finds the group with a free place in which a person meets fewest again. */
function toBestGroup(
  person: number,
  groups: readonly number[][],
  sizes: RoundSizes,
  { meets, sitOuts }: SoFar,
): number[] | undefined {
  let chosen: number[] | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  groups.forEach((group, index) => {
    if (group.length >= (sizes[index] ?? 0)) return;
    const again = group.filter((other) => (meets[person * sitOuts.length + other] ?? 0) > 0).length;
    if (again >= fewest) return;
    fewest = again;
    chosen = group;
  });
  return chosen;
}

function countMeetings(people: number, meets: Uint16Array, group: readonly number[]): void {
  for (const one of group) {
    for (const other of group) {
      const pair = one * people + other;
      if (one !== other) meets[pair] = (meets[pair] ?? 0) + 1;
    }
  }
}
