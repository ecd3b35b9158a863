import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The kinds of pages a built hub has, by the shape of their paths below the base. */
const kinds: Readonly<Record<string, RegExp>> = {
  home: /^$/,
  mentors: /^mentors\/$/,
  'a further page of a list': /\/page\/\d+\/$/,
  mentor: /^mentors\/[^/]+\/$/,
  topics: /^topics\/$/,
  topic: /^topics\/[^/]+\/$/,
  language: /^languages\/[^/]+\/$/,
  format: /^formats\/[^/]+\/$/,
  cohorts: /^cohorts\/$/,
  cohort: /^cohorts\/[^/]+\/$/,
  groups: /^cohorts\/[^/]+\/groups\/$/,
  group: /^cohorts\/[^/]+\/groups\/[^/]+\/$/,
  rotation: /^cohorts\/[^/]+\/rotation\/$/,
  'cards of a rotation': /^cohorts\/[^/]+\/rotation\/cards\/$/,
  'card of a person': /^cohorts\/[^/]+\/rotation\/with\/[^/]+\/$/,
  join: /^cohorts\/[^/]+\/join\/$/,
  'private part': /^cohorts\/[^/]+\/private-part\/$/,
  library: /^library\/$/,
  resource: /^resources\/[^/]+\/$/,
  tracks: /^tracks\/$/,
  track: /^tracks\/[^/]+\/$/,
  problems: /^problems\/$/,
  problem: /^problems\/[^/]+\/$/,
  'how groups are formed': /^how-groups-are-formed\/$/,
  health: /^health\/$/,
  change: /^change\/$/,
  privacy: /^privacy\/$/,
  admin: /^admin\/$/,
  'not found': /^404\.html$/,
  prose: /^[^/]+\/$/,
};

/** What is fetched into a page, and is none. */
const partOfPage = /(^|\/)join\/form\/index\.html$/;

/** Lists the path of every built page below the base, `` for the home page. */
export function listPages(siteFolder: string): string[] {
  return readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .filter((file) => !partOfPage.test(file))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** Names the kind of a page; an unknown one must be added above, so that every kind is tested. */
export function kindOf(page: string): string {
  const kind = Object.entries(kinds).find(([, pattern]) => pattern.test(page));
  if (kind === undefined)
    throw new Error(`${page} is of no kind known to scripts/lib/site-pages.ts.`);
  return kind[0];
}

/**
 * Lists the pages of each kind; those in a further language count as what they translate.
 * A folder with a page of its own for what is not there is that of a language.
 */
export function listPagesByKind(siteFolder: string): Map<string, string[]> {
  const pages = listPages(siteFolder);
  const languages = pages.flatMap((page) => /^([^/]+\/)404\.html$/.exec(page)?.[1] ?? []);
  const byKind = new Map<string, string[]>();
  for (const page of pages) {
    const language = languages.find((folder) => page.startsWith(folder)) ?? '';
    const kind = kindOf(page.slice(language.length));
    byKind.set(kind, [...(byKind.get(kind) ?? []), page]);
  }
  return byKind;
}

/** Picks one page of each kind, the longest path of its kind so that the choice is stable. */
export function onePageOfEachKind(siteFolder: string): { kind: string; page: string }[] {
  return [...listPagesByKind(siteFolder)].map(([kind, [first = '', ...further]]) => ({
    kind,
    page: further.reduce((longest, page) => (page.length > longest.length ? page : longest), first),
  }));
}

/** Finds the file of a page inside the built site. */
export function toPageFile(page: string): string {
  return page.endsWith('.html') ? page : `${page}index.html`;
}
