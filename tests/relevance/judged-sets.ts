import { elsewhereQueries } from './elsewhere-queries.ts';
import { heldOutQueries } from './held-out-queries.ts';
import { judgedQueries, type JudgedQuery } from './judged-queries.ts';
import { newcomerQueries } from './newcomer-queries.ts';
import { plainQuestions } from './plain-questions.ts';
import { spanishQuestions } from './spanish-questions.ts';

/** Queries that are asked together, and what may be done with what they miss. */
interface JudgedSet {
  readonly name: string;
  /** Path of the page that is asked, from the site's home page. */
  readonly page: string;
  /** Whether only the total is looked at: who sees what a set misses tunes by it. */
  readonly isUnseen: boolean;
  /** The mean reciprocal rank that the search has to reach; it has to be better than the defaults anyway. */
  readonly least?: number;
  readonly queries: readonly JudgedQuery[];
}

/** All that was judged over the demonstration's library. */
export const judgedSets: readonly JudgedSet[] = [
  { name: 'judged', page: 'library/', isUnseen: false, least: 0.9, queries: judgedQueries },
  { name: 'held out', page: 'library/', isUnseen: false, queries: heldOutQueries },
  { name: 'newcomers’', page: 'library/', isUnseen: false, queries: newcomerQueries },
  { name: 'asked elsewhere', page: 'library/', isUnseen: true, queries: elsewhereQueries },
  { name: 'plain questions', page: 'library/', isUnseen: true, queries: plainQuestions },
  { name: 'in Spanish', page: 'es/library/', isUnseen: true, queries: spanishQuestions },
];
