import { review } from '../../src/copy/en/review.ts';
import type { ReviewFacts, TouchedFile } from './facts.ts';

/** Writes a text that the author may have chosen in the way of the medium. */
export type Quote = (text: string) => string;

/** No pull request of one person needs more lines. */
const mostLines = 6;

/** Says in sentences what a pull request is. */
export function toSummaryLines(facts: ReviewFacts, quote: Quote): string[] {
  const { what } = review;
  if (facts.files.length === 0) return [what.nothing];
  const lines = facts.files.slice(0, mostLines).map((file) => toFileLine(facts, file, quote));
  const rest = facts.files.length - lines.length;
  const advice = new Set([...toAdvice(facts, quote), ...toContactAdvice(facts, quote)]);
  return [...lines, ...(rest > 0 ? [what.more(rest)] : []), ...advice];
}

function toFileLine(facts: ReviewFacts, file: TouchedFile, quote: Quote): string {
  const { kinds } = review.what;
  const who = quote(file.handle ?? '');
  if (file.change === 'deleted') return kinds.removed(quote(file.path));
  const enrollment = facts.enrollments.find((change) => change.file === file.path);
  if (enrollment !== undefined) {
    const cohort = quote(enrollment.cohortTitle);
    if (file.change === 'added') return kinds['new-enrollment'](who, cohort);
    const isWithdrawal =
      enrollment.after?.state === 'withdrawn' && enrollment.before?.state !== 'withdrawn';
    return isWithdrawal ? kinds.withdrawal(who, cohort) : kinds.enrollment(who, cohort);
  }
  if (file.kind === 'mentor') {
    return file.change === 'added' ? kinds['new-mentor'](who) : kinds.mentor(who);
  }
  if (file.kind === 'portrait') return kinds.portrait(who);
  return kinds.other(quote(file.path));
}

/** Says it before the change is merged: afterwards the history keeps what is taken out. */
function toContactAdvice({ contactsInText }: ReviewFacts, quote: Quote): string[] {
  return contactsInText
    .slice(0, mostLines)
    .map(({ file, line, message, next }) => `${quote(`${file}:${line}`)}: ${message} ${next}`);
}

/** Says at once what a newcomer would otherwise learn late: seats, the private part, the account. */
function toAdvice({ author, enrollments, authorHandles }: ReviewFacts, quote: Quote): string[] {
  const { what } = review;
  return enrollments.flatMap(({ before, after, seats }) => {
    if (after === undefined || after.state === 'withdrawn') return [];
    const isSeeker = after.roles.some((role) => role !== 'mentor');
    const isNew = before === undefined || before.state === 'withdrawn';
    const isWaiting = seats !== undefined && seats.taken > seats.capacity;
    const needsAccount = after.account === undefined && authorHandles.length === 0;
    return [
      ...(isNew && isSeeker && seats !== undefined
        ? [what.seats(seats.capacity, seats.taken)]
        : []),
      ...(isNew && isSeeker && isWaiting ? [what.waiting] : []),
      ...(after.state === 'awaiting-private-part' ? [what.awaitingPrivatePart] : []),
      ...(needsAccount && author.id !== undefined
        ? [what.accountAdvice(quote(author.login), author.id)]
        : []),
    ];
  });
}
