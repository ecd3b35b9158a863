import { readHandles, type Answers } from './answers.ts';
import type { KnownNames } from './join-people.ts';
import { isSeeking } from './seeking.ts';

/** What a page knows about the people who are already there. */
export interface KnownPeople {
  /** Who is enrolled in this cohort, by handle. */
  readonly people: KnownNames;
  /** Handles that have a mentor's profile. */
  readonly profiles: readonly string[];
  /** Whether the cohort has reverse mentoring, where whoever offers something leads, profile or not. */
  readonly leadsByOffers?: boolean;
}

export type PageProblem = 'handle-taken' | 'mentor-without-profile' | 'seeker-without-topics';

/** A handle in somebody's wishes that the page knows nobody by. */
export interface UnknownHandle {
  readonly field: 'together' | 'apart';
  readonly handle: string;
}

/**
 * Finds handles that nobody has who is there already: a slip in the spelling, or somebody who has yet to
 * enroll, so it is worth a word and no refusal.
 */
export function findUnknownHandles(
  answers: Answers,
  { people, profiles }: KnownPeople,
): UnknownHandle[] {
  return (['together', 'apart'] as const).flatMap((field) =>
    readHandles(answers, field)
      .filter((handle) => !Object.hasOwn(people, handle) && !profiles.includes(handle))
      .map((handle) => ({ field, handle })),
  );
}

/** Finds what `check` would refuse although every single answer fits, by field. */
export function findPageProblems(
  answers: Answers,
  { people, profiles, leadsByOffers = false }: KnownPeople,
): { field: string; problem: PageProblem }[] {
  const found: { field: string; problem: PageProblem }[] = [];
  const handle = answers['handle']?.[0]?.trim() ?? '';
  const leads = answers['roles']?.includes('mentor') ?? false;
  const offers = (answers['offers'] ?? []).some((topic) => topic !== '');
  if (Object.hasOwn(people, handle)) found.push({ field: 'handle', problem: 'handle-taken' });
  else if (leads && handle !== '' && !profiles.includes(handle) && !(leadsByOffers && offers)) {
    found.push({ field: 'handle', problem: 'mentor-without-profile' });
  }
  const asksForNothing = (answers['topics'] ?? []).every((topic) => topic === '');
  // Whoever has yet to say how they take part most likely seeks, and learns of everything at once.
  const leadsOnly = leads && !isSeeking(answers);
  if (!leadsOnly && asksForNothing) {
    found.push({ field: 'topics', problem: 'seeker-without-topics' });
  }
  return found;
}
