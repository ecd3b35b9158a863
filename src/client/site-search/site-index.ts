import { chooseLanguage, type Searched } from '../library/language-choice.ts';
import { remember } from '../library/remember.ts';
import { loadSearchEngine, type SearchEngine } from '../library/search-engine.ts';
import { searchText } from '../library/text-search.ts';

/** All pages of the search index in one language. */
export interface SiteIndex extends Searched<SiteIndex> {
  /** Chooses the language in which a text is best searched for. */
  readonly chooseFor: (text: string) => Promise<SiteIndex>;
}

/** Loads the search index of the whole site in the page's language. */
export async function openSite(address: string): Promise<SiteIndex> {
  return toSiteIndex(await loadSearchEngine(address));
}

function toSiteIndex(engine: SearchEngine): SiteIndex {
  const everything = { has: () => true, size: engine.pageCount };
  const index: SiteIndex = {
    engine,
    findText: (text) => searchText(engine, text, everything),
    inLanguage: remember(async (language) => toSiteIndex(await engine.loadOther(language))),
    chooseFor: (text) => chooseLanguage(index, text),
  };
  return index;
}
