/** A page in which one word of a query was found. */
export interface WordMatch {
  readonly id: string;
  /** How well the word fits the page: the rarer it is, the higher. */
  readonly score: number;
}

/** A page with those words of a query that were found in it. */
export interface RankedPage<Match extends WordMatch> {
  readonly id: string;
  readonly matches: readonly Match[];
}

interface Weighed<Match> {
  readonly matches: readonly Match[];
  readonly score: number;
  /** The part of the query that the page holds. */
  readonly share: number;
}

/** The least part of what a query says that a page has to hold. */
const leastShare = 1 / 4;

/**
 * Ranks the pages in which words of a query were found: by their scores together, times the part of
 * the query that a page holds. A word is as large a part as it is rare (inverse document frequency,
 * Spärck Jones 1972), so that a page need not hold words that stand everywhere.
 * @param found for each word, the pages in which it was found
 * @param total how many pages are searched
 */
export function rankMatches<Match extends WordMatch>(
  found: readonly (readonly Match[])[],
  total: number,
): RankedPage<Match>[] {
  const weights = found.map(({ length }) => (length === 0 ? 0 : Math.log(1 + total / length)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const pages = new Map<string, Weighed<Match>>();
  for (const [word, matches] of found.entries()) {
    const part = (weights[word] ?? 0) / whole;
    for (const match of matches) {
      const { matches: before, score, share } = pages.get(match.id) ?? nothing;
      pages.set(match.id, {
        matches: [...before, match],
        score: score + match.score,
        share: share + part,
      });
    }
  }
  return [...pages]
    .filter(([, { share }]) => share >= leastShare)
    .sort(([, one], [, other]) => other.score * other.share - one.score * one.share)
    .map(([id, { matches }]) => ({ id, matches }));
}

const nothing = { matches: [], score: 0, share: 0 };
