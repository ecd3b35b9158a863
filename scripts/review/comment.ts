import { review } from '../../src/copy/en/review.ts';
import type { Decision, UnmetRule } from './decide.ts';
import type { ReviewFacts } from './facts.ts';
import { toCode, toPlainMarkdown } from './markdown.ts';
import type { Unmet } from './review-rule.ts';
import { toSummaryLines } from './summary-lines.ts';

/** Marks the one comment that is kept up to date. */
export const commentTag = '<!-- roundtable-review -->';

/** Forges refuse very long comments, and nobody reads them. */
const mostFindings = 20;

/**
 * Writes the comment on a pull request: what this is, what is not met, what to do next, how to ask a
 * person. The same facts give the same bytes.
 * @param commit what was reviewed, where it is to be named
 */
export function toComment(facts: ReviewFacts, decision: Decision, commit?: string): string {
  const { what, unmet, next, ask } = review;
  return [
    commentTag,
    `## ${review.verdicts[decision.verdict]}`,
    '',
    what.greeting(toPlainMarkdown(facts.author.login)),
    '',
    `### ${what.heading}`,
    '',
    ...toSummaryLines(facts, toPlainMarkdown).map((line) => `- ${line}`),
    '',
    `### ${unmet.heading}`,
    '',
    ...toFindingLines(decision.unmet),
    '',
    `### ${next.heading}`,
    '',
    ...toNextLines(decision).map((line) => `- ${line}`),
    '',
    `### ${ask.heading}`,
    '',
    ask.text(toPlainMarkdown(facts.contact), toCode(review.pausedLabel)),
    ...toDetails(decision.unmet),
    ...(commit === undefined ? [] : ['', review.reviewed(toCode(commit.slice(0, 10)))]),
    '',
  ].join('\n');
}

/** Lists what is not met, one line each, in Markdown. */
export function toFindingLines(rules: readonly UnmetRule[]): string[] {
  if (rules.length === 0) return [review.unmet.none];
  const lines = rules.flatMap(({ rule, unmet }) =>
    unmet.map((one) => `- **${rule.title}.** ${toWhere(one)}${toPlainMarkdown(one.detail)}`),
  );
  const rest = lines.length - mostFindings;
  return rest > 0 ? [...lines.slice(0, mostFindings), `- ${review.unmet.more(rest)}`] : lines;
}

function toWhere({ file, line }: Unmet): string {
  if (file === undefined) return '';
  return `${toCode(line === 1 ? file : `${file}:${line}`)}: `;
}

/** Each advice once, then what happens by itself. */
function toNextLines({ verdict, unmet, canMergeItself }: Decision): string[] {
  const { next } = review;
  if (verdict === 'ready') return [canMergeItself ? next.merges : next.ready];
  const advice = unmet.flatMap((rule) => rule.unmet.map((one) => toPlainMarkdown(one.next)));
  return [
    ...new Set(advice.slice(0, mostFindings)),
    ...(verdict === 'needs-changes' ? [next.again] : []),
    ...(verdict === 'needs-a-coordinator' ? [next.coordinator] : []),
    ...(verdict === 'refuse' ? [next.again, next.refuse] : []),
  ];
}

function toDetails(rules: readonly UnmetRule[]): string[] {
  if (rules.length === 0) return [];
  return [
    '',
    `<details><summary>${review.details}</summary>`,
    '',
    ...rules.map(({ rule }) => `- ${toCode(rule.code)} ${rule.docs}`),
    '',
    '</details>',
  ];
}
