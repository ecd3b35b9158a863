import { elsewhereQueries } from './elsewhere-queries.ts';
import { heldOutQueries } from './held-out-queries.ts';
import { judgedQueries, type JudgedQuery } from './judged-queries.ts';
import { newcomerQueries } from './newcomer-queries.ts';
import { organizerQueries } from './organizer-queries.ts';
import { plainQuestions } from './plain-questions.ts';
import {
  siteQuestions,
  spanishSiteQuestions,
  unseenSiteQuestions,
  unseenSpanishSiteQuestions,
} from './site-questions.ts';
import { spanishQuestions } from './spanish-questions.ts';

/** Queries that are asked together, and what may be done with what they miss. */
interface JudgedSet {
  readonly name: string;
  /** Whether the library's search is asked, which finds resources, or that over the whole site. */
  readonly scope: 'library' | 'site';
  /** Path of the page that is asked, from the site's home page. */
  readonly page: string;
  /** Whether only the total is looked at: who sees what a set misses tunes by it. */
  readonly isUnseen: boolean;
  /** The mean reciprocal rank that the search has to reach; it has to be better than the defaults anyway. */
  readonly least?: number;
  readonly queries: readonly JudgedQuery[];
}

const library = { scope: 'library', page: 'library/' } as const;
const site = { scope: 'site', page: '' } as const;

/** All that was judged over the demonstration's content. */
export const judgedSets: readonly JudgedSet[] = [
  { name: 'judged', ...library, isUnseen: false, least: 0.9, queries: judgedQueries },
  { name: 'held out', ...library, isUnseen: false, queries: heldOutQueries },
  { name: 'newcomers’', ...library, isUnseen: false, queries: newcomerQueries },
  { name: 'asked elsewhere', ...library, isUnseen: true, queries: elsewhereQueries },
  { name: 'plain questions', ...library, isUnseen: true, queries: plainQuestions },
  {
    name: 'in Spanish',
    ...library,
    page: 'es/library/',
    isUnseen: true,
    queries: spanishQuestions,
  },
  { name: 'whole site', ...site, isUnseen: false, queries: siteQuestions },
  { name: 'whole site, unseen', ...site, isUnseen: true, queries: unseenSiteQuestions },
  { name: 'whole site, organizers', ...site, isUnseen: false, queries: organizerQueries },
  {
    name: 'whole site, Spanish',
    ...site,
    page: 'es/',
    isUnseen: false,
    queries: spanishSiteQuestions,
  },
  {
    name: 'whole site, Spanish, unseen',
    ...site,
    page: 'es/',
    isUnseen: true,
    queries: unseenSpanishSiteQuestions,
  },
  // The same questions on the pages of the other language.
  {
    name: 'in Spanish, on English pages',
    ...library,
    isUnseen: true,
    queries: spanishQuestions,
  },
  {
    name: 'whole site, in Spanish on English pages',
    ...site,
    isUnseen: true,
    queries: [...spanishSiteQuestions, ...unseenSpanishSiteQuestions],
  },
  {
    name: 'whole site, in English on Spanish pages',
    ...site,
    page: 'es/',
    isUnseen: true,
    queries: [...siteQuestions, ...unseenSiteQuestions],
  },
];
