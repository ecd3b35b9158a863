/** The part of the site that a page belongs to, as the navigation names it. */
export type SiteSection = 'cohorts' | 'mentors' | 'library' | 'tracks';

/**
 * Builds the addresses of pages from the root of the site, without its base path. Folders end with
 * a slash. The only place that knows which page stands where.
 */
export const sitePath = {
  home: '/',
  cohorts: '/cohorts/',
  cohort: (id: string) => `/cohorts/${id}/`,
  join: (cohort: string) => `/cohorts/${cohort}/join/`,
  joinForm: (cohort: string) => `/cohorts/${cohort}/join/form/`,
  privatePart: (cohort: string) => `/cohorts/${cohort}/private-part/`,
  groups: (cohort: string) => `/cohorts/${cohort}/groups/`,
  group: (cohort: string, group: string) => `/cohorts/${cohort}/groups/${group}/`,
  groupCheck: (cohort: string) => `/cohorts/${cohort}/groups/check.json`,
  rotationCheck: (cohort: string) => `/cohorts/${cohort}/rotation/check.json`,
  rotation: (cohort: string) => `/cohorts/${cohort}/rotation/`,
  rotationCards: (cohort: string) => `/cohorts/${cohort}/rotation/cards/`,
  rotationCard: (cohort: string, person: string) => `/cohorts/${cohort}/rotation/with/${person}/`,
  sealedTimes: (cohort: string) => `/cohorts/${cohort}/times.age`,
  calendar: (cohort: string, name: string) => `/cohorts/${cohort}/calendar/${name}.ics`,
  mentors: '/mentors/',
  directoryRecords: '/mentors/directory.json',
  mentor: (handle: string) => `/mentors/${handle}/`,
  topics: '/topics/',
  topic: (id: string) => `/topics/${id}/`,
  language: (tag: string) => `/languages/${tag.toLowerCase()}/`,
  format: (format: string) => `/formats/${format}/`,
  library: '/library/',
  libraryFeed: (language: string | undefined) => `/library/${toFeedName(language)}.xml`,
  resource: (slug: string) => `/resources/${slug}/`,
  tracks: '/tracks/',
  track: (slug: string) => `/tracks/${slug}/`,
  page: (slug: string) => `/${slug}/`,
  problems: '/problems/',
  problem: (code: string) => `/problems/${code}/`,
  health: '/health/',
  howGroupsAreFormed: '/how-groups-are-formed/',
  privacy: '/privacy/',
  change: '/change/',
  editor: '/admin/',
  card: (folder: string, name: string) => `/cards/${folder}/${name}.png`,
} as const;

/**
 * Finds a page of a list that is too long for one: the first is the list itself.
 * @param list path of the list
 * @param page from 1
 */
export function toPagePath(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${String(page)}/`;
}

/**
 * Puts the base path before a path from the site's root.
 * @param base starts and ends with a slash
 * @param path starts with a slash
 */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}

/**
 * Writes the whole address of a path from the site's root.
 * @param path starts with a slash
 */
export function toSiteAddress(
  { site, base }: { readonly site: string; readonly base: string },
  path: string,
): string {
  return `${site.replace(/\/$/, '')}${withBase(base, path)}`;
}

/**
 * Puts the folder of a language before a path from the site's root. The first language of the
 * programme has none: its pages stand at the root.
 * @param locale of the page
 * @param first of the programme's locales
 */
export function toLocalePath(path: string, locale: string, first: string | undefined): string {
  return locale === first ? path : `/${toLocaleFolder(locale)}${path}`;
}

/**
 * Names the file of the library's feed.
 * @param language of its resources; nothing for all languages
 */
export function toFeedName(language: string | undefined): string {
  return language === undefined ? 'feed' : `feed-${language.toLowerCase()}`;
}

/** Names the folder in which the pages of a further language stand: its tag in lower case. */
export function toLocaleFolder(locale: string): string {
  return locale.toLowerCase();
}

/**
 * Reads from the address of a page in which language it is, and its path without that.
 * @param pathname with the base path
 * @param locales of the programme, the first at the root
 */
export function readLocalePath(
  pathname: string,
  base: string,
  [first = 'en', ...further]: readonly string[],
): { readonly locale: string; readonly path: string } {
  const path = `/${pathname.slice(base.length)}`;
  const locale = further.find((each) => path.startsWith(`/${toLocaleFolder(each)}/`));
  if (locale === undefined) return { locale: first, path };
  return { locale, path: path.slice(toLocaleFolder(locale).length + 1) };
}
