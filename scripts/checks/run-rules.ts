import type { Programme } from '../../src/records/programme.ts';
import { compareCodeUnits } from '../../src/records/text/words.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { toProgrammeWith, type KindStandIn } from '../../src/records/stand-in-record.ts';
import type { CheckContext, Finding, Rule } from './rule.ts';

/** Each stand-in costs a run of all rules; whoever has more records to mend than this sees the rest afterwards. */
const mostStandIns = 50;

/** Runs every rule and names what each one found by its code. */
export function runRules(
  rules: readonly Rule[],
  programme: Programme,
  context: CheckContext,
): Problem[] {
  return rules.flatMap((rule) =>
    [...rule.run(programme, context)].map((finding) => toProblem(rule, finding)),
  );
}

/**
 * Runs every rule for each record that could not be read, as if it had been, and keeps what was found in
 * its file without a look at anything that is not known of it.
 */
export function runRulesOnStandIns(
  rules: readonly Rule[],
  programme: Programme,
  standIns: readonly KindStandIn[],
  context: CheckContext,
): Problem[] {
  return standIns.slice(0, mostStandIns).flatMap((standIn) => {
    const ofStandIn = { ...context, beginAnew: standIn.forgetReads };
    const whole = toProgrammeWith(programme, standIn);
    return rules.flatMap((rule) => {
      const problems: Problem[] = [];
      standIn.forgetReads();
      for (const finding of rule.run(whole, ofStandIn)) {
        if (standIn.wasUnknownRead()) continue;
        if (finding.file === standIn.entry.file) problems.push(toProblem(rule, finding));
      }
      return problems;
    });
  });
}

function toProblem({ code, level }: Rule, finding: Finding): Problem {
  return { code, level, ...finding, docs: `/problems/${code}/` };
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
