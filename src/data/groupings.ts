import type { Temporal } from 'temporal-polyfill';
import { getCalendarFiles, type CalendarFile } from '../domain/calendar/calendar-file.ts';
import { getLargestSize } from '../domain/enrollment/joiners.ts';
import { toCircleTurns, type CircleTurns } from '../domain/groups/circle-turns.ts';
import { listGroupNews, type GroupNews } from '../domain/groups/group-news.ts';
import { listStates, toSlotPeriods } from '../domain/groups/group-states.ts';
import { toHeldReasons } from '../domain/groups/held-reasons.ts';
import { toLeadGuides } from '../domain/groups/lead-guides.ts';
import { toLeadName } from '../domain/groups/lead-name.ts';
import { toMemberNames } from '../domain/groups/member-names.ts';
import { commonZones, getCohortClockChanges } from '../domain/schedule/cohort-clock.ts';
import { getDaysUntil } from '../domain/schedule/day-edges.ts';
import { getFirstAhead, getNextSession } from '../domain/schedule/next-session.ts';
import { toGroupMeetings } from '../domain/schedule/group-meetings.ts';
import {
  toGroupProgramme,
  type ScheduledSession,
  type TimedSession,
} from '../domain/schedule/scheduled-session.ts';
import { toWeeks, withClockChanges, type AnnouncedWeek } from '../domain/schedule/week.ts';
import { inLanguage, sessionTexts, type Said } from '../domain/translation/in-language.ts';
import type { GroupRecord } from '../schemas/grouping.ts';
import type { Session } from '../schemas/session.ts';
import type { CohortView } from './cohorts.ts';
import { getCohortIn, getCohorts } from './cohorts.ts';
import { getReadable } from './library.ts';
import { getPublicMentors } from './mentors.ts';
import { getNow } from './now.ts';
import { getPeople, type PersonName } from './people.ts';

/** A published group, as much of it as its cohort shows. */
export interface GroupView {
  readonly group: GroupRecord;
  readonly leads: readonly PersonName[];
  /** Written as the cohort publishes names; empty when it publishes counts alone. */
  readonly memberNames: readonly string[];
  /** Seats of the group: what its leads could take, within the sizes of the cohort. */
  readonly capacity: number;
  /** The meetings with their instants; nothing when only members may read the times. */
  readonly meetings: readonly TimedSession[] | undefined;
  /** What repairs changed, the oldest first. */
  readonly news: readonly GroupNews[];
}

/** What the page of a group shows. */
export interface GroupPageProps {
  readonly view: CohortView;
  readonly shown: GroupView;
  /** Its own meetings and the sessions for everybody. */
  readonly weeks: readonly AnnouncedWeek[];
  /** The session that comes next, and the days to it in the cohort's zone. */
  readonly next: UpcomingSession | undefined;
  /** Of its members and of those who lead it; none where only members may read the times, or all is over. */
  readonly calendars: readonly CalendarFile[];
}

/** What the page of a group shows in one language. */
export interface ShownGroupPage extends GroupPageProps {
  /** Slugs of guides for those who lead it, by number of the week. */
  readonly guides: ReadonlyMap<number, readonly string[]>;
  /** Who does what in a circle's meetings to come, by session. */
  readonly turns: ReadonlyMap<string, CircleTurns>;
}

export interface UpcomingSession extends Said<object> {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  /** The last day of its week, where only members may know its hour. */
  readonly lastDate: string | undefined;
  readonly days: number;
}

/**
 * Gets what the page of a group shows in a language.
 * @param props of its route
 */
export async function getGroupPage(
  { view: routed, weeks, next, ...props }: GroupPageProps,
  language: string,
): Promise<ShownGroupPage> {
  const view = await getCohortIn(routed, language);
  const upcoming: Said<Session> | undefined = view.data.sessions.find(({ id }) => id === next?.id);
  const toEntry = <Entry extends ScheduledSession>(entry: Entry): Entry => ({
    ...entry,
    session: inLanguage(entry.session, language, sessionTexts),
  });
  return {
    ...props,
    view,
    weeks: weeks.map((week) => ({ ...week, entries: week.entries.map(toEntry) })),
    next: next && { ...next, ...(upcoming && toTitle(upcoming)) },
    guides: await getGuides(props.shown, weeks, language),
    turns: isCircle(props.shown) ? toCircleTurns(weeks, props.shown.memberNames) : new Map(),
  };
}

