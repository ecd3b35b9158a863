import { review } from '../../src/copy/en/review.ts';
import { commentTag } from './comment.ts';
import type { Verdict } from './review-rule.ts';

/** A comment as it stands on a pull request. */
export interface PresentComment {
  readonly id: number;
  readonly body: string;
  /** Whether the account of the workflow wrote it: anybody can write a comment with our tag. */
  readonly isOurs: boolean;
}

/** What stands on a pull request before a review acts. */
export interface PresentState {
  readonly comments: readonly PresentComment[];
  readonly labels: readonly string[];
}

/** One effect on the forge. */
export type Action =
  | { readonly kind: 'create-comment'; readonly body: string }
  | { readonly kind: 'edit-comment'; readonly id: number; readonly body: string }
  | { readonly kind: 'delete-comment'; readonly id: number }
  | { readonly kind: 'add-label'; readonly label: string }
  | { readonly kind: 'remove-label'; readonly label: string };

/**
 * Lists what has to be done so that one comment and one label of the review stand on a pull request;
 * nothing when they do already, or when a coordinator paused the review.
 */
export function toActions(
  { comments, labels }: PresentState,
  verdict: Verdict,
  body: string,
): Action[] {
  if (labels.includes(review.pausedLabel)) return [];
  const label = review.labels[verdict];
  const stale = Object.values(review.labels).filter(
    (other) => other !== label && labels.includes(other),
  );
  return [
    // The comment comes first: whoever is called by the label finds it there.
    ...toCommentActions(comments, body),
    ...stale.map((other): Action => ({ kind: 'remove-label', label: other })),
    ...(labels.includes(label) ? [] : [{ kind: 'add-label', label } as const]),
  ];
}

/** Lists what has to be done so that one comment of ours stands there, with this body. */
export function toCommentActions(comments: readonly PresentComment[], body: string): Action[] {
  const [first, ...others] = comments.filter(
    (comment) => comment.isOurs && comment.body.startsWith(commentTag),
  );
  return [
    ...toOneComment(first, body),
    ...others.map(({ id }): Action => ({ kind: 'delete-comment', id })),
  ];
}

function toOneComment(present: PresentComment | undefined, body: string): Action[] {
  if (present === undefined) return [{ kind: 'create-comment', body }];
  // Forges return line ends of their own.
  const isSame = present.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd();
  return isSame ? [] : [{ kind: 'edit-comment', id: present.id, body }];
}
