import type { ProblemEntry } from '../../src/records/catalogue/problem-entry.ts';
import { recordProblems } from '../../src/records/problem-catalogue.ts';
import { compareCodeUnits } from '../../src/records/text/words.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { allRules } from './all-rules.ts';

/** What the site says about one code. */
export interface CodePage extends Omit<ProblemEntry, 'level'> {
  readonly level: Problem['level'];
}

/** Lists every code that `check` can report, sorted: those of reading files and those of rules. */
export function listCodePages(): CodePage[] {
  return [...recordProblems, ...allRules]
    .map(({ code, docs, level, title, where }) => ({
      code,
      title,
      level,
      where: where.replaceAll(/HANDLE|SLUG|IMAGE/g, '*'),
      docs,
    }))
    .sort((one, other) => compareCodeUnits(one.code, other.code));
}
