import type { AimStatus } from '../../../schemas/grouping.ts';
import type { GroupWorth, PeerGroup, PeerProblem } from '../circles/peer-problem.ts';
import { recountGroups } from '../circles/recount.ts';
import {
  CircleExtender,
  compareWorths,
  mostFree,
  type ExtendedCircles,
  type FixedCircle,
} from './extend-circles.ts';

/** A group of equals that can go on, by the plain problem's numbers. */
export interface StandingCircle {
  /** -1 where its slot is not offered any more. */
  readonly slot: number;
  /** Members who asked for nothing, ascending; two at least. */
  readonly others: readonly number[];
}

/** Groups that change little, and how sure it is that less was not possible. */
export interface CircleRepair {
  readonly groups: readonly PeerGroup[];
  readonly slots: CircleChange;
  readonly others: CircleChange;
}

/** A number of changes, and the fewest that were not ruled out. */
export interface CircleChange {
  readonly value: number;
  readonly bound: number;
  readonly status: AimStatus;
}

/** Groups that may be weighed while all keep their time, and then while one does not: some seconds. */
const mostSteps = { atTheirTime: 1_500_000, anew: 500_000 } as const;
/** Most others who are moved in a way that is searched for. */
const mostMoved = 4;

/**
 * Seeks groups that place as many as given ones do while everybody but a few stays where they are: nobody
 * is taken out of their group first, then each person alone, then each two, and so on while the counted
 * work lasts. What the first round that succeeds finds is the best of all ways to move so few. Where all
 * fail, one group meets at another time, or ends.
 * @param anew groups that place the most; they stand where nothing else was found
 */
export function searchCircleRepair(
  plain: PeerProblem,
  circles: readonly StandingCircle[],
  anew: readonly PeerGroup[],
): CircleRepair {
  const settled = new Set(circles.flatMap(({ others }) => others));
  const loose = Array.from({ length: plain.people }, (_, person) => person).filter(
    (person) => !settled.has(person),
  );
  const search: Search = {
    plain,
    circles,
    free: loose.slice(0, mostFree),
    isWhole: loose.length <= mostFree && circles.every(({ slot }) => slot !== -1),
    target: recountGroups(plain, anew).worth,
  };
  const { found, ruledOut } = moveFew(search);
  if (found !== undefined) return found;
  return changeOneSlot(search) ?? toAnew(circles, anew, ruledOut);
}

interface Search {
  readonly plain: PeerProblem;
  readonly circles: readonly StandingCircle[];
  /** People who may go anywhere. */
  readonly free: readonly number[];
  /** Whether these are all of them, and every group could stay at its time. */
  readonly isWhole: boolean;
  readonly target: GroupWorth;
}

/** Lets every group keep its time, and moves nobody, then one person, and so on. */
function moveFew(search: Search): { readonly found?: CircleRepair; readonly ruledOut: number } {
  const { plain, circles, free, isWhole, target } = search;
  const extender = new CircleExtender(plain);
  let ruledOut = 0;
  if (circles.some(({ slot }) => slot === -1)) return { ruledOut };
  for (let moved = 0; moved <= mostMoved && extender.steps < mostSteps.atTheirTime; moved += 1) {
    if (free.length + moved > mostFree + 2) break;
    const round = tryRound({ extender, circles, free, target }, moved);
    if (round.best !== undefined) {
      const isSure = isWhole && round.isWhole && ruledOut === moved;
      return {
        found: {
          groups: round.best.groups,
          slots: toChange(0, 0),
          others: toChange(moved, isSure ? moved : Math.min(moved, ruledOut)),
        },
        ruledOut,
      };
    }
    if (round.isWhole && isWhole) ruledOut = moved + 1;
  }
  return { ruledOut };
}

