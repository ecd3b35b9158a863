import type { Answers } from './answers.ts';

/** Tells whether somebody seeks a group, and not only leads one. Apart, because the join page needs this alone at once. */
export function isSeeking(answers: Answers): boolean {
  return (answers['roles'] ?? []).some((role) => role !== 'mentor');
}
