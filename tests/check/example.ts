import type { Change } from './changes.ts';

/** Programmes in which a rule finds something, and programmes that look similar and in which it must not. */
export interface RuleExamples {
  fails: Readonly<Record<string, Example>>;
  passes: Readonly<Record<string, Example>>;
}

/** Changes of the small programme, or those and another present than its clock. */
export type Example = readonly Change[] | { now: string; changes: readonly Change[] };

/** By code. */
export type ExampleTable = Readonly<Record<string, RuleExamples>>;
