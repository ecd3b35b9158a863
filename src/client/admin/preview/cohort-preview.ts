import { Temporal } from 'temporal-polyfill';
import { toWeekTitle } from '../../../components/cohort/week-title.ts';
import { toCalendarDay, toZonedParts } from '../../../domain/calendar-parts.ts';
import { getShownSizes } from '../../../domain/enrollment/joiners.ts';
import { getMeetingKind } from '../../../domain/groups/who-meets.ts';
import { getCohortLoad } from '../../../domain/schedule/load.ts';
import {
  toCohortSessions,
  type ScheduledSession,
} from '../../../domain/schedule/scheduled-session.ts';
import { getWeekCount, toWeeks } from '../../../domain/schedule/week.ts';
import type { Cohort } from '../../../schemas/cohort.ts';
import { el, toSeries, type Child } from './markup.ts';
import {
  findName,
  toDay,
  toFacts,
  toHeader,
  toPill,
  toSection,
  toTopicLinks,
  type PreviewPage,
  type PreviewPart,
} from './preview-page.ts';

/** The parts of the page of a cohort. */
export function toCohortParts(cohort: Cohort, page: PreviewPage): PreviewPart[] {
  const { cohort: copy } = page.copy;
  return [
    () => toHeader(page, { title: () => cohort.title, lead: () => cohort.summary }),
    () => toSection(copy.factsHeading, toCohortFacts(cohort, page)),
    () => toSection(copy.weekByWeek, toProgramme(cohort, page)),
    () => toSection(copy.about, el('div', { className: ['prose'] }, page.prose)),
  ];
}

function toCohortFacts(cohort: Cohort, page: PreviewPage): Child {
  const { cohort: copy, time, words, zones } = page.copy;
  const { formats, starts, ends, zone, windows } = cohort;
  const load = getCohortLoad(cohort);
  const toDays = (first: string, last: string): string =>
    copy.days(time.dayAndMonth(toCalendarDay(first)), toDay(last, page));
  return toFacts('preview-facts', [
    [copy.facts.dates, `${toDays(starts, ends)}, ${copy.weeks(getWeekCount(cohort))}`],
    [copy.facts.joining, toDays(windows.mentees.opens, windows.mentees.closes)],
    [copy.facts.zone, zones.place(zone)],
    [
      copy.facts.formats,
      words.list(
        formats.map((format) => words.formats[format]),
        'or',
      ),
    ],
    [copy.facts.groupSize, copy.groupSize(getShownSizes(cohort))],
    [copy.commitment, copy.commitmentSentence(load.own, load.open)],
    [copy.facts.agreement, copy.agreementOf(toDay(cohort.agreement, page))],
  ]);
}

function toProgramme(cohort: Cohort, page: PreviewPage): Child {
  // Without a now: a preview shows every week alike.
  const weeks = toWeeks(
    cohort,
    toCohortSessions(cohort),
    Temporal.Instant.fromEpochMilliseconds(0),
  );
  const items = weeks.map((week) =>
    el(
      'li',
      {},
      el('h3', {}, toWeekTitle(week, page.copy.cohort)),
      el(
        'ul',
        { role: 'list', className: ['rows'] },
        week.entries.map((entry) => toSession(entry, cohort, page)),
      ),
    ),
  );
  return el('ol', { role: 'list', className: ['preview-weeks'] }, items);
}

function toSession(entry: ScheduledSession, cohort: Cohort, page: PreviewPage): Child {
  const { copy, names } = page;
  const { session } = entry;
  const { hosts, preparation, topic, cancelledReason } = session;
  const people = hosts.map((handle) => findName(names.people, handle) ?? handle);
  const kind = session.kind === 'group' ? undefined : toPill(copy.words.sessionKinds[session.kind]);
  const cancelled = entry.isCancelled ? toPill(copy.cohort.cancelled) : undefined;
  const toLine = (label: string, content: Child): Child =>
    el('p', { className: ['small', 'soft'] }, label, ' ', content);
  return el(
    'li',
    {},
    el('p', { className: ['data', 'muted'] }, toWhen(entry, cohort, page)),
    el('p', { className: ['cluster'] }, el('strong', {}, session.title), kind, cancelled),
    entry.isCancelled && cancelledReason !== undefined
      ? el('p', { className: ['small', 'soft'] }, cancelledReason)
      : undefined,
    preparation === undefined ? undefined : toLine(copy.cohort.prepare, preparation),
    people.length === 0 ? undefined : toLine(copy.cohort.with, toSeries(people)),
    topic === undefined ? undefined : toLine(copy.cohort.topic, toTopicLinks([topic], page)),
  );
}

function toWhen(entry: ScheduledSession, cohort: Cohort, { copy }: PreviewPage): string {
  const { time, zones } = copy;
  const { zone } = cohort;
  if (entry.when === 'week') {
    return `${copy.cohort.ownHour[getMeetingKind(cohort)]}, ${time.minutes(entry.session.durationMinutes)}`;
  }
  const [starts, ends] = [toZonedParts(entry.starts, zone), toZonedParts(entry.ends, zone)];
  return `${time.shortDay(starts)}, ${time.span(starts, ends)} ${zones.place(zone)}`;
}
