import type { ProofTree } from './circle-tree.ts';
import type { PeerIndex } from './peer-index.ts';
import type { StagePrices } from './prices.ts';
import { scale } from './circle-stage.ts';
import type { SolvedStage } from './solve-stage.ts';

/** An aim of forming circles, in order of rank. */
export type CircleAim = 'left-over' | 'placed' | 'under-floor' | 'value';

/**
 * Prices as a certificate holds them, integers by person. A group is charged for each member, for every
 * second member that it has of an odd set, and for being a group; a kept aim counts by its weight.
 */
export interface PriceList {
  /** By person, at least 0. */
  readonly charges: readonly number[];
  /** Sets of an odd number of people with charges above 0. */
  readonly oddSets: readonly { readonly people: readonly number[]; readonly charge: number }[];
  /** By earlier aim, at least 0. */
  readonly weights: readonly number[];
  /** Of either sign. */
  readonly perGroup: number;
}

/** Shows that no grouping is better: by prices, or by a question with a proof for either answer. */
export type CircleProof =
  | { readonly kind: 'closed'; readonly prices: PriceList }
  | {
      readonly kind: 'groups';
      /** Either there are at most that many groups, or more. */
      readonly most: number;
      readonly first: CircleProof;
      readonly second: CircleProof;
    }
  | {
      readonly kind: 'pair';
      /** Either no group has one of the two alone, or no group has both. */
      readonly people: readonly [number, number];
      readonly first: CircleProof;
      readonly second: CircleProof;
    };

/** The proof of one aim, with earlier aims kept at their values. */
export interface CircleCertificate {
  readonly aim: CircleAim;
  /** How many of the prices' points make one of the aim. */
  readonly scale: number;
  /** Prices at which no group at all is worth more than it is charged. */
  readonly root: PriceList;
  /** Shows the rest, among the groups that lose little enough at the root; nothing where the root is enough or there is a gap. */
  readonly tree: CircleProof | undefined;
}

/** Writes what proves an aim, by people. */
export function toCircleCertificate(
  index: PeerIndex,
  aim: CircleAim,
  { prices, tree }: SolvedStage,
): CircleCertificate {
  return {
    aim,
    scale,
    root: toPriceList(index, prices),
    tree: tree === undefined ? undefined : toProof(index, tree),
  };
}

function toProof(index: PeerIndex, tree: ProofTree): CircleProof {
  if (tree.kind === 'closed') return { kind: 'closed', prices: toPriceList(index, tree.prices) };
  const { question } = tree;
  const [first, second] = [toProof(index, tree.first), toProof(index, tree.second)];
  if (question.kind === 'groups') return { kind: 'groups', most: question.most, first, second };
  const [one, other] = question.units;
  return { kind: 'pair', people: [toFirst(index, one), toFirst(index, other)], first, second };
}

/** People who stay together are in a group or not by the first of them, who pays for all. */
function toPriceList(index: PeerIndex, prices: StagePrices): PriceList {
  const charges = new Array<number>(index.problem.people).fill(0);
  prices.charges.forEach((charge, unit) => {
    charges[toFirst(index, unit)] = charge;
  });
  return {
    charges,
    oddSets: prices.oddSets.flatMap((units, at) => {
      const charge = prices.setCharges[at] ?? 0;
      return charge === 0 ? [] : [{ people: units.map((unit) => toFirst(index, unit)), charge }];
    }),
    weights: prices.weights,
    perGroup: prices.perGroup,
  };
}

function toFirst({ units }: PeerIndex, unit: number): number {
  return units[unit]?.[0] ?? 0;
}
