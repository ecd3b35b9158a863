import type { Target } from './measures.ts';

/** Prices in integers, at least 0, in units of 1/scale of the target. */
export interface IntegerPrices {
  /** By row. */
  readonly rows: ArrayLike<number>;
  /** By floor of the target. */
  readonly floors: ArrayLike<number>;
}

/** A bound that one set of prices gives, to be recomputed by whoever doubts it. */
export interface BoundCertificate {
  readonly target: Target;
  readonly prices: IntegerPrices;
}

/**
 * A tree that shows that nothing reaches `cut`. At a node, prices are applied one after another: each
 * drops what would cost more than the node can spare. The last either shows that the node can't reach
 * the cut, or a question splits what is left.
 */
export interface ProofTree {
  readonly target: Target;
  readonly cut: number;
  readonly root: ProofNode;
}

/** What is shown about one part of all choices. */
export interface ProofNode {
  readonly prices: readonly IntegerPrices[];
  readonly split?: ProofSplit;
}

/** Two parts that together are the whole. */
export interface ProofSplit {
  readonly question: Question;
  readonly yes: ProofNode;
  readonly no: ProofNode;
}

/** Does a table take a sitting? Does a unit sit at a table? Tables and sittings by their number in the problem. */
export type Question =
  | { readonly kind: 'sitting'; readonly table: number; readonly sitting: number }
  | { readonly kind: 'seat'; readonly table: number; readonly unit: number };
