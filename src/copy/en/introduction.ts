import type { DayParts } from '../time-parts.ts';
import { toList } from './grammar.ts';
import { time } from './time.ts';

/** A wall time of a calendar day in a zone. */
export interface WrittenTime {
  readonly day: DayParts;
  /** `HH:MM`. */
  readonly time: string;
  readonly zone: string;
}

/** What a coordinator sends to each member of a group once groups are published. */
export const introduction = {
  to: (contact: string | undefined) => `To: ${contact ?? 'unknown, ask them for it'}`,
  subject: (cohort: string, group: string) => `Subject: Your group in ${cohort}: ${group}`,
  hello: (name: string) => `Hello ${name},`,
  groupIs: (group: string, cohort: string) => `you are in the group ${group} of ${cohort}.`,
  who: 'Who is in it',
  lead: 'leads the group',
  member: 'member',
  topics: (topics: readonly string[]) => `topics: ${topics.join(', ')}`,
  reach: (contact: string) => `reach: ${contact}`,
  reachUnknown: 'reach: ask the coordinators',
  first: 'Your first meeting, in your time',
  weekly:
    'You meet at this hour of the cohort every week. When clocks change, your own hour can move by one; the calendar on the site has each date right.',
  noMeeting: 'The cohort has no group meetings in its calendar; agree on a time among you.',
  agenda: (title: string, minutes: number) => `${title}, ${minutes} minutes`,
  agendaItems: [
    'Say who you are and what brought you here, two minutes each.',
    'Say what you want to be able to do by the end, and what would tell you.',
    'Agree how you reach each other between meetings, and what stays in the group.',
    'Agree who begins next time, and with what.',
  ],
  /** The same for two people. */
  two: {
    subject: (cohort: string, others: readonly string[]) =>
      `Subject: You meet ${toList(others)} in ${cohort}`,
    meets: (cohort: string, others: readonly string[]) =>
      others.length === 1
        ? `in ${cohort} you meet ${toList(others)}, the two of you.`
        : `in ${cohort} you meet ${toList(others)}, each of them alone.`,
    who: 'Whom you meet',
    lead: 'mentor',
    member: 'mentee',
    firstOf: (when: string) => `  first: ${when}`,
    firstOfAll: 'Each first meeting',
    agendaItems: [
      'Say who you are and what brought you here.',
      'Say what you want to be able to do by the end, and what would tell you.',
      'Agree how you reach each other between meetings, and what stays between you.',
      'Agree on what you begin with next time.',
    ],
  },
  /** A meeting that was to be before the first. */
  calledOff: (title: string, when: string, reason: string | undefined) =>
    `Called off: ${title}, ${when}.${reason === undefined ? '' : ` ${reason}`}`,
  /** To whom there is no group for. */
  none: {
    subject: (cohort: string) => `Subject: No group for you in ${cohort} this time`,
    seeker: (cohort: string) =>
      `we looked at every hour and every wish that you gave, and there is no group for you in ${cohort} this time. We are sorry. It says nothing about you: a place takes people who share an hour and a language.`,
    waits: (until: DayParts) =>
      `If a place falls free until ${time.longDay(until)} and a group could take you, it may be offered to you.`,
    next: 'Whoever was left without a group comes first in the next cohort that they enroll in.',
    lead: (cohort: string) =>
      `there is no group for you to lead in ${cohort} this time. Thank you for being ready to; your seats are free, and we write to you when somebody comes to them.`,
  },
  preparation: (text: string) => `Before: ${text}`,
  calendar: (address: string) => `All dates, with a calendar to subscribe to: ${address}`,
  questions: (contact: string) => `Questions, or something is wrong? Write to ${contact}.`,
  rounds: {
    subject: (cohort: string) => `Subject: Whom you meet in ${cohort}`,
    lead: (cohort: string) =>
      `you meet somebody else in each round of ${cohort}. These are your rounds to come. Whoever reads this first writes first.`,
    round: (title: string, when: string) => `${title}, ${when}`,
  },
  time: (written: WrittenTime) => `${time.longDay(written.day)}, ${written.time} (${written.zone})`,
};
