import type { ReviewFacts } from './facts.ts';

/** The named truths that rules and verdict speak in. */
export interface Situation {
  readonly changesNothing: boolean;
  readonly touchesContent: boolean;
  readonly touchesOutside: boolean;
  /** The author's account has no handle on the base branch. */
  readonly isNewcomer: boolean;
  readonly touchesOneOwnRecord: boolean;
  /** Sealed parts and dates of one's own files alone: no public word changes. */
  readonly touchesOnlySealedPartsAndDates: boolean;
}

const sealedAndDates = {
  // The person's own key comes anew with every sealed part; it is no word.
  enrollment: ['sealed', 'recipient'],
  mentor: ['confirmed', 'pausedUntil'],
} as const;

/** Derives the named truths from the facts. */
export function toSituation(facts: ReviewFacts): Situation {
  const { files, ownership } = facts;
  const handles = new Set(files.map(({ handle }) => handle));
  const isOnePerson = handles.size === 1 && !handles.has(undefined);
  const isOwn = isOnePerson && [...ownership.values()].every((whose) => whose === 'own');
  const changesInPlace = files.every(
    ({ change, nature }) => change === 'changed' && nature === 'file',
  );
  return {
    changesNothing: files.length === 0,
    touchesContent: files.some(({ isContent }) => isContent),
    touchesOutside: files.some(({ isContent }) => !isContent),
    isNewcomer: facts.authorHandles.length === 0,
    touchesOneOwnRecord: isOwn,
    touchesOnlySealedPartsAndDates:
      isOwn && changesInPlace && files.length > 0 && hasOnlySealedAndDates(facts),
  };
}

function hasOnlySealedAndDates({ files, enrollments, mentors }: ReviewFacts): boolean {
  if (files.length !== enrollments.length + mentors.length) return false;
  return (
    enrollments.every(({ before, after }) =>
      changesOnly(before, after, sealedAndDates.enrollment),
    ) &&
    mentors.every(
      ({ before, after, isBodyChanged }) =>
        !isBodyChanged && changesOnly(before, after, sealedAndDates.mentor),
    )
  );
}

function changesOnly(
  before: object | undefined,
  after: object | undefined,
  allowed: readonly string[],
): boolean {
  if (before === undefined || after === undefined) return false;
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...now.keys()])].every(
    (key) => allowed.includes(key) || JSON.stringify(old.get(key)) === JSON.stringify(now.get(key)),
  );
}
