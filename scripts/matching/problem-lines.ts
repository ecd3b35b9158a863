import type { CheckResult } from '../checks/check-content.ts';
import { toCohortFacts, toUsedFiles } from './cohort-facts.ts';

/** Lists the problems of the records that forming a cohort's groups uses. */
export function findProblemLines({ programme, problems }: CheckResult, cohort: string): string[] {
  const isUsed = toUsedFiles(programme, toCohortFacts(programme, cohort));
  return problems
    .filter(({ level, file }) => level === 'problem' && isUsed(file))
    .map(({ file, line, message, next }) => `${file}:${line} ${message} ${next}`);
}
