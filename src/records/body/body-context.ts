import type { Position } from '../programme.ts';
import type { Finding } from '../to-problem.ts';
import type { BodyLabels } from './labels.ts';

/** An image that prose shows, with the place where it does. */
export interface ImageReference {
  readonly path: string;
  readonly at: Position;
}

/** A link to a heading of the same text, to be resolved once all headings are known. */
export interface AnchorReference {
  readonly anchor: string;
  readonly at: Position;
  readonly resolve: (id: string) => void;
}

/** What the steps of one body share: what they know, and what they collect. */
export interface BodyContext {
  readonly file: string;
  readonly labels: BodyLabels;
  readonly findings: Finding[];
  readonly images: ImageReference[];
  readonly anchors: AnchorReference[];
}

/** Records a finding; places count from the start of the body. */
export function report(
  context: BodyContext,
  code: Finding['code'],
  at: Position,
  words: { readonly message: string; readonly next: string },
): void {
  context.findings.push({
    code,
    at: { line: at.line, column: at.column },
    message: words.message,
    next: words.next,
  });
}
