import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Group } from '../../../schemas/grouping.ts';
import { waitlistSchema, type Waitlist } from '../../../schemas/waitlist.ts';
import { addSeeker, type SampleFacts } from '../sample-facts.ts';
import { evening, noon, offer, toHouse, toMoment, toQuestion } from './sample-house.ts';
import { listToHandOver, settleWaitlist, toEmptyWaitlist, withAnswer } from './settle-waitlist.ts';

const names = ['kai', 'lou', 'mia', 'nils', 'oda'];
const acts = ['offer', 'accept', 'decline', 'day', 'join'] as const;
type Act = (typeof acts)[number];

interface State {
  readonly groups: readonly Group[];
  readonly list: Waitlist;
  readonly now: Temporal.Instant;
}

/** Makes a house where five people wait, each for one of the groups or for either. */
function toWaitingHouse(seats: number) {
  const { facts, groups } = toHouse(seats);
  names.forEach((handle, index) => {
    const availability = [[...noon, ...evening], noon, evening][index % 3] ?? noon;
    addSeeker(facts, handle, {}, { availability });
  });
  return { facts, groups };
}

function act(facts: SampleFacts, { groups, list, now }: State, what: Act, who: number): State {
  const moment = toMoment(now.toString());
  const handle = names[who] ?? 'kai';
  switch (what) {
    case 'day':
      return { groups, list, now: now.add({ hours: 24 * (1 + who) }) };
    case 'offer':
      return { groups, list: offer(toQuestion(facts, groups), list, moment), now };
    case 'accept':
      return { groups, list: withAnswer(list, handle, 'accepted', moment), now };
    case 'decline':
      return { groups, list: withAnswer(list, handle, 'declined', moment), now };
    case 'join': {
      const question = toQuestion(facts, groups);
      const said = listToHandOver(question, settleWaitlist(question, list, moment));
      return { groups: seat(groups, said), list, now };
    }
  }
}

/** Seats whoever said yes in the group that was offered. */
function seat(groups: readonly Group[], said: ReturnType<typeof listToHandOver>): Group[] {
  return groups.map((group) => {
    const joining = said.flatMap(({ offer: one }) => (one.group === group.id ? [one.handle] : []));
    return { ...group, members: [...new Set([...group.members, ...joining])] };
  });
}

function expectSound({ groups, list }: State, seats: number): void {
  expect(waitlistSchema.safeParse(list).success).toBe(true);
  for (const { id, leads, members } of groups) {
    const held = list.offers.filter(
      ({ group, answer, handle }) =>
        group === id &&
        (answer === undefined || answer === 'accepted') &&
        !members.includes(handle),
    );
    const most = leads[0] === 'ada' ? seats + 1 : 2;
    expect(members.length + held.length).toBeLessThanOrEqual(most);
  }
  for (const handle of names) {
    const open = list.offers.filter((one) => one.handle === handle && one.answer === undefined);
    expect(open.length).toBeLessThanOrEqual(1);
  }
}

test('no seat is ever promised twice, and every list fits its schema, through any story of offers and answers', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.tuple(fc.constantFrom(...acts), fc.nat({ max: 4 })), { maxLength: 14 }),
      (seats, story) => {
        const { facts, groups } = toWaitingHouse(seats);
        const now = Temporal.Instant.from('2027-02-01T09:00:00Z');
        let state: State = { groups, list: toEmptyWaitlist(facts.id), now };
        for (const [what, who] of story) {
          state = act(facts, state, what, who);
          expectSound(state, seats);
        }
      },
    ),
    { numRuns: 25 },
  );
});
