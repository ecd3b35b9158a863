import { NestedBlossoms, none } from './nested-blossoms.ts';
import { PhaseSearch } from './phase-search.ts';

/** A matching of greatest weight and the duals that prove it; duals are doubled, so that they are integers. */
export interface WeightedMatching {
  /** By vertex: its mate, or -1. */
  readonly mates: Int32Array;
  /** By vertex, at least 0. */
  readonly potentials: Float64Array;
  readonly oddSets: readonly OddSet[];
}

/** An odd number of vertices, of which a matching can pair all but one. */
export interface OddSet {
  readonly vertices: readonly number[];
  /** At least 0. */
  readonly charge: number;
}

/**
 * Finds a matching of greatest weight in a general graph in O(n³): the primal-dual blossom method of
 * Edmonds 1965 as laid out by Galil 1986. Weights are integers up to 2⁵⁰, all arithmetic is exact.
 * @param weights symmetric, at one · vertices + other; 0 where there is no edge
 */
export function findWeightedMatching(vertices: number, weights: Float64Array): WeightedMatching {
  const nodes = new NestedBlossoms(vertices, weights);
  const search = new PhaseSearch(nodes);
  while (search.run());
  const oddSets: OddSet[] = [];
  for (let blossom = vertices; blossom < nodes.end; blossom += 1) {
    const charge = nodes.duals[blossom] ?? 0;
    if (nodes.outer[blossom] === none || charge === 0) continue;
    const members: number[] = [];
    nodes.eachVertex(blossom, (vertex) => members.push(vertex));
    oddSets.push({ vertices: members.sort((one, other) => one - other), charge });
  }
  const potentials = nodes.duals.slice(0, vertices);
  return { mates: nodes.mates.slice(0, vertices), potentials, oddSets };
}
