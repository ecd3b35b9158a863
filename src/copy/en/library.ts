import { toList } from './grammar.ts';

/** Everything in the library and on the pages of resources. */
export const library = {
  heading: 'Library',
  description:
    'Guides, talks and templates that mentors, mentees and peers use, each with the reason why it is here.',
  introduction:
    'What we give people to read, watch and fill in. Each says when somebody last checked it.',
  search: 'Search the library',
  searchHint: 'A word, a topic or a whole question',
  showFilters: 'Filters',
  moreValues: (count: number) => `${String(count)} more`,
  facets: {
    topic: 'Topic',
    kind: 'Kind',
    audience: 'For',
    stage: 'When',
    length: 'Length',
    language: 'Language',
  },
  lengths: {
    short: 'Up to 10 minutes',
    medium: '11 to 30 minutes',
    long: 'Over 30 minutes',
  },
  results: 'Results',
  none: 'Nothing matches all of this',
  missing: 'Is something missing?',
  missingAction: 'Tell us what you looked for',
  missingSubject: 'Missing in the library',
  elsewhere: 'Elsewhere on this site',
  letters: 'Topics from A to Z',
  noTopic: 'Other',
  continued: (topic: string) => `${topic}, continued`,
  seeAlso: 'See also',
  pageTitle: (page: number) => `Library, page ${String(page)}`,
  pages: 'Pages of the library',
  empty:
    'The library is empty. Coordinators add the first resource with a file in content/resources.',
  /** @param more how many others use it */
  usedIn: (names: readonly string[], more: number) =>
    `Used in ${toList(more === 0 ? names : [...names, `${String(more)}\u00a0more`])}`,
  checked: (day: string) => `Checked ${day}`,
  unchecked: 'Not checked yet',
  unreachable: (day: string) => `Not found at its address since ${day}`,
};

/** Everything on the page of one resource. */
export const resource = {
  /** "Mentors, mentees and peers" */
  audience: (labels: readonly string[]) =>
    toList(labels.map((label, index) => (index === 0 ? label : label.toLowerCase()))),
  facts: {
    audience: 'For',
    stage: 'When',
    language: 'Language',
    authors: 'By',
    licence: 'Licence',
    checked: 'Checked',
    address: 'Address',
  },
  factsHeading: 'Facts',
  topics: 'About',
  /** Before the names of languages. */
  alsoIn: 'Also in',
  openAt: (host: string) => `Open it on ${host}`,
  outbound: 'It stands on another site, which we do not run.',
  licenceUnknown: 'Not stated. Ask the authors before you share it further.',
  usedIn: 'Used in',
  /** Before the title of what comes next in a track. */
  next: 'Next in the track:',
  usedNowhere: 'No track or session uses it yet.',
  trackPart: (section: string) => `part “${section}”`,
  sessionOf: (session: string) => `session “${session}”`,
  edit: 'Suggest a change to this page',
  back: 'All of the library',
};
