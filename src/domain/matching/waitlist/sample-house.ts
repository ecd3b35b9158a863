import { Temporal } from 'temporal-polyfill';
import type { Group } from '../../../schemas/grouping.ts';
import type { Waitlist, WaitlistRules } from '../../../schemas/waitlist.ts';
import { toDay } from '../../time/calendar-days.ts';
import { toJoinQuestion, type JoinQuestion } from '../joining/join-question.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from '../sample-facts.ts';
import { choosePlaces } from './offer-places.ts';
import { settleWaitlist, withOffers } from './settle-waitlist.ts';
import { listWaiting } from './waiting-people.ts';

const from = '2027-02-01';
export const rules: Pick<WaitlistRules, 'order' | 'answerDays'> = {
  order: ['left-over'],
  answerDays: 3,
};

/** Gives an instant with the day that it is in Berlin. */
export function toMoment(instant: string) {
  const now = Temporal.Instant.from(instant);
  return { now, today: toDay(now, 'Europe/Berlin') };
}

export const first = toMoment('2027-02-01T09:00:00Z');

export const noon = [{ day: 'wednesday' as const, from: '12:00', to: '13:00' }];
export const evening = [{ day: 'thursday' as const, from: '18:00', to: '19:00' }];

/** Makes two groups with one member each: ada's at noon with room for `seats` more, bela's in the evening with room for one. */
export function toHouse(seats = 1): { facts: SampleFacts; groups: Group[] } {
  const groupSize = { min: 1, target: 2, max: Math.max(2, seats + 1) };
  const facts = toSampleFacts(toSampleCohort([1, 5, 11], { groupSize }));
  addLead(facts, 'ada', { capacity: seats + 1 }, {}, { availability: noon });
  addLead(facts, 'bela', { capacity: 2 }, {}, { availability: evening });
  addSeeker(facts, 'eli', {}, { availability: noon });
  addSeeker(facts, 'finn', {}, { availability: evening });
  const shared = { format: 'mentor-led' as const, reasons: [] };
  return {
    facts,
    groups: [
      {
        ...shared,
        id: 'group-01',
        name: 'Tidal',
        leads: ['ada'],
        members: ['eli'],
        slot: { weekday: 'wednesday', start: '12:00' },
      },
      {
        ...shared,
        id: 'group-02',
        name: 'Heron',
        leads: ['bela'],
        members: ['finn'],
        slot: { weekday: 'thursday', start: '18:00' },
      },
    ],
  };
}

/** Asks who could join the groups of the house. */
export function toQuestion(facts: SampleFacts, groups: readonly Group[]): JoinQuestion {
  return toJoinQuestion(facts, facts.privateParts, { groups }, { from });
}

/** Brings a list to the present and offers every free place, as one run of offering does. */
export function offer(question: JoinQuestion, before: Waitlist, moment = first): Waitlist {
  const settled = settleWaitlist(question, before, moment);
  const order = listWaiting(question, settled, rules).map(({ handle }) => handle);
  const chosen = choosePlaces(question, settled, order);
  return withOffers(question, settled, chosen, { ...moment, answerDays: rules.answerDays });
}

/** Says of each offer who got it, in which group, and what became of it. */
export function toShort({ offers }: Waitlist): string[] {
  return offers.map(({ handle, group, answer }) => `${handle} ${group ?? ''} ${answer ?? 'open'}`);
}
