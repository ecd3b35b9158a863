import type { Answers } from '../../src/copy/answers.ts';
import { commentTag, toFindingLines } from '../review/comment.ts';
import type { UnmetRule } from '../review/decide.ts';
import { toPlainMarkdown } from '../review/markdown.ts';
import type { RequestFinding } from './request-finding.ts';

type Words = Answers['requests']['answer'];

/** What became of a request. */
export type Outcome =
  | {
      readonly kind: 'proposed';
      readonly pullRequest: number;
      readonly privatePart: string | undefined;
    }
  | { readonly kind: 'same' }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'coordinator'; readonly finding: RequestFinding }
  | { readonly kind: 'refused'; readonly findings: readonly RequestFinding[] }
  | { readonly kind: 'unmet'; readonly unmet: readonly UnmetRule[] };

/** Writes the answer to an issue: what became of it and what to do next. The same outcome gives the same bytes. */
export function toAnswer(
  outcome: Outcome,
  login: string,
  contact: string,
  { answer }: Answers['requests'],
): string {
  return [
    commentTag,
    `## ${toHeading(outcome, answer)}`,
    '',
    answer.greeting(toPlainMarkdown(login)),
    '',
    ...toLines(outcome, toPlainMarkdown(contact), answer),
    '',
    answer.ask(toPlainMarkdown(contact)),
    '',
  ].join('\n');
}

function toHeading(outcome: Outcome, answer: Words): string {
  switch (outcome.kind) {
    case 'proposed':
      return answer.done;
    case 'said':
      return answer.said;
    case 'coordinator':
      return answer.waits;
    case 'same':
    case 'refused':
    case 'unmet':
      return answer.nothing;
  }
}

function toLines(outcome: Outcome, contact: string, answer: Words): string[] {
  switch (outcome.kind) {
    case 'proposed': {
      const { pullRequest, privatePart } = outcome;
      const done = answer.doneText(pullRequest);
      if (privatePart === undefined) return [done];
      return [done, '', answer.privatePart(privatePart), '', answer.withoutScripts(contact)];
    }
    case 'same':
      return [answer.same];
    case 'said':
      return [outcome.text];
    case 'coordinator':
      return toFindings([outcome.finding]);
    case 'refused':
      return toFindings(outcome.findings);
    case 'unmet':
      return toUnmetLines(outcome.unmet, answer);
  }
}

function toUnmetLines(rules: readonly UnmetRule[], answer: Words): string[] {
  const advice = rules.flatMap(({ unmet }) => unmet.map(({ next }) => toPlainMarkdown(next)));
  const steps = [...new Set(advice), answer.again].map((step) => `- ${step}`);
  return [answer.unmet, '', ...toFindingLines(rules), ...steps];
}

function toFindings(findings: readonly RequestFinding[]): string[] {
  return findings.map(
    ({ detail, next }) => `- ${toPlainMarkdown(detail)} ${toPlainMarkdown(next)}`,
  );
}
