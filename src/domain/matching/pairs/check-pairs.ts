import type { GroupWorth, PeerGroup, PeerProblem } from '../circles/peer-problem.ts';
import { recountGroups, recountWorth, type GroupFault } from '../circles/recount.ts';
import type { PairsCertificate } from './solve-pairs.ts';

/** What is wrong with pairs or with their proof. */
export type PairsFault =
  | GroupFault
  | {
      readonly kind:
        'not-integers' | 'odd-set' | 'ranks-too-close' | 'uncovered-pair' | 'bound-not-met';
      readonly people: readonly number[];
    };

/**
 * Checks pairs and the proof that none do better, from the problem alone and in integers: it shares no
 * code with the matching. Without a fault every aim is certified.
 */
export function checkPairs(
  problem: PeerProblem,
  groups: readonly PeerGroup[],
  certificate: PairsCertificate,
): { readonly worth: GroupWorth; readonly faults: PairsFault[] } {
  const { worth, faults } = recountGroups(problem, groups);
  const wrong: PairsFault[] = [...faults, ...checkShape(problem, certificate)];
  if (wrong.length > 0) return { worth, faults: wrong };
  const pairs = listPairs(problem);
  wrong.push(
    ...checkRanks(problem, pairs, certificate),
    ...checkCover(problem, pairs, certificate),
  );
  const { potentials, oddSets } = certificate;
  const bound =
    potentials.reduce((sum, potential) => sum + potential, 0) +
    oddSets.reduce((sum, { vertices, charge }) => sum + (charge * (vertices.length - 1)) / 2, 0);
  if (bound !== 2 * rank(certificate, worth)) wrong.push({ kind: 'bound-not-met', people: [] });
  return { worth, faults: wrong };
}

interface Pair {
  readonly people: readonly [number, number];
  readonly worth: GroupWorth;
}

/** Every two people at every slot that they could meet at. */
function listPairs(problem: PeerProblem): Pair[] {
  const pairs: Pair[] = [];
  for (let one = 0; one < problem.people; one += 1) {
    for (let other = one + 1; other < problem.people; other += 1) {
      const people = [one, other] as const;
      if (!canMeet(problem, one, other)) continue;
      for (let slot = 0; slot < problem.slots; slot += 1) {
        if (people.some((person) => problem.free[person]?.[slot] !== 1)) continue;
        pairs.push({ people, worth: recountWorth(problem, { members: people, slot }) });
      }
    }
  }
  return pairs;
}

function canMeet({ apart, together, languages }: PeerProblem, one: number, other: number): boolean {
  const isApart = apart.some((pair) => pair.includes(one) && pair.includes(other));
  const isTorn = together.some((party) => {
    const inside = [one, other].filter((person) => party.includes(person)).length;
    return inside > 0 && (inside === 1 || party.length > 2);
  });
  if (isApart || isTorn) return false;
  const words = languages[one] ?? new Uint32Array(0);
  return (
    words.length === 0 || words.some((word, at) => (word & (languages[other]?.[at] ?? 0)) !== 0)
  );
}

function checkShape({ people }: PeerProblem, certificate: PairsCertificate): PairsFault[] {
  const { ranks, potentials, oddSets } = certificate;
  const numbers = [
    ...potentials,
    ...oddSets.map(({ charge }) => charge),
    ranks.leftOver,
    ranks.placed,
    ranks.underFloor,
  ];
  const faults: PairsFault[] = [];
  const isSound = numbers.every((number) => Number.isSafeInteger(number) && number >= 0);
  if (!isSound || potentials.length !== people) faults.push({ kind: 'not-integers', people: [] });
  for (const { vertices } of oddSets) {
    const isSet = new Set(vertices).size === vertices.length;
    if (!isSet || vertices.length % 2 === 0) faults.push({ kind: 'odd-set', people: vertices });
  }
  return faults;
}

/** Each rank has to exceed all that the later aims of any pairs can differ by. */
function checkRanks(
  { people }: PeerProblem,
  pairs: readonly Pair[],
  { ranks }: PairsCertificate,
): PairsFault[] {
  const most = (part: keyof GroupWorth) =>
    pairs.reduce((top, { worth }) => Math.max(top, worth[part]), 0) * Math.floor(people / 2);
  const value = most('value');
  const underFloor = value + ranks.underFloor * most('underFloor');
  const placed = underFloor + ranks.placed * most('placed');
  const isApart = ranks.underFloor > value && ranks.placed > underFloor && ranks.leftOver > placed;
  return isApart ? [] : [{ kind: 'ranks-too-close', people: [] }];
}

function checkCover(
  { people }: PeerProblem,
  pairs: readonly Pair[],
  certificate: PairsCertificate,
): PairsFault[] {
  const { potentials, oddSets } = certificate;
  const charges = new Float64Array(people * people);
  for (const { vertices, charge } of oddSets) {
    for (const one of vertices) {
      for (const other of vertices)
        charges[one * people + other] = (charges[one * people + other] ?? 0) + charge;
    }
  }
  return pairs.flatMap(({ people: [one, other], worth }): PairsFault[] => {
    const cover =
      (potentials[one] ?? 0) + (potentials[other] ?? 0) + (charges[one * people + other] ?? 0);
    return cover >= 2 * rank(certificate, worth)
      ? []
      : [{ kind: 'uncovered-pair', people: [one, other] }];
  });
}

function rank({ ranks }: PairsCertificate, worth: GroupWorth): number {
  return (
    ranks.leftOver * worth.leftOver +
    ranks.placed * worth.placed -
    ranks.underFloor * worth.underFloor +
    worth.value
  );
}
