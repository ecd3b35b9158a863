import { toSpokenLanguage } from '../naming/spoken-language.ts';

/** How many resources a feed names. */
const mostNamed = 50;

/** What joined the library. */
interface Added {
  readonly item: { readonly resource: { readonly language: string } };
}

/**
 * Takes from what joined the library, the newest first, what a feed names.
 * @param language of the feed, whatever the country; nothing for all languages
 */
export function takeForFeed<Item extends Added>(
  added: readonly Item[],
  language: string | undefined,
): Item[] {
  return added
    .filter(({ item }) => language === undefined || isIn(item.resource, language))
    .slice(0, mostNamed);
}

/**
 * Lists the languages of the feeds that a page offers: its own, where something is new in it, and all
 * together (nothing) where something is new in another. Who reads one language is told of no other.
 * @param locale of the page
 */
export function listFeeds(added: readonly Added[], locale: string): (string | undefined)[] {
  const own = added.filter(({ item }) => isIn(item.resource, locale)).length;
  return [...(own > 0 ? [locale] : []), ...(own < added.length ? [undefined] : [])];
}

function isIn({ language }: { readonly language: string }, other: string): boolean {
  return toSpokenLanguage(language) === toSpokenLanguage(other);
}
