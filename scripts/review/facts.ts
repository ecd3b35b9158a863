import type { CohortSeats } from '../../src/domain/directory/cohort-seats.ts';
import type { WindowName, WindowState } from '../../src/domain/schedule/enrollment-window.ts';
import type { FileKindName } from '../../src/records/kinds.ts';
import type { Enrollment } from '../../src/schemas/enrollment.ts';
import type { Mentor } from '../../src/schemas/mentor.ts';
import type { Problem } from '../../src/schemas/problem.ts';

/** Who sent a pull request, as the forge says. */
export interface Author {
  readonly forge: string;
  readonly login: string;
  /** The number that stays with the account; without it nothing is proven. */
  readonly id: number | undefined;
}

/**
 * Whose a handle is, by the base branch: the author's, nobody's yet, somebody else's, or a person's
 * whose account is not known well enough to tell.
 */
export type Ownership = 'own' | 'free' | 'others' | 'unproven';

export type Change = 'added' | 'changed' | 'deleted' | 'renamed';
export type Nature = 'file' | 'executable' | 'link' | 'submodule' | 'nothing';

/** What a pull request does to one path. */
export interface TouchedFile {
  /** From the root of the repository; below the content folder it begins with `content/`. */
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly change: Change;
  readonly nature: Nature;
  /** What the path holds by its name; undefined outside the content and where nothing reads it. */
  readonly kind: FileKindName | undefined;
  readonly isContent: boolean;
  /** The person that the path names. */
  readonly handle: string | undefined;
  readonly cohort: string | undefined;
  /** A file of the base branch with the same name in other letters' case. */
  readonly caseTwin: string | undefined;
}

/** An enrollment that is touched, before and after; undefined where there is none or it can't be read. */
export interface EnrollmentChange {
  readonly file: string;
  readonly cohort: string;
  readonly cohortTitle: string;
  readonly before: Enrollment | undefined;
  readonly after: Enrollment | undefined;
  /** None when the base branch has no such cohort. */
  readonly windows: Readonly<Record<WindowName, WindowFact>> | undefined;
  /** As they would be with this change. */
  readonly seats: CohortSeats | undefined;
}

export interface WindowFact {
  readonly state: WindowState;
  readonly opens: string;
  readonly closes: string;
}

export interface MentorChange {
  readonly file: string;
  readonly handle: string;
  readonly before: Mentor | undefined;
  readonly after: Mentor | undefined;
  readonly isBodyChanged: boolean;
}

/** A sealed part that stands elsewhere on the base branch or in the same pull request. */
export interface CopiedText {
  readonly file: string;
  readonly others: readonly string[];
}

/** A published session that calendars would never hear of again. */
export interface LostSession {
  readonly file: string;
  /** Where it would stand after the change. */
  readonly line: number;
  readonly id: string;
  readonly title: string;
  /** Where its id stands on the base branch. */
  readonly publishedLine: number;
  /** What it seems to be called now; undefined where it is taken out. */
  readonly newId: string | undefined;
}

/** The host that calendars name their events after, where a change of the programme's file gives another. */
export interface MovedCalendars {
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** Everything that a verdict rests on; gathered once, by machine, from git and the base branch. */
export interface ReviewFacts {
  readonly author: Author;
  readonly contact: string;
  /** Whether the programme lets the review merge what changes only sealed parts and dates. */
  readonly mergesSealedParts: boolean;
  readonly files: readonly TouchedFile[];
  readonly ownership: ReadonlyMap<string, Ownership>;
  /** Handles that the author's account has on the base branch, sorted. */
  readonly authorHandles: readonly string[];
  readonly enrollments: readonly EnrollmentChange[];
  readonly mentors: readonly MentorChange[];
  readonly copies: readonly CopiedText[];
  readonly lostSessions: readonly LostSession[];
  readonly movedCalendars: MovedCalendars | undefined;
  /** Handles of people who were removed at their wish. */
  readonly forgotten: ReadonlySet<string>;
  /** Problems that the base branch does not have. */
  readonly problems: readonly Problem[];
  /** Public texts that newly hold how to reach somebody; that is worth a word, and no refusal. */
  readonly contactsInText: readonly Problem[];
}
