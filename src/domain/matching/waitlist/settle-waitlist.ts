import { Temporal } from 'temporal-polyfill';
import type { Waitlist, WaitlistOffer } from '../../../schemas/waitlist.ts';
import { toDayEnd } from '../../schedule/day-edges.ts';
import { compareText } from '../facts.ts';
import { toPlaceKey } from '../joining/free-seats.ts';
import type { JoinQuestion } from '../joining/join-question.ts';
import { findOffered, type ChosenPlace } from './offer-places.ts';
import { isHolding, listUnplaced } from './waiting-people.ts';

/** When the list is looked at. */
export interface WaitlistMoment {
  readonly now: Temporal.Instant;
  /** The day, in the cohort's zone. */
  readonly today: string;
}

/** Makes the empty waitlist of a cohort. */
export function toEmptyWaitlist(cohort: string): Waitlist {
  return { version: 1, cohort, waiting: [], offers: [] };
}

/**
 * Brings a waitlist to the present: lists those who wait from today on, lets offers lapse whose time is
 * over, and voids those whose place changed, whose person waits no more, or of whose party one said no.
 */
export function settleWaitlist(
  question: JoinQuestion,
  waitlist: Waitlist,
  moment: WaitlistMoment,
): Waitlist {
  const unplaced = listUnplaced(question);
  const listed = new Set(waitlist.waiting.map(({ handle }) => handle));
  const added = unplaced
    .filter((handle) => !listed.has(handle))
    .map((handle) => ({ handle, since: moment.today }));
  const settled = waitlist.offers.map((offer) =>
    settleOffer(question, new Set(unplaced), offer, moment),
  );
  return {
    ...waitlist,
    waiting: [...waitlist.waiting, ...added].sort((one, other) =>
      compareText(one.handle, other.handle),
    ),
    offers: settled.map((offer) =>
      isHolding(offer) && isLeftByParty(question, settled, offer)
        ? close(offer, 'void', moment)
        : offer,
    ),
  };
}

/** Adds an offer for each chosen place and each person of its party, open until the end of their last day to answer. */
export function withOffers(
  { parts }: Pick<JoinQuestion, 'parts'>,
  waitlist: Waitlist,
  chosen: readonly ChosenPlace[],
  { now, today, answerDays }: WaitlistMoment & { readonly answerDays: number },
): Waitlist {
  const offers = chosen.flatMap(({ party, answer: { place } }) =>
    party.map((handle): WaitlistOffer => {
      const zone = parts.get(handle)?.zone ?? 'UTC';
      const last = now.toZonedDateTimeISO(zone).toPlainDate().add({ days: answerDays });
      return {
        handle,
        ...(place.group === undefined ? {} : { group: place.group.id }),
        leads: [...place.leads],
        slot: place.slot,
        offered: today,
        until: toDayEnd(last.toString(), zone).toString(),
      };
    }),
  );
  return { ...waitlist, offers: [...waitlist.offers, ...offers] };
}

/** Finds the offer that a person has still to answer. */
export function findOpenOffer({ offers }: Waitlist, handle: string): WaitlistOffer | undefined {
  return offers.find((offer) => offer.handle === handle && offer.answer === undefined);
}

/** Notes the answer to a person's open offer; without one, nothing changes. */
export function withAnswer(
  waitlist: Waitlist,
  handle: string,
  answer: 'accepted' | 'declined',
  moment: Pick<WaitlistMoment, 'today'>,
): Waitlist {
  const open = findOpenOffer(waitlist, handle);
  return {
    ...waitlist,
    offers: waitlist.offers.map((offer) => (offer === open ? close(offer, answer, moment) : offer)),
  };
}

/** Lists those who said yes and are in no group yet, whose whole party said yes, by place. */
export function listToHandOver(
  question: JoinQuestion,
  { offers }: Waitlist,
): { readonly offer: WaitlistOffer; readonly place: string }[] {
  return offers.flatMap((offer) => {
    const place = findOffered(question, offer);
    const isWaiting = place !== undefined && !place.members.includes(offer.handle);
    if (offer.answer !== 'accepted' || !isWaiting) return [];
    const isWhole = listParty(question, offers, offer).every(({ answer }) => answer === 'accepted');
    return isWhole ? [{ offer, place: toPlaceKey(place) }] : [];
  });
}

function settleOffer(
  question: JoinQuestion,
  unplaced: ReadonlySet<string>,
  offer: WaitlistOffer,
  moment: WaitlistMoment,
): WaitlistOffer {
  if (!isHolding(offer)) return offer;
  const place = findOffered(question, offer);
  if (place?.members.includes(offer.handle) === true) {
    return offer.answer === 'accepted' ? offer : close(offer, 'accepted', moment);
  }
  // Where they have a place, another one than was offered, nothing is held for them.
  if (place === undefined || !unplaced.has(offer.handle)) return close(offer, 'void', moment);
  const isOver = Temporal.Instant.compare(moment.now, Temporal.Instant.from(offer.until)) >= 0;
  return offer.answer === undefined && isOver ? close(offer, 'lapsed', moment) : offer;
}

/** Two who are bound to each other have a place together, or neither has. */
function isLeftByParty(
  question: JoinQuestion,
  offers: readonly WaitlistOffer[],
  offer: WaitlistOffer,
): boolean {
  const place = findOffered(question, offer);
  if (place?.members.includes(offer.handle) === true) return false;
  return listParty(question, offers, offer).some((one) => !isHolding(one));
}

/** Lists the offers of those bound to a person that were made with theirs. */
function listParty(
  { problem }: Pick<JoinQuestion, 'problem'>,
  offers: readonly WaitlistOffer[],
  offer: WaitlistOffer,
): WaitlistOffer[] {
  const index = problem.people.findIndex(({ handle }) => handle === offer.handle);
  const unit = problem.together.find((party) => party.includes(index)) ?? [];
  const bound = unit.flatMap((one) => problem.people[one]?.handle ?? []);
  return offers.filter(
    (one) =>
      one !== offer &&
      bound.includes(one.handle) &&
      one.offered === offer.offered &&
      one.group === offer.group &&
      one.leads.join(' ') === offer.leads.join(' '),
  );
}

function close(
  offer: WaitlistOffer,
  answer: NonNullable<WaitlistOffer['answer']>,
  { today }: Pick<WaitlistMoment, 'today'>,
): WaitlistOffer {
  return { ...offer, answer, answered: today };
}
