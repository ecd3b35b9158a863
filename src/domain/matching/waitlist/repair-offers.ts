import type { Cohort } from '../../../schemas/cohort.ts';
import type { Group } from '../../../schemas/grouping.ts';
import type { Waitlist, WaitlistOffer } from '../../../schemas/waitlist.ts';
import { countFreeSeats, toPlaceKey } from '../joining/free-seats.ts';
import type { JoinQuestion } from '../joining/join-question.ts';
import type { OfferedPlace } from '../repair/repair-request.ts';
import { findOffered } from './offer-places.ts';
import { isHolding } from './waiting-people.ts';

/**
 * Lists what those who are about to join were offered and accepted: the lead or, where nobody leads, the
 * first member, and the time where the cohort publishes times to all.
 */
export function listOfferedPlaces(
  { offers }: Waitlist,
  { publish }: Pick<Cohort, 'publish'>,
  groups: readonly Pick<Group, 'id' | 'members'>[],
  joins: readonly string[],
): OfferedPlace[] {
  return joins.flatMap((handle): OfferedPlace[] => {
    const offer = offers.findLast((one) => one.handle === handle);
    if (offer?.answer !== 'accepted') return [];
    const group = groups.find(({ id }) => id === offer.group);
    const to = offer.leads[0] ?? group?.members[0];
    if (to === undefined) return [];
    return [{ handle, to, ...(publish.times === 'all' ? { slot: offer.slot } : {}) }];
  });
}

/**
 * Lists the offers, open or accepted, that repaired groups leave no room for: the group is gone, changed
 * its lead or time, or has fewer free seats than were offered.
 * @param question about the repaired groups
 */
export function listLostOffers(question: JoinQuestion, { offers }: Waitlist): WaitlistOffer[] {
  const placed = new Set(question.groups.flatMap(({ members }) => members));
  const held = offers.filter((offer) => isHolding(offer) && !placed.has(offer.handle));
  const seats = new Map<string, number>();
  return held.filter((offer) => {
    const place = findOffered(question, offer);
    if (place === undefined) return true;
    const key = toPlaceKey(place);
    const left = seats.get(key) ?? countFreeSeats(question, place, new Map());
    seats.set(key, left - 1);
    return left < 1;
  });
}
