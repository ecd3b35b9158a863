import { review } from '../../src/copy/en/review.ts';
import { toAnnotationCommand } from '../reporters/workflow-command.ts';
import { paint } from '../lib/terminal-color.ts';
import { toComment } from './comment.ts';
import type { Decision } from './decide.ts';
import type { ReviewFacts } from './facts.ts';
import { toSummaryLines } from './summary-lines.ts';

/** Ways to report a review; the first is used when none is named. */
export const reviewReporterNames = ['terminal', 'json', 'comment', 'github'] as const;

/** Writes a review in the way that is asked for. */
export function toReport(name: string | undefined, facts: ReviewFacts, decision: Decision): string {
  if (name === 'json') return toJson(facts, decision);
  if (name === 'comment') return toComment(facts, decision).trimEnd();
  if (name === 'github') return toAnnotations(facts, decision);
  return toTerminalText(facts, decision);
}

function toJson(
  facts: ReviewFacts,
  { verdict, situation, unmet, canMergeItself }: Decision,
): string {
  const findings = unmet.flatMap(({ rule, unmet: places }) =>
    places.map((place) => ({ code: rule.code, outcome: rule.outcome, ...place })),
  );
  const files = facts.files.map(({ path, change }) => ({ path, change }));
  const label = review.labels[verdict];
  return JSON.stringify({ verdict, label, canMergeItself, situation, files, findings }, null, 2);
}

function toTerminalText(facts: ReviewFacts, { verdict, unmet }: Decision): string {
  return [
    ...toSummaryLines(facts, toVisible),
    ...unmet.flatMap(({ rule, unmet: places }) => [
      '',
      paint('heading', `${rule.title} (${rule.code})`),
      ...places.flatMap(({ file, line, detail, next }) => [
        `  ${file === undefined ? '' : `${toVisible(file)}:${line} `}${toVisible(detail)}`,
        `  ${toVisible(next)}`,
      ]),
    ]),
    '',
    paint(verdict === 'ready' ? 'good' : 'problem', review.verdicts[verdict]),
  ].join('\n');
}

/** Annotations at file and line, then the verdict, for the log of a workflow. */
function toAnnotations(facts: ReviewFacts, { verdict, unmet }: Decision): string {
  const annotations = unmet.flatMap(({ rule, unmet: places }) =>
    places.map(({ file, line, detail, next }) =>
      toAnnotationCommand({
        level: rule.outcome === 'needs-a-coordinator' ? 'warning' : 'error',
        file,
        line,
        title: rule.title,
        text: `${detail}\n${next}`,
      }),
    ),
  );
  const summary = toSummaryLines(facts, toVisible).map((line) => `- ${line}`);
  return [...annotations, ...summary, review.verdicts[verdict]].join('\n');
}

/** A stranger's text must not steer the terminal. */
function toVisible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
}
