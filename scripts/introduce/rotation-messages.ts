import { getCopy } from '../../src/copy/copy.ts';
import { getIntroduction } from '../../src/copy/letters.ts';
import { toCalendarDay } from '../../src/domain/calendar-parts.ts';
import type { RotationCard } from '../../src/domain/groups/rotation-view.ts';
import type { ScheduledSession } from '../../src/domain/schedule/scheduled-session.ts';
import { sitePath, toSiteAddress } from '../../src/domain/site-path.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { Program } from '../../src/schemas/program.ts';
import type { GroupPerson } from './group-people.ts';
import { toLetterText } from './letter-text.ts';
import { toLocalTime, toPersonWords } from './message.ts';

export interface RotationMessageInput {
  readonly cohortId: string;
  readonly cohort: Cohort;
  readonly program: Pick<Program, 'contact' | 'site' | 'base'>;
  /** Whose message it is, with the rounds to write of: those that are over are left out. */
  readonly card: RotationCard;
  readonly people: ReadonlyMap<string, GroupPerson>;
  /** Labels of topics by id. */
  readonly labels: ReadonlyMap<string, string>;
  /** The language of the message, and of the cohort and labels in it. */
  readonly language: string;
}

/** Writes one person's message about a rotation: whom they meet in each round to come, and how to reach them. */
export function toRotationMessage(input: RotationMessageInput): string {
  const { cohortId, cohort, program, card, people } = input;
  const copy = getIntroduction(input.language);
  const reader = people.get(card.handle);
  const addressee = { contact: reader?.contact, name: reader?.name ?? card.handle };
  return toLetterText(copy, program, addressee, copy.rounds.subject(cohort.title), [
    copy.rounds.lead(cohort.title),
    '',
    ...card.meetings.flatMap((meeting) => [...toRoundLines(meeting, input), '']),
    copy.calendar(toSiteAddress(program, sitePath.rotation(cohortId))),
  ]);
}

function toRoundLines(
  { round: { entry }, others }: RotationCard['meetings'][number],
  { cohort, card, people, labels, language }: RotationMessageInput,
): string[] {
  const copy = getIntroduction(language);
  const { rotation } = getCopy(language);
  const zone = people.get(card.handle)?.zone ?? cohort.zone;
  const met = others.flatMap((handle) => people.get(handle) ?? []);
  const { title, preparation, cancelledReason } = entry.session;
  if (entry.isCancelled)
    return [copy.calledOff(title, toWhen(entry, zone, language), cancelledReason)];
  return [
    copy.rounds.round(title, toWhen(entry, zone, language)),
    ...(met.length === 0 ? [rotation.sitsOut] : []),
    ...met.map((person) => `- ${toPersonWords(person, labels, copy)}`),
    ...(met.length > 0 && entry.when === 'week' ? [rotation.ownHour] : []),
    ...(preparation === undefined ? [] : [copy.preparation(preparation)]),
  ];
}

/** A round without an hour is a week in which those who meet find one. */
function toWhen(entry: ScheduledSession, zone: string, language: string): string {
  if (entry.when === 'timed') return toLocalTime(entry.starts, zone, getIntroduction(language));
  const { rotation, time } = getCopy(language);
  const [first, last] = [entry.date, entry.lastDate].map((date) =>
    time.fullDay(toCalendarDay(date)),
  );
  return rotation.week(first ?? '', last ?? '');
}
