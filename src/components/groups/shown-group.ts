import type { GroupNews } from '../../domain/groups/group-news.ts';
import type { TimedSession } from '../../domain/schedule/scheduled-session.ts';
import type { GroupRecord } from '../../schemas/grouping.ts';

/** What pages show of a published group. */
export interface ShownGroup {
  readonly group: GroupRecord;
  readonly leads: readonly {
    readonly handle: string;
    readonly name: string;
    readonly hasProfile: boolean;
  }[];
  /** Empty when the cohort publishes counts alone. */
  readonly memberNames: readonly string[];
  readonly capacity: number;
  /** Nothing when only members may read the times. */
  readonly meetings: readonly TimedSession[] | undefined;
  /** What repairs changed, the oldest first. */
  readonly news: readonly GroupNews[];
}
