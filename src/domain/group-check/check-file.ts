import type { Cohort } from '../../schemas/cohort.ts';
import type { Enrollment } from '../../schemas/enrollment.ts';
import type { GroupRecord, GroupingRecord } from '../../schemas/grouping.ts';
import type { Mentor } from '../../schemas/mentor.ts';
import type { Rotation } from '../../schemas/rotation.ts';
import type { GroupSession, WholeCohortSession } from '../../schemas/session.ts';

/**
 * What a page checks published groups with: as much of the public records as a cohort's `publish` lets
 * everybody see. People whom the site does not name stand under labels such as `#3`.
 */
export interface GroupCheckFile {
  readonly version: 1;
  readonly cohort: CheckedCohort;
  readonly stage: 'before-start' | 'started';
  /** Whether what members said in public is in it. */
  readonly answers: 'shown' | 'hidden';
  /**
   * Whether the digest of the public inputs can be computed from this file; if not, because people stand
   * under labels, whether the records behind it still give the digest that was published.
   */
  readonly inputs: 'whole' | 'labeled-same' | 'labeled-changed';
  readonly people: Readonly<Record<string, CheckedPerson>>;
  /** Of public profiles, by handle. */
  readonly mentors: Readonly<Record<string, CheckedMentor>>;
  /** Cohorts at the same time, for the seats and hours that leads have taken there. */
  readonly others: readonly CheckedOther[];
  readonly grouping: GroupingRecord;
}

/** The same for the rounds of a rotation. */
export interface RotationCheckFile {
  readonly version: 1;
  readonly cohort: CheckedCohort;
  readonly people: Readonly<Record<string, CheckedPerson>>;
  readonly rotation: Rotation;
}

/** What checking uses of a cohort. */
export interface CheckedCohort extends Pick<
  Cohort,
  | 'formats'
  | 'zone'
  | 'matching'
  | 'starts'
  | 'ends'
  | 'groupSize'
  | 'requirements'
  | 'preferences'
  | 'fitFloor'
  | 'draw'
  | 'overrides'
  | 'agreement'
  | 'waitlist'
  | 'rotation'
> {
  readonly id: string;
  readonly sessions: readonly CheckedSession[];
}

/** What checking uses of a session. */
export type CheckedSession =
  | Pick<GroupSession, 'kind' | 'id' | 'durationMinutes' | 'hosts' | 'week'>
  | Pick<
      WholeCohortSession,
      'kind' | 'id' | 'durationMinutes' | 'hosts' | 'date' | 'start' | 'audience'
    >;

/** What checking uses of an enrollment; answers that a cohort does not use or show are left out. */
export type CheckedPerson = Pick<Enrollment, 'roles' | 'state' | 'agreement'> &
  Partial<
    Pick<
      Enrollment,
      'place' | 'topics' | 'offers' | 'goalTopics' | 'languages' | 'organization' | 'experience'
    >
  >;

/** What checking uses of a profile. */
export type CheckedMentor = Pick<
  Mentor,
  'topics' | 'formats' | 'capacity' | 'status' | 'pausedUntil'
>;

/** Another cohort: its sessions, and its groups by their leads and sizes alone. */
export interface CheckedOther {
  readonly cohort: CheckedCohort;
  readonly groups: readonly Pick<GroupRecord, 'format' | 'leads' | 'members' | 'slot'>[];
}
