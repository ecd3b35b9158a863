import type { Programme } from '../../src/records/programme.ts';
import { compareCodeUnits } from '../../src/records/text/words.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import type { CheckContext, Rule } from './rule.ts';

/** Runs every rule and names what each one found by its code. */
export function runRules(
  rules: readonly Rule[],
  programme: Programme,
  context: CheckContext,
): Problem[] {
  return rules.flatMap((rule) =>
    [...rule.run(programme, context)].map((finding) => ({
      code: rule.code,
      level: rule.level,
      ...finding,
      docs: `/problems/${rule.code}/`,
    })),
  );
}

/** Sorts problems by file, line, column, code and message, and keeps one of each. */
export function toOrderedProblems(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(compareProblems);
  return sorted.filter((problem, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareProblems(before, problem) !== 0;
  });
}

function compareProblems(one: Problem, other: Problem): number {
  return (
    compareCodeUnits(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    compareCodeUnits(one.code, other.code) ||
    compareCodeUnits(one.message, other.message)
  );
}