function isCircle({ group }: GroupView): boolean {
  return group.format === 'peer-circle';
}

/** A circle has nobody who leads it, and what is over needs no guide. */
async function getGuides(
  { group }: GroupView,
  weeks: readonly AnnouncedWeek[],
  language: string,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const isOver = weeks.every(({ phase }) => phase === 'past');
  return group.leads.length === 0 || isOver
    ? new Map()
    : toLeadGuides(weeks, await getReadable(language));
}

function toTitle({ title, language }: Said<{ readonly title: string }>) {
  return { title, language };
}

/** Gets a page for each published group. */
export async function getGroupPaths() {
  const [cohorts, now] = await Promise.all([getCohorts(), getNow()]);
  const paths = cohorts.map(async (view) => {
    const isOver = view.state === 'complete';
    const changes = isOver ? [] : getCohortClockChanges(view.data, commonZones);
    const files = isOver ? [] : getCalendarFiles(view.data, view.grouping);
    return (await getGroupViews(view)).map((shown) => {
      const programme = toGroupProgramme(view.data, shown.meetings);
      const weeks = withClockChanges(toWeeks(view.data, programme, now), changes);
      const first =
        shown.meetings === undefined
          ? getFirstAhead(view.data, undefined, now)
          : getNextSession(programme, now);
      const next = toUpcoming(first, view.data.zone, now);
      const calendars = files.filter(
        (file) => file.holds === 'group' && file.group.id === shown.group.id,
      );
      const props: GroupPageProps = { view, shown, weeks, next, calendars };
      return { params: { cohort: view.id, group: shown.group.id }, props: { ...props } };
    });
  });
  return (await Promise.all(paths)).flat();
}

/** Gets the published groups of a cohort, by id. */
export async function getGroupViews({
  data,
  grouping,
  published,
}: CohortView): Promise<GroupView[]> {
  const [personOf, mentors] = await Promise.all([getPeople(), getPublicMentors()]);
  const capacities = new Map(mentors.map((mentor) => [mentor.handle, mentor.data.capacity]));
  return (grouping?.groups ?? []).map((group) => {
    const seats = group.leads.map((handle) => capacities.get(handle) ?? data.groupSize.max);
    const largest = getLargestSize(group.format, data.groupSize);
    const capacity = Math.min(largest, ...seats);
    return {
      group: { ...group, reasons: toHeldReasons(group.reasons, data) },
      leads: group.leads.map((handle) => {
        const person = personOf(handle);
        return { ...person, name: toLeadName(person, data.publish.names) };
      }),
      memberNames: toMemberNames(
        group.members.map((handle) => personOf(handle).name),
        data.publish.names,
      ),
      capacity: Math.max(capacity, group.members.length),
      meetings: data.publish.times === 'all' ? getMeetings(data, group) : undefined,
      news: listGroupNews(published ?? { groups: [] }, group.id),
    };
  });
}

/** Meetings that took or take place, and those called off by name; what a repair cancelled is told in words. */
function getMeetings(cohort: CohortView['data'], group: GroupRecord): TimedSession[] | undefined {
  const periods = toSlotPeriods(listStates(group));
  if (periods === undefined) return undefined;
  return toGroupMeetings(cohort, periods).filter(
    ({ isCancelled, session }) => !isCancelled || session.cancelled === true,
  );
}

function toUpcoming(
  entry: ScheduledSession | undefined,
  zone: string,
  now: Temporal.Instant,
): UpcomingSession | undefined {
  if (entry === undefined) return undefined;
  const { session, date } = entry;
  const lastDate = entry.when === 'week' ? entry.lastDate : undefined;
  const days = getDaysUntil(date, now, zone);
  return { id: session.id, title: session.title, date, lastDate, days };
}
