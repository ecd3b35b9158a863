import { toCount, toList } from './grammar.ts';

/** A group, or a meeting of two, that somebody could join. */
export interface OfferedPlace {
  /** Undefined for a meeting of two that is still to begin. */
  readonly group: string | undefined;
  readonly leads: readonly string[];
  readonly members: number;
}

function toPlace({ group, leads }: OfferedPlace): string {
  if (group !== undefined) return `the group ${group}`;
  return leads.length === 0 ? 'a meeting of two' : `a meeting of two with ${toList(leads)}`;
}

/** What coordinators send to whoever is offered a place that fell free. */
export const waitlist = {
  to: (contact: string | undefined) => `To: ${contact ?? 'unknown, ask them for it'}`,
  hello: (name: string) => `Hello ${name},`,
  offer: {
    subject: (cohort: string, { group }: OfferedPlace) =>
      `Subject: A place for you in ${cohort}${group === undefined ? '' : `: ${group}`}`,
    opening: (cohort: string, place: OfferedPlace) =>
      `a place has become free in ${cohort}, and you are next: ${toPlace(place)}.`,
    ledBy: (leads: readonly string[]) => `Led by ${toList(leads)}.`,
    members: (count: number) =>
      count === 0 ? 'You would be the first in it.' : `${toCount(count, 'member')} so far.`,
    next: (time: string) => `Next meeting, in your time: ${time}.`,
    weekly: (meetings: number) =>
      `${toCount(meetings, 'meeting')} still to come, at the same hour of the cohort. When clocks change, your own hour can move by one; the calendar on the site has each date right.`,
    nobodyMoves: 'Nobody else changes group or time because of you.',
    together: (names: readonly string[]) =>
      `${toList(names)} ${names.length === 1 ? 'is' : 'are'} asked too, because you asked to be together: the place is yours if all of you say yes.`,
    question: 'Would you like it?',
    answer: (contact: string) => `Write yes or no to ${contact}`,
    until: (day: string, zone: string) => `until the end of ${day}, your time (${zone}).`,
    otherwise:
      'After a no, or without an answer by then, the place goes to the next person. You stay on the list, behind those who were not asked yet.',
  },
  accepted: {
    subject: (cohort: string) => `Subject: Your yes to the place in ${cohort}`,
    body: (place: OfferedPlace) =>
      `thank you, your yes to ${toPlace(place)} is noted. You get a message with who is in it and your first meeting as soon as the change is published.`,
  },
  declined: {
    subject: (cohort: string) => `Subject: Your no to the place in ${cohort}`,
    body: (place: OfferedPlace) =>
      `thank you for telling us: ${toPlace(place)} goes to the next person. You stay on the list, behind those who were not asked yet. If you wait no more, write a line and we take you off.`,
  },
  lapsed: {
    subject: (cohort: string) => `Subject: The place in ${cohort} went on`,
    body: (place: OfferedPlace) =>
      `the time to answer is over, so ${toPlace(place)} goes to the next person. You stay on the list, behind those who were not asked yet. If you wait no more, write a line and we take you off.`,
  },
  void: {
    subject: (cohort: string) => `Subject: The place in ${cohort} has changed`,
    body: (place: OfferedPlace) =>
      `${toPlace(place)} is not as we offered it to you any more, so the offer is off. That is not your doing and counts for nothing: you keep your turn, and we write again when another place is free.`,
  },
  questions: (contact: string) => `Questions, or something is wrong? Write to ${contact}.`,
  calendar: (address: string) => `All dates: ${address}`,
} as const;
