import { toSaidWords } from '../../domain/library/said-words.ts';
import { foldWord } from '../../domain/library/spelling.ts';
import type { RankedPage } from './rank-matches.ts';
import type { Match, SearchEngine } from './search-engine.ts';

/** How many pages whose title has all that is searched for are looked at. */
const mostNamed = 10;

/** Puts the pages first whose title says just what is searched for: whoever types a name means what bears it. */
export async function putNamedFirst(
  { functionWords, loadPage }: Pick<SearchEngine, 'functionWords' | 'loadPage'>,
  pages: readonly RankedPage<Match>[],
  words: readonly string[],
): Promise<RankedPage<Match>[]> {
  const text = foldWord(words.join(' '));
  const likely = pages.filter(
    ({ matches }) =>
      matches.length === words.length &&
      matches.every(({ matchedMetaFields }) => matchedMetaFields?.includes('title')),
  );
  const named = await Promise.all(
    likely.slice(0, mostNamed).map(async (page) => {
      const { title = '' } = (await loadPage(page.id)).meta;
      return foldWord(toSaidWords(title, functionWords).join(' ')) === text ? page : [];
    }),
  );
  return [...new Set([...named.flat(), ...pages])];
}
