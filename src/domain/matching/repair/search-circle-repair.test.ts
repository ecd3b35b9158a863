import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadHighsMaster } from '../../../../scripts/lib/highs-master.ts';
import type { PeerGroup, PeerProblem } from '../circles/peer-problem.ts';
import { recountGroups } from '../circles/recount.ts';
import { toSmallPeers } from '../circles/small-peers.ts';
import { solveCircles } from '../circles/solve-circles.ts';
import { compareWorths } from './extend-circles.ts';
import { searchCircleRepair, type StandingCircle } from './search-circle-repair.ts';

const source = await loadHighsMaster();

/** Lists every grouping of a small problem. */
function* listGroupings(
  problem: PeerProblem,
  people = [...Array(problem.people).keys()],
): Generator<PeerGroup[]> {
  const [first, ...others] = people;
  if (first === undefined) {
    yield [];
    return;
  }
  yield* listGroupings(problem, others);
  for (let set = 0; set < 1 << others.length; set += 1) {
    const members = [first, ...others.filter((_, at) => (set >> at) & 1)];
    if (members.length < problem.min || members.length > problem.max) continue;
    for (let slot = 0; slot < problem.slots; slot += 1) {
      const group = { slot, members };
      if (recountGroups(problem, [group]).faults.length > 0) continue;
      const left = others.filter((person) => !members.includes(person));
      for (const rest of listGroupings(problem, left)) yield [group, ...rest];
    }
  }
}

/** The fewest changes of time, then of groups, over all ways to say which group carries which on. */
function countChanges(
  circles: readonly StandingCircle[],
  groups: readonly PeerGroup[],
): readonly [slots: number, others: number] {
  const [circle, ...rest] = circles;
  if (circle === undefined) return [0, 0];
  const without = countChanges(rest, groups);
  let best: readonly [number, number] = [without[0] + 1, without[1] + circle.others.length];
  groups.forEach((group, at) => {
    const stay = circle.others.filter((person) => group.members.includes(person)).length;
    if (stay === 0) return;
    const [slots, others] = countChanges(rest, groups.toSpliced(at, 1));
    const found = [
      slots + (group.slot === circle.slot ? 0 : 1),
      others + circle.others.length - stay,
    ] as const;
    if (found[0] < best[0] || (found[0] === best[0] && found[1] < best[1])) best = found;
  });
  return best;
}

/** Lets somebody go, who has no hour then. */
function without(problem: PeerProblem, gone: number): PeerProblem {
  const free = problem.free.map((hours, person) =>
    person === gone ? new Uint8Array(hours.length) : hours,
  );
  return { ...problem, free };
}

const cases = fc.record({
  seed: fc.nat(100_000),
  size: fc.constantFrom({ min: 2, max: 2 }, { min: 2, max: 3 }, { min: 3, max: 4 }),
  people: fc.constantFrom(6, 7),
  gone: fc.nat(5),
});

test('what is called the fewest is the fewest of all ways, and the rest is a bound', () => {
  fc.assert(
    fc.property(cases, ({ seed, size, people, gone }) => {
      const whole = toSmallPeers(seed, { people, ...size });
      const before = solveCircles(whole, source, 1).groups;
      fc.pre(before.some(({ members }) => members.includes(gone)));
      const left = without(whole, gone);
      const circles = before
        .map(({ slot, members }) => ({ slot, others: members.filter((one) => one !== gone) }))
        .filter(({ others }) => others.length > 1);
      const repaired = searchCircleRepair(left, circles, solveCircles(left, source, 1).groups);
      const { worth, faults } = recountGroups(left, repaired.groups);
      expect(faults).toEqual([]);
      let best: readonly [number, number, number] | undefined;
      for (const groups of listGroupings(left)) {
        const recounted = recountGroups(left, groups);
        if (recounted.faults.length > 0) continue;
        if (compareWorths({ ...recounted.worth, value: 0 }, { ...worth, value: 0 }) < 0) continue;
        const found = [...countChanges(circles, groups), 0 - recounted.worth.value] as const;
        const at = found.findIndex((value, index) => value !== best?.[index]);
        if (best === undefined || (at !== -1 && (found[at] ?? 0) < (best[at] ?? 0))) best = found;
      }
      const { slots, others } = repaired;
      const [fewestSlots = 0, fewestOthers = 0, lowest = 0] = best ?? [];
      expect(slots.value).toBeGreaterThanOrEqual(fewestSlots);
      expect(slots.bound).toBeLessThanOrEqual(fewestSlots);
      if (slots.status === 'gap') return;
      expect(slots.value).toBe(fewestSlots);
      expect(others.bound).toBeLessThanOrEqual(fewestOthers);
      if (others.status === 'gap') return;
      expect([others.value, worth.value]).toEqual([fewestOthers, 0 - lowest]);
    }),
    { numRuns: 60, seed: 7 },
  );
});
