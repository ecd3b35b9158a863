import type { CircleCertificate, CircleProof, PriceList } from './circle-certificate.ts';
import { listGroups, sumCharges, type Count, type ListedGroup } from './list-groups.ts';
import type { GroupWorth, PeerGroup, PeerProblem } from './peer-problem.ts';
import { recountGroups, type GroupFault } from './recount.ts';

/** What is wrong with circles or with their proof. */
export type CirclesFault =
  | GroupFault
  | {
      readonly kind: 'not-integers' | 'odd-set' | 'uncovered-group';
      readonly people: readonly number[];
    };

/** What the check shows of one aim. */
export interface CheckedAim {
  readonly aim: CircleCertificate['aim'];
  readonly value: number;
  /** What no grouping passes that keeps the earlier aims; the value itself where it is the best. */
  readonly bound: number;
  /** `unchecked`: the check would take more steps than allowed. */
  readonly status: 'certified' | 'gap' | 'unchecked';
}

/**
 * Checks circles and the proof of every aim, from the problem alone and in integers. It shares no code
 * with the search that formed them.
 * @param mostSteps candidates that it may look at for each aim
 */
export function checkCircles(
  problem: PeerProblem,
  groups: readonly PeerGroup[],
  certificates: readonly CircleCertificate[],
  mostSteps: number,
): { readonly worth: GroupWorth; readonly aims: CheckedAim[]; readonly faults: CirclesFault[] } {
  const { worth, faults } = recountGroups(problem, groups);
  const all: CirclesFault[] = [...faults];
  const aims: CheckedAim[] = [];
  const earlier: KeptAim[] = [];
  for (const certificate of certificates) {
    const value = toSigned[certificate.aim](worth);
    const check = new AimCheck(problem, certificate, value, earlier);
    const { status, bound, fault } = check.run(mostSteps);
    if (fault !== undefined) all.push(fault);
    const sign = certificate.aim === 'under-floor' ? -1 : 1;
    aims.push({ aim: certificate.aim, value: sign * value + 0, bound: sign * bound + 0, status });
    earlier.push({ count: toSigned[certificate.aim], value });
  }
  return { worth, aims, faults: all };
}

interface KeptAim {
  readonly count: Count;
  readonly value: number;
}

/** Counts an aim so that more is better. */
const toSigned: Readonly<Record<CircleCertificate['aim'], Count>> = {
  'left-over': ({ leftOver }) => leftOver,
  placed: ({ placed }) => placed,
  'under-floor': ({ underFloor }) => -underFloor,
  value: ({ value }) => value,
};

interface Outcome {
  readonly status: CheckedAim['status'];
  readonly bound: number;
  readonly fault?: CirclesFault;
}

/** How many groups there may be, and which. */
interface Part {
  readonly fewest: number;
  readonly most: number;
  readonly groups: readonly ListedGroup[];
}

class AimCheck {
  readonly #problem: PeerProblem;
  readonly #certificate: CircleCertificate;
  readonly #value: number;
  readonly #earlier: readonly KeptAim[];

  constructor(
    problem: PeerProblem,
    certificate: CircleCertificate,
    value: number,
    earlier: readonly KeptAim[],
  ) {
    this.#problem = problem;
    this.#certificate = certificate;
    this.#value = value;
    this.#earlier = earlier;
  }

