import type { Waitlist, WaitlistOffer } from '../../../schemas/waitlist.ts';
import { toPlaceKey, type ExpectedPeople } from '../joining/free-seats.ts';
import { getParty, listJoinAnswers, type JoinAnswer } from '../joining/join-answers.ts';
import { isSameSlot, type JoinPlace, type JoinQuestion } from '../joining/join-question.ts';
import { isHolding } from './waiting-people.ts';

/** A place that is to be offered to a person, with those who would join together. */
export interface ChosenPlace {
  readonly party: readonly string[];
  readonly answer: JoinAnswer;
}

/** Finds what an offer was about, if it is still there: the same group with the same leads at the same time. */
export function findOffered(
  { places }: Pick<JoinQuestion, 'places'>,
  { group, leads, slot }: WaitlistOffer,
): JoinPlace | undefined {
  return places.find(
    (place) =>
      place.group?.id === group &&
      place.leads.join(' ') === leads.join(' ') &&
      isSameSlot(place.slot, slot),
  );
}

/** Lists by place who is expected there: whose offer is open or accepted, and who is not there yet. */
export function listExpected(
  question: Pick<JoinQuestion, 'places'>,
  { offers }: Waitlist,
): ExpectedPeople {
  const expected = new Map<string, readonly string[]>();
  for (const offer of offers.filter(isHolding)) {
    const place = findOffered(question, offer);
    if (place === undefined || place.members.includes(offer.handle)) continue;
    const key = toPlaceKey(place);
    expected.set(key, [...(expected.get(key) ?? []), offer.handle]);
  }
  return expected;
}

/**
 * Chooses for those who wait, in their order, which free place each is offered. Whoever is first gets
 * an offer if any place can take them: of those that can, the one that leaves most of the others a
 * place, then the one that suits them best. Nobody is offered again what they let pass, nor a second
 * place while they think about one.
 */
export function choosePlaces(
  question: JoinQuestion,
  waitlist: Waitlist,
  order: readonly string[],
): ChosenPlace[] {
  const expected = new Map(listExpected(question, waitlist));
  const open = new Set(waitlist.offers.filter(isHolding).map(({ handle }) => handle));
  const chosen: ChosenPlace[] = [];
  let waiting = order.filter((handle) => !open.has(handle));
  while (waiting.length > 0) {
    const [handle = ''] = waiting;
    const party = getParty(question, handle);
    const later = waiting.filter((one) => !party.includes(one));
    const canAll = party.every((one) => waiting.includes(one));
    const best = canAll ? chooseBest(question, waitlist, { party, later, expected }) : undefined;
    if (best !== undefined) {
      const key = toPlaceKey(best.place);
      expected.set(key, [...(expected.get(key) ?? []), ...party]);
      chosen.push({ party, answer: best });
    }
    waiting = canAll ? later : waiting.slice(1);
  }
  return chosen;
}

interface Turn {
  readonly party: readonly string[];
  readonly later: readonly string[];
  readonly expected: ExpectedPeople;
}

function chooseBest(
  question: JoinQuestion,
  waitlist: Waitlist,
  { party, later, expected }: Turn,
): JoinAnswer | undefined {
  const [handle = ''] = party;
  const answers = listOpenTo(question, waitlist, handle, expected);
  const [first, ...others] = answers;
  if (first === undefined || others.length === 0) return first;
  const reach = new Map(
    later
      .filter((one) => getParty(question, one).length === 1)
      .map((one) => [
        one,
        listOpenTo(question, waitlist, one, expected).map(({ place }) => toPlaceKey(place)),
      ]),
  );
  const seats = new Map(
    [...answers, ...later.flatMap((one) => listOpenTo(question, waitlist, one, expected))].map(
      ({ place, freeSeats }) => [toPlaceKey(place), freeSeats],
    ),
  );
  let best = { answer: first, served: -1 };
  for (const answer of answers) {
    const key = toPlaceKey(answer.place);
    const left = new Map(seats).set(key, (seats.get(key) ?? 0) - party.length);
    const served = countServed(reach, left);
    if (served > best.served) best = { answer, served };
  }
  return best.answer;
}

/** Lists the places that can take a person and that they have not let pass, the best for them first. */
function listOpenTo(
  question: JoinQuestion,
  { offers }: Waitlist,
  handle: string,
  expected: ExpectedPeople,
): JoinAnswer[] {
  const passed = offers
    .filter((one) => one.handle === handle && !isHolding(one) && one.answer !== 'void')
    .flatMap((one) => findOffered(question, one) ?? []);
  return listJoinAnswers(question, handle, expected).filter(
    ({ place, obstacles }) => obstacles.length === 0 && !passed.includes(place),
  );
}

/** Counts how many people can have one of the places they reach, by augmenting paths. */
function countServed(
  reach: ReadonlyMap<string, readonly string[]>,
  seats: ReadonlyMap<string, number>,
): number {
  const seated = new Map<string, string[]>();
  const canSeat = (handle: string, tried: Set<string>): boolean => {
    for (const key of reach.get(handle) ?? []) {
      if (tried.has(key)) continue;
      tried.add(key);
      const here = seated.get(key) ?? [];
      if (here.length < (seats.get(key) ?? 0)) {
        seated.set(key, [...here, handle]);
        return true;
      }
      const moved = here.find((other) => canSeat(other, tried));
      if (moved === undefined) continue;
      seated.set(key, [...(seated.get(key) ?? []).filter((one) => one !== moved), handle]);
      return true;
    }
    return false;
  };
  return [...reach.keys()].filter((handle) => canSeat(handle, new Set())).length;
}
