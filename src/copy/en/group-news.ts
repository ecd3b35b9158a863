import type { AimStatus } from '../../schemas/grouping.ts';
import { toCount, toList } from './grammar.ts';

/** What a repair changed for a group, as numbers. */
interface NewsCounts {
  readonly isNew: boolean;
  readonly left: number;
  readonly movedAway: number;
  readonly lost: number;
  readonly joined: number;
  readonly fromEnded: number;
  readonly movedHere: number;
  readonly leadsGone: number;
  readonly hasOtherTime: boolean;
}

/** A repair of all groups of a cohort, as numbers. */
interface RepairCounts {
  readonly others: number;
  readonly slots: number;
  readonly status: AimStatus;
}

const people = (count: number) => toCount(count, 'person', 'people');

/** Who came, why, and who went; it names nobody. */
function toParts(news: NewsCounts): string[] {
  const { left, movedAway, lost, joined, fromEnded, movedHere, leadsGone, hasOtherTime } = news;
  return [
    leadsGone > 0 && `${toCount(leadsGone, 'lead')} stopped leading, and another goes on`,
    left > 0 && `${people(left)} left the cohort or paused`,
    movedAway > 0 && `${people(movedAway)} changed to another group, so that everybody fits`,
    lost > 0 && `there is no group for ${people(lost)} for now`,
    joined > 0 && `${people(joined)} joined`,
    fromEnded > 0 && `${people(fromEnded)} came from a group that ended`,
    movedHere > 0 && `${people(movedHere)} came from another group`,
    hasOtherTime && 'it meets at another time',
  ].filter((part) => part !== false);
}

/** How a group and a grouping changed after publishing, before the first day or later. */
export const groupNews = {
  title: 'What changed',
  note: 'Meetings before that day stay as they were.',
  formed: (day: string, news: NewsCounts) => {
    const parts = toParts(news);
    return `A new group from ${day} on${parts.length === 0 ? '' : `: ${toList(parts)}`}.`;
  },
  changed: (day: string, news: NewsCounts) => `Changed from ${day} on: ${toList(toParts(news))}.`,
  repaired: (count: number, day: string) =>
    count === 1
      ? `These groups were changed once after they were published, from ${day} on.`
      : `These groups were changed ${String(count)} times after they were published, the last time from ${day} on.`,
  moved: ({ others, slots, status }: RepairCounts) => {
    if (others + slots === 0) return 'Nobody was moved beyond what was asked.';
    const what = [
      others > 0 && `${people(others)} had to change groups`,
      slots > 0 && `${toCount(slots, 'group')} had to change times or end`,
    ].filter((part) => part !== false);
    const sure: Record<AimStatus, string> = {
      certified: 'that fewer was impossible is proven, and checked without the solver',
      'solver-proven': 'fewer was impossible: every way was tried',
      gap: 'whether fewer was possible is not proven',
    };
    return `Beyond what was asked, ${toList(what)}; ${sure[status]}.`;
  },
  given: 'What is said of the fit is about groups that change as little as these.',
};
