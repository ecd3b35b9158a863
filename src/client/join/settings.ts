import type { CohortPeople } from '../../domain/enrollment/join-hints.ts';
import type { KnownNames } from '../../domain/enrollment/join-people.ts';
import type { Cohort } from '../../schemas/cohort.ts';
import type { Program } from '../../schemas/program.ts';
import type { SessionAudience } from '../../schemas/session.ts';

/** A session of the whole cohort, with its instants in UTC. */
export interface FixedSession {
  readonly title: string;
  readonly starts: string;
  readonly ends: string;
  readonly audience: SessionAudience;
}

/** What the form tells its script about the cohort. */
export interface JoinSettings {
  /** Whether the page makes a whole file, or only the private part of one. */
  readonly makes: 'file' | 'part';
  readonly cohort: string;
  readonly agreement: string;
  /** How the cohort shows members. */
  readonly publishes: Cohort['publish']['names'];
  readonly demo: boolean;
  readonly repository: Program['repository'];
  readonly recipients: readonly string[];
  readonly sessions: readonly FixedSession[];
  readonly people: KnownNames;
  /** What an enrollment depends on; absent on the page for the private part, which knows nobody but mentors. */
  readonly cohortPeople?: CohortPeople;
  readonly profiles: readonly string[];
  readonly leadsByOffers?: boolean;
}

/** Reads the settings that the form was built with. */
export function readSettings(form: HTMLFormElement): JoinSettings {
  // The form and this script are of one build, and JoinForm.astro writes exactly this shape.
  return JSON.parse(form.dataset['settings'] ?? '{}') as JoinSettings;
}
