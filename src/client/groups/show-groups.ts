import type { CalendarRevision } from '../../domain/calendar/revision.ts';
import { toPlainCalendar } from '../../domain/calendar/to-plain-calendar.ts';
import type { TimedSession } from '../../domain/schedule/scheduled-session.ts';
import type { GroupSession } from '../../schemas/session.ts';
import { toClockParts } from '../clock-parts.ts';
import { getPageWords } from '../words/page-words.ts';

/** What the page tells its script about the cohort and the groups that it shows. */
export interface TimesSettings {
  readonly cohort: string;
  readonly title: string;
  readonly zone: string;
  /** What events of its calendars are named after. */
  readonly calendarHost: string;
  readonly starts: string;
  /** Of the cohort's calendars. */
  readonly revision: CalendarRevision;
  /** Address of the sealed times. */
  readonly times: string;
  readonly sessions: readonly GroupSession[];
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly address: string;
    /** From which day to which it met at one time, the oldest first. */
    readonly days: readonly {
      readonly since?: string | undefined;
      readonly until?: string | undefined;
    }[];
  }[];
  readonly words: Readonly<Record<'working' | 'noGroup' | 'calendar', string>>;
  readonly problems: Readonly<Record<'no-key' | 'wrong-key' | 'not-times' | 'not-loaded', string>>;
}

/** A group whose times were opened. */
export type OpenedGroup = TimesSettings['groups'][number] & {
  readonly meetings: readonly TimedSession[];
};

const { time: copy } = getPageWords();

/** Shows each group's meetings on the viewer's clock, with a calendar of them that is made here. */
export function showGroups(groups: readonly OpenedGroup[], settings: TimesSettings): HTMLElement[] {
  return groups.map((group) => {
    const block = document.createElement('div');
    block.dataset['group'] = group.id;
    if (groups.length > 1) block.append(toElement('h3', group.name));
    if (group.meetings.length === 0) {
      block.append(toElement('p', settings.words.noGroup));
      return block;
    }
    const list = document.createElement('ul');
    const held = group.meetings.filter(({ isCancelled }) => !isCancelled);
    list.append(...held.map((meeting) => toElement('li', toMeetingWords(meeting))));
    block.append(list, toCalendarLink(group, settings));
    return block;
  });
}

function toMeetingWords({ session, starts, ends }: TimedSession): string {
  const [from, to] = [toClockParts(starts), toClockParts(ends)];
  return `${copy.shortDay(from)} ${copy.span(from, to)} ${copy.yourTime}: ${session.title}`;
}

function toCalendarLink(
  group: OpenedGroup,
  { cohort, title, calendarHost, revision, words }: TimesSettings,
): HTMLElement {
  const events = group.meetings.map(({ session, starts, ends, isCancelled }) => ({
    uid: `${cohort}.${session.id}.${group.id}@${calendarHost}`,
    summary: `${group.name}: ${session.title}`,
    description: isCancelled ? session.cancelledReason : undefined,
    url: `${location.origin}${group.address}#${session.id}`,
    starts,
    ends,
    isCancelled,
  }));
  const text = toPlainCalendar(`${group.name}, ${title}`, events, revision);
  const link = document.createElement('a');
  link.className = 'button';
  link.textContent = words.calendar;
  link.download = `${cohort}-${group.id}.ics`;
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const line = document.createElement('p');
  line.append(link);
  return line;
}

function toElement(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
