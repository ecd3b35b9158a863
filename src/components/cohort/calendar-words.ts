import { toLocale, type Copy } from '../../copy/copy.ts';
import type { CalendarFile } from '../../domain/calendar/calendar-file.ts';
import { toEventUid } from '../../domain/calendar/calendar-file.ts';
import type { CalendarRevision } from '../../domain/calendar/revision.ts';
import type { CalendarEntry, CalendarSpec } from '../../domain/calendar/to-calendar.ts';
import { getSeekerKind } from '../../domain/enrollment/joiners.ts';
import { getStateOn, hasEnded } from '../../domain/groups/group-states.ts';
import type { ScheduledSession } from '../../domain/schedule/scheduled-session.ts';
import { sitePath } from '../../domain/site-path.ts';
import type { Cohort } from '../../schemas/cohort.ts';
import { toAudienceWords } from '../audience-words.ts';
import { href } from '../href.ts';
import { toCalendarHref } from './calendar-href.ts';

/** What a calendar's words are made from. */
export interface CalendarSource {
  readonly cohortId: string;
  readonly cohort: Cohort;
  readonly programName: string;
  /** What events are named after. */
  readonly calendarHost: string;
  /** Of the programme's languages that in which it is written. */
  readonly language: string;
  readonly file: CalendarFile;
  readonly revision: CalendarRevision;
  /** Names of people by handle, as they may be shown; empty where a lead's may not. */
  readonly hostNames: Readonly<Record<string, string>>;
  /** Titles of resources by slug. */
  readonly titles: Readonly<Record<string, string>>;
}

/** Puts a calendar of a cohort into words: names, descriptions and addresses of its events. */
export function toCalendarSpec(source: CalendarSource, copy: Copy, site: URL): CalendarSpec {
  const { cohortId, cohort, file, programName, language } = source;
  return {
    name: copy.cohort.calendar.name(programName, cohort.title, toOwnLabel(source, copy)),
    language: toLocale(language),
    zone: cohort.zone,
    revision: source.revision,
    source: new URL(toCalendarHref(cohortId, file, language), site).href,
    entries: file.sessions.map((entry) => toEntry(entry, source, copy, site)),
  };
}

/** Names a calendar, one person's by them too. */
function toOwnLabel({ file, hostNames }: CalendarSource, copy: Copy): string {
  if (file.holds !== 'rotation' || file.person === undefined) return toFileLabel(file, copy);
  return copy.rotation.calendarOf(hostNames[file.person] ?? file.person);
}

/** Names a calendar by what it holds. */
export function toFileLabel(file: CalendarFile, copy: Copy): string {
  switch (file.holds) {
    case 'cohort':
      return copy.cohort.calendar.all[file.audience];
    case 'kind':
      return copy.words.sessionKinds[file.kind];
    case 'session':
      return file.sessions[0].session.title;
    case 'group':
      return file.audience === 'mentors'
        ? copy.cohort.calendar.leads(file.group.name)
        : file.group.name;
    case 'rotation':
      return copy.rotation.calendarLabel;
  }
}

function toEntry(
  entry: ScheduledSession,
  source: CalendarSource,
  copy: Copy,
  site: URL,
): CalendarEntry {
  const { cohortId, file, calendarHost, hostNames, language } = source;
  const { session } = entry;
  const group = file.holds === 'group' ? file.group : undefined;
  const isRotation = file.holds === 'rotation';
  const met = isRotation ? (file.others[session.id] ?? []) : [];
  const others = met.map((handle) => hostNames[handle] ?? handle);
  const path = toPath(cohortId, file);
  const page = `${href(path, language)}#${session.id}`;
  const address = new URL(page, site).href;
  return {
    uid: toEventUid(calendarHost, cohortId, session, group, isRotation ? file.person : undefined),
    summary:
      others.length > 0
        ? copy.rotation.calendarTitle(session.title, others)
        : toSummary(entry, group?.name, copy),
    description: [...toDetails(entry, source, copy), address].join('\n'),
    url: address,
    time: toTime(entry),
    isCancelled: entry.isCancelled,
  };
}

/** Says of a session what a person wants to know who looks at their calendar alone. */
function toDetails(
  { session, date, isCancelled }: ScheduledSession,
  { cohort, file, hostNames, titles }: CalendarSource,
  copy: Copy,
): string[] {
  const { words, rail, cohort: own } = copy;
  const toNames = (handles: readonly string[]) =>
    handles.map((handle) => hostNames[handle] ?? handle);
  const group = file.holds === 'group' && session.kind === 'group' ? file.group : undefined;
  const leads = toNames((group && getStateOn(group.states, date)?.leads) ?? []);
  const shownLeads = leads.filter((name) => name !== '');
  const read = session.resources.map((slug) => titles[slug] ?? slug);
  const lines = [
    `${words.sessionKinds[session.kind]}, ${cohort.title}`,
    // Programs that go on showing the event say at least that it is called off, and why.
    isCancelled ? own.calledOff(session.cancelledReason) : '',
    toAudienceWords(session, getSeekerKind(cohort.formats), copy) ?? '',
    session.hosts.length === 0 ? '' : rail.hosts(toNames(session.hosts)),
    shownLeads.length === 0 ? '' : own.calendar.with(shownLeads),
    session.preparation === undefined ? '' : `${own.prepare} ${session.preparation}`,
    read.length === 0 ? '' : `${own.read} ${words.list(read)}`,
    group === undefined || isCancelled ? '' : own.calendar.where,
  ];
  return lines.filter((line) => line !== '');
}

function toPath(cohortId: string, file: CalendarFile): string {
  if (file.holds === 'group') {
    return hasEnded(file.group)
      ? sitePath.groups(cohortId)
      : sitePath.group(cohortId, file.group.id);
  }
  return file.holds === 'rotation' ? sitePath.rotation(cohortId) : sitePath.cohort(cohortId);
}

/** A group's own session carries the name of the group; one without a time says that it is in that week. */
function toSummary(entry: ScheduledSession, groupName: string | undefined, copy: Copy): string {
  const { session } = entry;
  if (session.kind !== 'group') return session.title;
  if (entry.when === 'week') return copy.cohort.calendar.week(session.week, session.title);
  return groupName === undefined ? session.title : `${groupName}: ${session.title}`;
}

function toTime(entry: ScheduledSession): CalendarEntry['time'] {
  if (entry.when === 'week') return { when: 'days', first: entry.date, last: entry.lastDate };
  return { when: 'timed', starts: entry.starts, ends: entry.ends };
}
