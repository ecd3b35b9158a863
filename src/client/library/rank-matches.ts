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
/** How much more a page is worth that says all of a query in the order in which it was typed. */
const phraseWeight = 2;

/**
 * Ranks the pages in which words of a query were found: by their scores together, times the part of
 * the query that a page holds, and more where neighbors in the query are neighbors in the
 * page. A word is as large a part as it is rare (inverse document frequency, Spärck Jones 1972), so
 * that a page need not hold words that stand everywhere.
 * @param found for each word, the pages in which it was found
 * @param total how many pages are searched
 * @param phrases for each word but the last, the pages in which the next word stands after it
 */
export function rankMatches<Match extends WordMatch>(
  found: readonly (readonly Match[])[],
  total: number,
  phrases: readonly ReadonlySet<string>[] = [],
): RankedPage<Match>[] {
  const parts = toParts(found, total);
  const pages = new Map<string, Weighed<Match>>();
  for (const [word, matches] of found.entries()) {
    for (const match of matches) {
      const { matches: before, score, share } = pages.get(match.id) ?? nothing;
      pages.set(match.id, {
        matches: [...before, match],
        score: score + match.score,
        share: share + (parts[word] ?? 0),
      });
    }
  }
  return [...pages]
    .filter(([, { share }]) => share >= leastShare)
    .map(([id, { matches, score, share }]) => {
      const worth = score * share * (1 + phraseWeight * toSaidShare(id, phrases, parts));
      return { id, matches, worth };
    })
    .sort((one, other) => other.worth - one.worth)
    .map(({ id, matches }) => ({ id, matches }));
}

const nothing = { matches: [], score: 0, share: 0 };

/** Weighs each word as a part of the whole query. */
function toParts(found: readonly (readonly unknown[])[], total: number): number[] {
  const weights = found.map(({ length }) => (length === 0 ? 0 : Math.log(1 + total / length)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
}

/** Adds up the parts of a query that a page says as they stand there: half of each word of a pair. */
function toSaidShare(
  id: string,
  phrases: readonly ReadonlySet<string>[],
  parts: readonly number[],
): number {
  return phrases.reduce((sum, pages, word) => {
    if (!pages.has(id)) return sum;
    return sum + ((parts[word] ?? 0) + (parts[word + 1] ?? 0)) / 2;
  }, 0);
}
