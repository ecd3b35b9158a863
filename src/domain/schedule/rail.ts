import { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../schemas/cohort.ts';
import type { IsoDate } from '../../schemas/keys.ts';
import { getWindowNames } from '../enrollment/joiners.ts';
import type { GroupingState } from './cohort-state.ts';
import { getDaysUntil, isDayOver } from './day-edges.ts';
import type { WindowName } from './enrollment-window.ts';
import type { ScheduledSession, TimedSession } from './scheduled-session.ts';
import { compareText } from '../text-order.ts';
import { toCohortSessions } from './scheduled-session.ts';

/** What a stop of the rail tells. */
export type RailEvent =
  | { readonly what: 'enrollment-opens' | 'enrollment-closes'; readonly who: readonly WindowName[] }
  | { readonly what: 'groups-published' | 'starts' | 'ends' }
  | { readonly what: 'session'; readonly entry: TimedSession };

/** Whether a stop is behind us, the next thing, or still to come. */
export type Phase = 'past' | 'next' | 'future';

export interface RailStop {
  /** Names the stop within its cohort. */
  readonly key: string;
  readonly event: RailEvent;
  /** The day, in the cohort's zone. */
  readonly date: IsoDate;
  readonly phase: Phase;
  /** Calendar days from now, in the cohort's zone; negative for a publication that is late. */
  readonly daysUntil: number;
}

type Draft = Omit<RailStop, 'phase' | 'daysUntil'> & { readonly isOver: boolean };

/**
 * Lists a cohort's dates in order: windows, publication, start, whole-cohort sessions, end. A day's
 * stop is past when the day is over, a session's when it has ended, and the publication's when there
 * are groups, however late, or the cohort is over without any. The first stop that is not past is next,
 * unless it is called off.
 */
export function toRail(cohort: Cohort, grouping: GroupingState, now: Temporal.Instant): RailStop[] {
  const drafts = [...toMilestones(cohort, grouping, now), ...toSessionRows(cohort, now)];
  drafts.sort(compareDrafts);
  const next = drafts.findIndex((draft) => !draft.isOver && !isCalledOff(draft.event));
  return drafts.map(({ isOver, ...stop }, index) => ({
    ...stop,
    phase: isOver ? 'past' : index === next ? 'next' : 'future',
    daysUntil: getDaysUntil(stop.date, now, cohort.zone),
  }));
}

/** Unmarks the next stop, where something that has no stop of its own comes before it. */
export function withoutNext(stops: readonly RailStop[]): readonly RailStop[] {
  return stops.map((stop) => (stop.phase === 'next' ? { ...stop, phase: 'future' } : stop));
}

/** Takes at most `length` stops from the first one that is not past, or the last ones when all are. */
export function toRailExcerpt(stops: readonly RailStop[], length: number): readonly RailStop[] {
  const ahead = stops.findIndex(({ phase }) => phase !== 'past');
  return ahead === -1 ? stops.slice(-length) : stops.slice(ahead, ahead + length);
}

function isCalledOff(event: RailEvent): boolean {
  return event.what === 'session' && event.entry.isCancelled;
}

function toMilestones(cohort: Cohort, grouping: GroupingState, now: Temporal.Instant): Draft[] {
  const { matching, starts, ends, zone } = cohort;
  const toDay = (key: string, event: RailEvent, date: IsoDate): Draft => ({
    key,
    event,
    date,
    isOver: isDayOver(date, zone, now),
  });
  return [
    ...toWindowDays(cohort, 'opens').map(({ date, who }) =>
      toDay(`opens-${who.join('-')}`, { what: 'enrollment-opens', who }, date),
    ),
    ...toWindowDays(cohort, 'closes').map(({ date, who }) =>
      toDay(`closes-${who.join('-')}`, { what: 'enrollment-closes', who }, date),
    ),
    {
      key: 'groups-published',
      event: { what: 'groups-published' },
      date: matching,
      isOver: grouping === 'published' || isDayOver(ends, zone, now),
    },
    toDay('starts', { what: 'starts' }, starts),
    toDay('ends', { what: 'ends' }, ends),
  ];
}

/** Puts both windows on one day when they share it. */
function toWindowDays(
  cohort: Cohort,
  edge: 'opens' | 'closes',
): { date: IsoDate; who: WindowName[] }[] {
  const days = getWindowNames(cohort).map((name) => ({ date: cohort.windows[name][edge], name }));
  return [...Map.groupBy(days, ({ date }) => date)].map(([date, shared]) => ({
    date,
    who: shared.map(({ name }) => name),
  }));
}

function toSessionRows(cohort: Cohort, now: Temporal.Instant): Draft[] {
  return toCohortSessions(cohort)
    .filter((entry: ScheduledSession) => entry.when === 'timed')
    .map((entry) => ({
      key: `session-${entry.session.id}`,
      event: { what: 'session', entry },
      date: entry.date,
      isOver: Temporal.Instant.compare(now, entry.ends) >= 0,
    }));
}

const orderOnOneDay: Record<RailEvent['what'], number> = {
  'enrollment-opens': 0,
  'groups-published': 1,
  starts: 2,
  session: 3,
  'enrollment-closes': 4,
  ends: 5,
};

function compareDrafts(one: Draft, other: Draft): number {
  return compareText(toSortKey(one), toSortKey(other));
}

function toSortKey({ date, event, key }: Draft): string {
  const instant = event.what === 'session' ? event.entry.starts : '';
  return `${date} ${String(orderOnOneDay[event.what])} ${instant} ${key}`;
}