/** Lets one group meet at another time, all of it; or, failing that, ends it and lets its people go anywhere. */
function changeOneSlot({ plain, circles, free, target }: Search): CircleRepair | undefined {
  const extender = new CircleExtender(plain);
  const lost = circles.filter(({ slot }) => slot === -1);
  if (lost.length > 1) return undefined;
  const candidates = lost.length === 1 ? lost : circles;
  const toFixed = (without: StandingCircle) =>
    circles.filter((one) => one !== without).map(({ slot, others }) => ({ slot, stay: others }));
  let best: { readonly groups: ExtendedCircles; readonly moved: number } | undefined;
  const keep = (found: ExtendedCircles | undefined, moved: number) => {
    if (found === undefined || !reaches(found.worth, target)) return;
    const isBetter =
      best === undefined ||
      moved < best.moved ||
      (moved === best.moved && compareWorths(found.worth, best.groups.worth) > 0);
    if (isBetter) best = { groups: found, moved };
  };
  for (const circle of candidates) {
    for (let slot = 0; slot < plain.slots && extender.steps < mostSteps.anew; slot += 1) {
      if (circle.others.some((person) => plain.free[person]?.[slot] !== 1)) continue;
      keep(extender.extend([...toFixed(circle), { slot, stay: circle.others }], free), 0);
    }
    const { length } = circle.others;
    if (free.length + length > mostFree + 2 || extender.steps >= mostSteps.anew) continue;
    keep(extender.extend(toFixed(circle), [...free, ...circle.others]), length);
  }
  if (best === undefined) return undefined;
  return {
    groups: best.groups.groups,
    slots: toChange(1, lost.length),
    others: toChange(best.moved, 0),
  };
}

interface Round {
  readonly extender: CircleExtender;
  readonly circles: readonly StandingCircle[];
  readonly free: readonly number[];
  readonly target: GroupWorth;
}

/** Takes each set of so many others out of their groups and keeps the best that reaches the target. */
function tryRound(
  { extender, circles, free, target }: Round,
  moved: number,
): { readonly best: ExtendedCircles | undefined; readonly isWhole: boolean } {
  const settled = circles.flatMap(({ others }) => others).sort((one, other) => one - other);
  let best: ExtendedCircles | undefined;
  for (const out of listSets(settled, moved)) {
    if (extender.steps >= mostSteps.atTheirTime) return { best, isWhole: false };
    const fixed = circles.map(({ slot, others }): FixedCircle => {
      return { slot, stay: others.filter((person) => !out.includes(person)) };
    });
    // A group that everybody left would not keep its time.
    if (fixed.some(({ stay }) => stay.length === 0)) continue;
    const found = extender.extend(fixed, [...free, ...out]);
    if (found === undefined || !reaches(found.worth, target)) continue;
    if (best === undefined || compareWorths(found.worth, best.worth) > 0) best = found;
  }
  return { best, isWhole: true };
}

function reaches({ leftOver, placed, underFloor }: GroupWorth, target: GroupWorth): boolean {
  const counts = { leftOver, placed, underFloor, value: 0 };
  return compareWorths(counts, { ...target, value: 0 }) >= 0;
}

/** Groups formed anew carry on those with which they share most people. */
function toAnew(
  circles: readonly StandingCircle[],
  anew: readonly PeerGroup[],
  ruledOut: number,
): CircleRepair {
  const pairs = circles.flatMap((circle) =>
    anew.map((group) => ({
      circle,
      group,
      shared: group.members.filter((member) => circle.others.includes(member)).length,
    })),
  );
  pairs.sort((one, other) => other.shared - one.shared);
  const taken = new Set<StandingCircle | PeerGroup>();
  let [stayed, atSlot] = [0, 0];
  for (const { circle, group, shared } of pairs) {
    if (shared === 0 || taken.has(circle) || taken.has(group)) continue;
    taken.add(circle).add(group);
    stayed += shared;
    if (circle.slot === group.slot) atSlot += 1;
  }
  const others = circles.reduce((sum, circle) => sum + circle.others.length, 0);
  return {
    groups: anew,
    slots: toChange(circles.length - atSlot, 0),
    others: toChange(others - stayed, Math.min(ruledOut, others - stayed)),
  };
}

/** That nothing moves needs no proof; that every smaller way fails was tried, and is kept nowhere. */
function toChange(value: number, bound: number): CircleChange {
  if (value === 0) return { value, bound: 0, status: 'certified' };
  return { value, bound, status: value === bound ? 'solver-proven' : 'gap' };
}

/** Lists the sets of so many of some items, in order. */
function* listSets<Item>(items: readonly Item[], size: number, from = 0): Generator<Item[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= items.length - size; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    for (const rest of listSets(items, size - 1, at + 1)) yield [item, ...rest];
  }
}
