import { cohortRules } from './cohort-rules.ts';
import { enrollmentRules } from './enrollment-rules.ts';
import type { ReviewFacts } from './facts.ts';
import { fileRules } from './file-rules.ts';
import { personRules } from './person-rules.ts';
import { verdicts, type ReviewRule, type Unmet, type Verdict } from './review-rule.ts';
import { toSituation, type Situation } from './situation.ts';

/** Every rule of the review, the gravest questions first. */
export const allReviewRules: readonly ReviewRule[] = [
  ...fileRules,
  ...personRules,
  ...enrollmentRules,
  ...cohortRules,
];

/** A rule that is not met, with each place. */
export interface UnmetRule {
  readonly rule: ReviewRule;
  readonly unmet: readonly Unmet[];
}

export interface Decision {
  readonly verdict: Verdict;
  readonly situation: Situation;
  /** In the order of gravity, then of the rules. */
  readonly unmet: readonly UnmetRule[];
  /** Whether this is merged without a person: the programme allows it, and no public word changes. */
  readonly canMergeItself: boolean;
}

/** Decides about a pull request from its facts alone; the gravest unmet rule rules. */
export function decide(facts: ReviewFacts): Decision {
  const situation = toSituation(facts);
  const found = allReviewRules
    .map((rule) => ({ rule, unmet: rule.decide(facts, situation) }))
    .filter(({ unmet }) => unmet.length > 0);
  const unmet = verdicts
    .toReversed()
    .flatMap((outcome) => found.filter(({ rule }) => rule.outcome === outcome));
  const verdict = unmet[0]?.rule.outcome ?? 'ready';
  return {
    verdict,
    situation,
    unmet,
    canMergeItself:
      facts.mergesSealedParts && verdict === 'ready' && situation.touchesOnlySealedPartsAndDates,
  };
}
