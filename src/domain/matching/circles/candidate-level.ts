/** The candidates of one depth of a search for groups: parallel lists. */
export interface CandidateLevel {
  readonly units: Int32Array;
  /** Worth of adding the candidate to whoever is chosen, times the scale. */
  readonly gains: Float64Array;
  /** The same with half of its best pairs among the other candidates: never less than it can add. */
  readonly bounds: Float64Array;
  /** Languages that all who are chosen have in common. */
  readonly languages: Uint32Array;
}

/**
 * Makes room for the candidates of each depth.
 * @param words integers that hold a set of languages
 */
export function toLevels(depths: number, candidates: number, words: number): CandidateLevel[] {
  return Array.from({ length: depths }, () => ({
    units: new Int32Array(candidates),
    gains: new Float64Array(candidates),
    bounds: new Float64Array(candidates),
    languages: new Uint32Array(words).fill(0xffffffff),
  }));
}

/** Sorts candidates by their bound, the highest first, in place: the lists are short. */
export function sortDown({ units, gains, bounds }: CandidateLevel, count: number): void {
  for (let at = 1; at < count; at += 1) {
    const [unit = 0, gain = 0, bound = 0] = [units[at], gains[at], bounds[at]];
    let to = at;
    for (; to > 0 && (bounds[to - 1] ?? 0) < bound; to -= 1) {
      units[to] = units[to - 1] ?? 0;
      gains[to] = gains[to - 1] ?? 0;
      bounds[to] = bounds[to - 1] ?? 0;
    }
    units[to] = unit;
    gains[to] = gain;
    bounds[to] = bound;
  }
}
