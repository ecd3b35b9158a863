import type { SeekerKind } from '../../domain/enrollment/joiners.ts';

/** What a session needs to put its handles and slugs into words and links. */
export interface SessionContext {
  /** Id of the cohort. */
  readonly cohort: string;
  /** The cohort's zone. */
  readonly zone: string;
  /** Whether the cohort is over, so that nothing is left to put into a calendar. */
  readonly isOver: boolean;
  /** Who looks for a place in the cohort. */
  readonly seekers: SeekerKind;
  /** Id of the session that comes next, where one does. */
  readonly next: string | undefined;
  readonly personOf: (handle: string) => {
    readonly handle: string;
    readonly name: string;
    readonly hasProfile: boolean;
  };
  /** Nothing for a resource that is not published. */
  readonly resourceTitle: (slug: string) => string | undefined;
  readonly topicLabel: (id: string) => string;
}
