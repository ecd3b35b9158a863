import { reviewRules, type ReviewRuleCode } from '../../src/copy/en/review.ts';
import type { ReviewFacts } from './facts.ts';
import type { Situation } from './situation.ts';

/** What becomes of a pull request, the mildest first. */
export const verdicts = ['ready', 'needs-a-coordinator', 'needs-changes', 'refuse'] as const;
export type Verdict = (typeof verdicts)[number];

/** One thing that is not met: where, what, and what to do. */
export interface Unmet {
  readonly file: string | undefined;
  readonly line: number;
  readonly detail: string;
  readonly next: string;
}

/** One rule of the review. */
export interface ReviewRule {
  readonly code: ReviewRuleCode;
  readonly title: string;
  /** Why the rule exists, in Markdown. */
  readonly docs: string;
  /** What a pull request that does not meet it gets. */
  readonly outcome: Exclude<Verdict, 'ready'>;
  readonly decide: (facts: ReviewFacts, situation: Situation) => readonly Unmet[];
}

type Words<Code extends ReviewRuleCode> = (typeof reviewRules)[Code];

/** Builds a rule from its words in the copy and its decision. */
export function toRule<Code extends ReviewRuleCode>(
  code: Code,
  outcome: ReviewRule['outcome'],
  decide: (facts: ReviewFacts, situation: Situation, words: Words<Code>) => readonly Unmet[],
): ReviewRule {
  const words = reviewRules[code];
  return {
    code,
    title: words.title,
    docs: words.docs,
    outcome,
    decide: (facts, situation) => decide(facts, situation, words),
  };
}

/** Places an unmet rule at a file. */
export function at(file: string | undefined, detail: string, next: string, line = 1): Unmet {
  return { file, line, detail, next };
}
