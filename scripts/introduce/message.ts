import { Temporal } from 'temporal-polyfill';
import { introduction as copy } from '../../src/copy/en/introduction.ts';
import { toGroupSessions, type TimedSession } from '../../src/domain/schedule/scheduled-session.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { Group } from '../../src/schemas/grouping.ts';
import type { Program } from '../../src/schemas/program.ts';
import type { GroupPerson } from './group-people.ts';

export interface MessageInput {
  readonly cohortId: string;
  readonly cohort: Cohort;
  readonly program: Pick<Program, 'contact' | 'site' | 'base'>;
  readonly group: Group;
  readonly people: readonly GroupPerson[];
  /** Who gets it: a time zone is private, so each reads the meeting in their own alone. */
  readonly reader: GroupPerson;
  /** Labels of topics by id. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Writes one person's message about their group: who, when in their time, what first, how to reach each other. */
export function toMessage(input: MessageInput): string {
  const { cohortId, cohort, program, group, people, reader } = input;
  const meetings = toGroupSessions(cohort, group.slot).filter(
    ({ date }) => date >= (group.since ?? ''),
  );
  const first = meetings.find(({ isCancelled }) => !isCancelled);
  const before = first === undefined ? meetings : meetings.slice(0, meetings.indexOf(first));
  const address = `${program.site.replace(/\/$/, '')}${program.base}cohorts/${cohortId}/`;
  return [
    copy.to(reader.contact),
    copy.subject(cohort.title, group.name),
    '',
    copy.hello(reader.name),
    '',
    copy.groupIs(group.name, cohort.title),
    '',
    copy.who,
    ...people.map((person) => `- ${toPersonLine(person, input.labels)}`),
    '',
    ...before.flatMap((meeting) => [toCalledOffLine(meeting, reader.zone ?? cohort.zone), '']),
    copy.first,
    ...(first === undefined ? [copy.noMeeting] : toMeetingLines(first, cohort, reader)),
    '',
    copy.calendar(address),
    copy.questions(program.contact),
    '',
  ].join('\n');
}

/** Writes that a meeting is called off, and why, with its time on the clock of a zone. */
export function toCalledOffLine({ session, starts }: TimedSession, zone: string): string {
  return copy.calledOff(session.title, toLocalTime(starts, zone), session.cancelledReason);
}

/** Writes what a group may know of one of its people. */
export function toPersonLine(person: GroupPerson, labels: ReadonlyMap<string, string>): string {
  const role = person.role === 'lead' ? copy.lead : copy.member;
  return toPersonWords({ ...person, name: `${person.name} (${role})` }, labels);
}

/** Writes who somebody is, what they want to learn or can teach, and how to reach them. */
export function toPersonWords(
  { name, topics, contact }: Pick<GroupPerson, 'name' | 'topics' | 'contact'>,
  labels: ReadonlyMap<string, string>,
): string {
  const named = topics.map((topic) => labels.get(topic) ?? topic);
  return [
    name,
    ...(named.length === 0 ? [] : [copy.topics(named)]),
    contact === undefined ? copy.reachUnknown : copy.reach(contact),
  ].join('; ');
}

/**
 * Writes a meeting in a reader's own time.
 * @param when the first of a group has an agenda of its own
 */
export function toMeetingLines(
  { session, starts }: TimedSession,
  { zone }: Cohort,
  reader: GroupPerson,
  when: 'first' | 'later' = 'first',
): string[] {
  const agenda = when === 'first' ? copy.agendaItems : [];
  return [
    toLocalTime(starts, reader.zone ?? zone),
    copy.weekly,
    '',
    copy.agenda(session.title, session.durationMinutes),
    ...(session.preparation === undefined ? [] : [copy.preparation(session.preparation)]),
    ...agenda.map((item, index) => `${index + 1}. ${item}`),
  ];
}

/** Writes an instant on the clock of a zone. */
export function toLocalTime(instant: string, zone: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return copy.time({
    day: { weekday: local.dayOfWeek, day: local.day, month: local.month, year: local.year },
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
    zone,
  });
}
