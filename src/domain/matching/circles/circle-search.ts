import { toIntegerDraw, type IntegerDraw } from '../integer-draw.ts';
import { CircleDraft, nowhere } from './circle-draft.ts';
import { GroupScorer } from './group-scorer.ts';
import type { PeerIndex } from './peer-index.ts';
import type { Measure } from './measure.ts';

/** What a search may do. */
export interface SearchPlan {
  readonly measure: Measure;
  /** Moves that may be tried. */
  readonly moves: number;
  /** What a move may lose at the beginning; it falls evenly to nothing. */
  readonly firstLoss: number;
  readonly seed: number;
}

/** A group of a search. */
export interface DraftedGroup {
  readonly slot: number;
  readonly units: readonly number[];
}

/**
 * Searches groups by threshold accepting (Dueck & Scheuer 1990): moves that lose little enough are
 * taken, and what is little falls to nothing. It needs no exponential, so that it is the same on every
 * machine; the best groups on the way are kept.
 */
export function searchCircles(index: PeerIndex, plan: SearchPlan): DraftedGroup[] {
  const draw = toIntegerDraw(plan.seed);
  const scorer = new GroupScorer(index, plan.measure);
  const draft = new CircleDraft(index, scorer);
  const count = index.units.length;
  for (let unit = 0; unit < count; unit += 1) buildAround(index, draft, unit, draw);
  let best = draft.score;
  let kept = toGroups(draft);
  for (let move = 0; move < plan.moves; move += 1) {
    const mostLoss = Math.floor((plan.firstLoss * (plan.moves - move)) / plan.moves);
    tryMove(index, draft, scorer, draw, mostLoss);
    if (draft.score <= best) continue;
    best = draft.score;
    kept = toGroups(draft);
  }
  return kept;
}

function toGroups({ groups }: CircleDraft): DraftedGroup[] {
  return groups
    .filter(({ units }) => units.length > 0)
    .map(({ units, slot }) => ({ slot, units: [...units].sort((one, other) => one - other) }));
}

function tryMove(
  index: PeerIndex,
  draft: CircleDraft,
  scorer: GroupScorer,
  draw: IntegerDraw,
  mostLoss: number,
): void {
  const count = index.units.length;
  const one = draw.below(count);
  const other = draw.below(count);
  const [from, to] = [draft.groupOf[one] ?? nowhere, draft.groupOf[other] ?? nowhere];
  if (from === nowhere && draw.below(4) === 0) {
    buildAround(index, draft, one, draw);
    return;
  }
  if (from === to || to === nowhere) return;
  if (!scorer.isAllowed(one, draft.unitsOf(to), other)) return;
  if (draw.below(4) === 0) {
    if (index.allowed[one * count + other] === 1) draft.move(one, to, mostLoss);
    return;
  }
  if (from === nowhere || scorer.isAllowed(other, draft.unitsOf(from), one)) {
    draft.swap(one, other, mostLoss);
  }
}

/** Tries to make a group around a unit, at a drawn slot, of those who are in none or can be spared. */
function buildAround(index: PeerIndex, draft: CircleDraft, unit: number, draw: IntegerDraw): void {
  if (draft.groupOf[unit] !== nowhere) return;
  const { problem, candidates, sizes } = index;
  const slots = [...candidates.keys()].filter((slot) => candidates[slot]?.includes(unit) === true);
  const target = problem.min + draw.below(problem.max - problem.min + 1);
  const first = draw.below(Math.max(1, slots.length));
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[(first + at) % slots.length] ?? 0;
    const group = growGroup(index, draft, unit, slot, target);
    const size = group.reduce((sum, one) => sum + (sizes[one] ?? 1), 0);
    if (size >= problem.min && draft.gather(group, 0)) return;
  }
}

function growGroup(
  index: PeerIndex,
  draft: CircleDraft,
  unit: number,
  slot: number,
  target: number,
): number[] {
  const { sizes, allowed, across, candidates, problem } = index;
  const count = index.units.length;
  const group = [unit];
  let size = sizes[unit] ?? 1;
  while (size < target) {
    let best = nowhere;
    let worth = -1;
    for (const other of candidates[slot] ?? []) {
      const home = draft.groupOf[other] ?? nowhere;
      const people = sizes[other] ?? 1;
      if (group.includes(other) || size + people > problem.max) continue;
      if (home !== nowhere && !canSpare(index, draft, home, people)) continue;
      if (!group.every((one) => allowed[one * count + other] === 1)) continue;
      let sum = home === nowhere ? problem.people * 1e6 : 0;
      for (const one of group) sum += across[one * count + other] ?? 0;
      if (sum <= worth) continue;
      best = other;
      worth = sum;
    }
    if (best === nowhere) return group;
    group.push(best);
    size += sizes[best] ?? 1;
  }
  return group;
}

function canSpare(
  { sizes, problem }: PeerIndex,
  draft: CircleDraft,
  group: number,
  people: number,
): boolean {
  const size = draft.unitsOf(group).reduce((sum, unit) => sum + (sizes[unit] ?? 1), 0);
  return size - people >= problem.min;
}