  run(mostSteps: number): Outcome {
    const { root, tree, scale } = this.#certificate;
    const whole = { fewest: 0, most: Math.floor(this.#problem.people / this.#problem.min) };
    const shape = this.#findShapeFault(root, tree);
    if (shape !== undefined) return { status: 'gap', bound: Infinity, fault: shape };
    const scaled = this.#toBound(root, whole);
    const bound = Math.floor(scaled / scale);
    // A better grouping loses no more than this, and so does each of its groups.
    const window = Math.max(0, scaled - (this.#value + 1) * scale);
    const threshold = tree === undefined || bound <= this.#value ? 0 : -window - 1;
    const groups = listGroups(this.#problem, root, this.#toCount(root), threshold, mostSteps);
    if (groups === undefined) return { status: 'unchecked', bound };
    const gaining = groups.find(({ gain }) => gain > 0);
    if (gaining !== undefined) {
      return { status: 'gap', bound, fault: { kind: 'uncovered-group', people: gaining.members } };
    }
    if (bound <= this.#value) return { status: 'certified', bound: this.#value };
    if (tree === undefined) return { status: 'gap', bound };
    const open = this.#findOpen(tree, { ...whole, groups });
    return open === undefined
      ? { status: 'certified', bound: this.#value }
      : { status: 'gap', bound, fault: open };
  }

  #toCount({ weights }: PriceList): Count {
    const count = toSigned[this.#certificate.aim];
    const { scale } = this.#certificate;
    return (worth) =>
      this.#earlier.reduce(
        (sum, kept, at) => sum + (weights[at] ?? 0) * kept.count(worth),
        scale * count(worth),
      );
  }

  /** All charges, less what the earlier aims count. */
  #toBound(prices: PriceList, { fewest, most }: { fewest: number; most: number }): number {
    let bound = prices.charges.reduce((sum, charge) => sum + charge, 0);
    for (const { people, charge } of prices.oddSets) bound += (charge * (people.length - 1)) / 2;
    this.#earlier.forEach(({ value }, at) => {
      bound -= (prices.weights[at] ?? 0) * value;
    });
    return bound + Math.max(fewest * prices.perGroup, most * prices.perGroup);
  }

  /** Finds a part that a proof leaves open. */
  #findOpen(proof: CircleProof, part: Part): CirclesFault | undefined {
    if (proof.kind === 'closed') return this.#findUncovered(proof.prices, part);
    const [first, second] = toParts(proof, part);
    return this.#findOpen(proof.first, first) ?? this.#findOpen(proof.second, second);
  }

  #findUncovered(prices: PriceList, part: Part): CirclesFault | undefined {
    const { scale } = this.#certificate;
    if (this.#toBound(prices, part) >= (this.#value + 1) * scale) {
      return { kind: 'uncovered-group', people: [] };
    }
    const count = this.#toCount(prices);
    const group = part.groups.find(
      ({ members, worth }) => count(worth) > sumCharges(prices, members),
    );
    return group === undefined ? undefined : { kind: 'uncovered-group', people: group.members };
  }

  #findShapeFault(root: PriceList, tree: CircleProof | undefined): CirclesFault | undefined {
    const lists = [root, ...(tree === undefined ? [] : listPrices(tree))];
    for (const { charges, oddSets, weights, perGroup } of lists) {
      const positive = [...charges, ...weights, ...oddSets.map(({ charge }) => charge)];
      const isWhole = positive.every((value) => Number.isSafeInteger(value) && value >= 0);
      if (!isWhole || !Number.isSafeInteger(perGroup)) return { kind: 'not-integers', people: [] };
      const odd = oddSets.find(
        ({ people }) => people.length % 2 === 0 || new Set(people).size < people.length,
      );
      if (odd !== undefined) return { kind: 'odd-set', people: odd.people };
    }
    return undefined;
  }
}

function listPrices(proof: CircleProof): PriceList[] {
  if (proof.kind === 'closed') return [proof.prices];
  return [...listPrices(proof.first), ...listPrices(proof.second)];
}

function toParts(proof: Exclude<CircleProof, { kind: 'closed' }>, part: Part): [Part, Part] {
  if (proof.kind === 'groups') {
    const { most } = proof;
    return [
      { ...part, most: Math.min(part.most, most) },
      { ...part, fewest: Math.max(part.fewest, most + 1) },
    ];
  }
  const [one, other] = proof.people;
  const held = ({ members }: ListedGroup) =>
    [one, other].filter((person) => members.includes(person)).length;
  return [
    { ...part, groups: part.groups.filter((group) => held(group) !== 1) },
    { ...part, groups: part.groups.filter((group) => held(group) !== 2) },
  ];
}
