import { Temporal } from 'temporal-polyfill';
import {
  countFreeSeats,
  toPlaceKey,
  type ExpectedPeople,
} from '../../src/domain/matching/joining/free-seats.ts';
import { listJoinAnswers } from '../../src/domain/matching/joining/join-answers.ts';
import { listExpected } from '../../src/domain/matching/waitlist/offer-places.ts';
import { listToHandOver } from '../../src/domain/matching/waitlist/settle-waitlist.ts';
import {
  listWaiting,
  type WaitingPerson,
} from '../../src/domain/matching/waitlist/waiting-people.ts';
import type { Waitlist, WaitlistOffer, WaitlistRules } from '../../src/schemas/waitlist.ts';
import { toAnswerWords } from '../places/join-words.ts';
import { toCount, toSlotWords } from '../matching/words.ts';
import type { OpenedWaitlist } from './open-waitlist.ts';

/** Sums a waitlist up in lines: free seats, who waits in which order and for what, offers, and what to do next. */
export function toWaitlistLines(
  { question, closed }: Pick<OpenedWaitlist, 'question' | 'closed'>,
  waitlist: Waitlist,
  rules: WaitlistRules,
): string[] {
  const { id } = question.facts;
  const waiting = listWaiting(question, waitlist, rules);
  return [
    ...closed,
    `${id}: ${toCount(waiting.length, 'person waits', 'people wait')}; places are offered until ${rules.until}.`,
    ...toSeatLines(question, waitlist),
    ...toWaitingLines(question, waitlist, waiting),
    ...toOfferLines(question, waitlist),
    ...toHandOverLines(question, waitlist),
  ];
}

function toSeatLines(question: OpenedWaitlist['question'], waitlist: Waitlist): string[] {
  const expected = listExpected(question, waitlist);
  const free = question.places
    .filter(({ group, meetings }) => group !== undefined && meetings.length > 0)
    .map((place) => ({ place, seats: countFreeSeats(question, place, expected) }))
    .filter(({ seats }) => seats > 0)
    .map(({ place, seats }) => `${place.group?.id ?? ''} ${place.group?.name ?? ''} ${seats}`);
  const pairs = question.places.filter(
    (place) => place.group === undefined && countFreeSeats(question, place, expected) > 0,
  );
  const leads = [...new Set(pairs.flatMap((place) => place.leads))].sort();
  return [
    free.length === 0 ? 'No group has a free seat.' : `Free seats: ${free.join(', ')}.`,
    ...(leads.length === 0 ? [] : [`Leads with a seat one-to-one: ${leads.join(', ')}.`]),
  ];
}

function toWaitingLines(
  question: OpenedWaitlist['question'],
  waitlist: Waitlist,
  waiting: readonly WaitingPerson[],
): string[] {
  const expected = listExpected(question, waitlist);
  const open = new Map(
    waitlist.offers.flatMap((one) =>
      one.answer === undefined ? [[one.handle, one] as const] : [],
    ),
  );
  const lines = waiting.map((person, index) => {
    const offer = open.get(person.handle);
    const where =
      offer === undefined
        ? toReachWords(question, expected, person.handle)
        : 'thinks about an offer';
    return `  ${index + 1}. ${person.handle}${toTurnWords(person)}: ${where}`;
  });
  return lines.length === 0 ? [] : ['', 'In the order in which they are asked:', ...lines];
}

/** Says where somebody could join, or what stands in the way where the least does. */
function toReachWords(
  question: OpenedWaitlist['question'],
  expected: ExpectedPeople,
  handle: string,
): string {
  const [best] = listJoinAnswers(question, handle, expected).filter(
    ({ obstacles }) => !obstacles.some(({ kind }) => kind === 'other-kind'),
  );
  if (best === undefined) return 'there is no group of the kind they seek';
  const can = best.fit === undefined ? 'nowhere now; nearest' : 'could join';
  return `${can} ${toPlaceKey(best.place)}: ${toAnswerWords(best, handle)}`;
}

function toTurnWords({ hadGroup, isLeftOver, passed, since }: WaitingPerson): string {
  const words = [
    ...(hadGroup ? ['lost their group'] : []),
    ...(isLeftOver ? ['left over by an earlier cohort'] : []),
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(passed > 0 ? [`let ${toCount(passed, 'offer')} pass`] : []),
  ];
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}

function toOfferLines(
  { parts, facts }: OpenedWaitlist['question'],
  { offers }: Waitlist,
): string[] {
  const open = offers.filter(({ answer }) => answer === undefined);
  if (open.length === 0) return [];
  return [
    '',
    'Offered, and not answered yet:',
    ...open.map((offer) => {
      const zone = parts.get(offer.handle)?.zone ?? facts.cohort.zone;
      return `  ${offer.handle}: ${toOfferWords(offer)}, until the end of ${toLastDay(offer, zone)} (${zone})`;
    }),
  ];
}

function toHandOverLines(question: OpenedWaitlist['question'], waitlist: Waitlist): string[] {
  const ready = listToHandOver(question, waitlist);
  if (ready.length === 0) return [];
  return [
    '',
    'Said yes, and not in their group yet:',
    ...ready.map(({ offer }) => `  ${offer.handle}: ${toOfferWords(offer)}`),
    `Next: ${toRepairCommand(
      question.facts.id,
      ready.map(({ offer }) => offer),
    )}`,
  ];
}

/** Writes the command that brings those who said yes into their groups. */
function toRepairCommand(cohort: string, offers: readonly WaitlistOffer[]): string {
  const joins = offers.map(({ handle }) => handle).join(' --joins ');
  return `npm run repair -- ${cohort} --joins ${joins}`;
}

function toOfferWords({ group, leads, slot }: WaitlistOffer): string {
  return `${group ?? `one-to-one with ${leads.join(' and ')}`}, ${toSlotWords(slot)}`;
}

function toLastDay({ until }: WaitlistOffer, zone: string): string {
  const last = Temporal.Instant.from(until).toZonedDateTimeISO(zone).subtract({ seconds: 1 });
  return last.toPlainDate().toString();
}
