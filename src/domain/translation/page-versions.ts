import type { Page } from '../../schemas/page.ts';

/**
 * Chooses what readers of a language are shown of each page of the programme: its translation, where there is
 * one, else the page itself. A translation of another version than the one that holds today is not shown.
 * @param pages by their names, translations among them
 * @param language undefined for the pages as they stand
 * @returns by the name of each page that is no translation, the name of the file to show
 */
export function toPageVersions(
  pages: ReadonlyMap<string, Page>,
  language: string | undefined,
): ReadonlyMap<string, string> {
  const originals = [...pages].filter(([, { translates }]) => translates === undefined);
  return new Map(
    originals.map(([slug, original]) => {
      const translation = [...pages].find(
        ([, page]) =>
          page.translates === slug &&
          page.language !== undefined &&
          page.language === language &&
          !isOutdated(page, original),
      );
      return [slug, translation?.[0] ?? slug];
    }),
  );
}

/** Tells whether a translation is of another version than the one that holds. */
export function isOutdated(
  translation: Pick<Page, 'version'>,
  original: Pick<Page, 'version'>,
): boolean {
  return translation.version !== original.version;
}
