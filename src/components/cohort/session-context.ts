import type { SeekerKind } from '../../domain/enrollment/joiners.ts';
import type { CircleTurns } from '../../domain/groups/circle-turns.ts';
import type { MeetingKind } from '../../domain/groups/who-meets.ts';
import type { Said } from '../../domain/translation/in-language.ts';
import type { Resource } from '../../schemas/resource.ts';

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
  /** What people meet in where a session has no date. */
  readonly meetsIn: MeetingKind;
  /** Id of the session that comes next, where one does. */
  readonly next: string | undefined;
  readonly personOf: (handle: string) => {
    readonly handle: string;
    readonly name: string;
    readonly hasProfile: boolean;
  };
  /** In the reader's language where it is there in it; nothing for a resource that is not published. */
  readonly resourceOf: (
    slug: string,
    locale: string,
  ) => { readonly slug: string; readonly resource: Resource } | undefined;
  /** Slugs of guides for those who lead the group, by number of the week; on the page of a group alone. */
  readonly guides?: ReadonlyMap<number, readonly string[]>;
  /** Who does what in the meetings of a circle, by session; on its own page alone. */
  readonly turns?: ReadonlyMap<string, CircleTurns>;
  readonly topicOf: (id: string) => Said<{ readonly label: string }>;
}
