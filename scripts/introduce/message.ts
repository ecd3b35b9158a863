import { Temporal } from 'temporal-polyfill';
import { introduction } from '../../src/copy/en/introduction.ts';
import { getIntroduction, type Introduction } from '../../src/copy/letters.ts';
import { toGroupSessions, type TimedSession } from '../../src/domain/schedule/scheduled-session.ts';
import { sitePath, toSiteAddress } from '../../src/domain/site-path.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { Group } from '../../src/schemas/grouping.ts';
import type { Program } from '../../src/schemas/program.ts';
import type { GroupPerson } from './group-people.ts';
import { toLetterText } from './letter-text.ts';

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
  /** The language of the message, and of the cohort and labels in it. */
  readonly language: string;
}

/** Writes one person's message about their group: who, when in their time, what first, how to reach each other. */
export function toMessage(input: MessageInput): string {
  const copy = getIntroduction(input.language);
  const { cohort, group, people, reader } = input;
  const { first, before } = toFirstMeeting(cohort, group);
  const isPair = isOfTwo(group);
  const names = people.filter(({ handle }) => handle !== reader.handle).map(({ name }) => name);
  const agenda = isPair ? copy.two.agendaItems : copy.agendaItems;
  return toLetter(
    input,
    isPair ? copy.two.subject(cohort.title, names) : copy.subject(cohort.title, group.name),
    [
      isPair ? copy.two.meets(cohort.title, names) : copy.groupIs(group.name, cohort.title),
      '',
      isPair ? copy.two.who : copy.who,
      ...people
        .filter(({ handle }) => !isPair || handle !== reader.handle)
        .map((person) => `- ${toPersonLine(person, input.labels, group.format, copy)}`),
      '',
      ...before.flatMap((meeting) => [
        toCalledOffLine(meeting, reader.zone ?? cohort.zone, copy),
        '',
      ]),
      copy.first,
      ...(first === undefined
        ? [copy.noMeeting]
        : toMeetingLines(first, cohort, reader, agenda, copy)),
    ],
    sitePath.group(input.cohortId, group.id),
  );
}

/** Tells whether a group is two people, to whom a message speaks as such. */
export function isOfTwo({ format }: Pick<Group, 'format'>): boolean {
  return format === 'one-to-one' || format === 'pair';
}

/** Writes one message to a lead about everybody whom they meet one to one. */
export function toPairsMessage(
  input: Omit<MessageInput, 'group' | 'people'>,
  pairs: readonly Pick<MessageInput, 'group' | 'people'>[],
): string {
  const copy = getIntroduction(input.language);
  const { cohort, reader, labels } = input;
  const zone = reader.zone ?? cohort.zone;
  const others = pairs.map(({ group, people }) => ({
    people: people.filter(({ handle }) => handle !== reader.handle),
    group,
    ...toFirstMeeting(cohort, group),
  }));
  const names = others.flatMap(({ people }) => people.map(({ name }) => name));
  const [meeting] = others.flatMap(({ first }) => first ?? []);
  return toLetter(
    input,
    copy.two.subject(cohort.title, names),
    [
      copy.two.meets(cohort.title, names),
      '',
      copy.two.who,
      ...others.flatMap(({ people, group, first, before }) => [
        ...people.map((person) => `- ${toPersonLine(person, labels, group.format, copy)}`),
        ...before.map((one) => `  ${toCalledOffLine(one, zone, copy)}`),
        ...(first === undefined ? [] : [copy.two.firstOf(toLocalTime(first.starts, zone, copy))]),
      ]),
      '',
      copy.two.firstOfAll,
      ...(meeting === undefined
        ? [copy.noMeeting]
        : toMeetingLines(meeting, cohort, reader, copy.two.agendaItems, copy).slice(1)),
    ],
    sitePath.groups(input.cohortId),
  );
}

function toLetter(
  { program, reader, language }: Pick<MessageInput, 'program' | 'reader' | 'language'>,
  subject: string,
  lines: readonly string[],
  page: string,
): string {
  const copy = getIntroduction(language);
  return toLetterText(copy, program, reader, subject, [
    ...lines,
    '',
    copy.calendar(toSiteAddress(program, page)),
  ]);
}

/** Finds the first meeting of a group that is held, and those before it that are called off. */
function toFirstMeeting(cohort: Cohort, group: Group) {
  const meetings = toGroupSessions(cohort, group.slot).filter(
    ({ date }) => date >= (group.since ?? ''),
  );
  const first = meetings.find(({ isCancelled }) => !isCancelled);
  const before = first === undefined ? meetings : meetings.slice(0, meetings.indexOf(first));
  return { first, before };
}

/** Writes that a meeting is called off, and why, with its time on the clock of a zone. */
export function toCalledOffLine(
  { session, starts }: TimedSession,
  zone: string,
  copy: Introduction = introduction,
): string {
  return copy.calledOff(session.title, toLocalTime(starts, zone, copy), session.cancelledReason);
}

/** Writes what a group may know of one of its people. */
export function toPersonLine(
  person: GroupPerson,
  labels: ReadonlyMap<string, string>,
  format: Group['format'],
  copy: Introduction = introduction,
): string {
  const words = format === 'one-to-one' ? copy.two : copy;
  const role = person.role === 'lead' ? words.lead : words.member;
  return toPersonWords({ ...person, name: `${person.name} (${role})` }, labels, copy);
}

/** Writes who somebody is, what they want to learn or can teach, and how to reach them. */
export function toPersonWords(
  { name, topics, contact }: Pick<GroupPerson, 'name' | 'topics' | 'contact'>,
  labels: ReadonlyMap<string, string>,
  copy: Introduction = introduction,
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
 * @param agenda what the first of a group is about
 */
export function toMeetingLines(
  { session, starts }: TimedSession,
  { zone }: Cohort,
  reader: GroupPerson,
  agenda: readonly string[] = [],
  copy: Introduction = introduction,
): string[] {
  return [
    toLocalTime(starts, reader.zone ?? zone, copy),
    copy.weekly,
    '',
    copy.agenda(session.title, session.durationMinutes),
    ...(session.preparation === undefined ? [] : [copy.preparation(session.preparation)]),
    ...agenda.map((item, index) => `${index + 1}. ${item}`),
  ];
}

/** Writes an instant on the clock of a zone. */
export function toLocalTime(
  instant: string,
  zone: string,
  copy: Introduction = introduction,
): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return copy.time({
    day: { weekday: local.dayOfWeek, day: local.day, month: local.month, year: local.year },
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
    zone,
  });
}
