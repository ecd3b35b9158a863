import { listJoinAnswers } from '../../src/domain/matching/joining/join-answers.ts';
import { findOffered, listExpected } from '../../src/domain/matching/waitlist/offer-places.ts';
import {
  findOpenOffer,
  settleWaitlist,
  withAnswer,
} from '../../src/domain/matching/waitlist/settle-waitlist.ts';
import type { Waitlist, WaitlistOffer } from '../../src/schemas/waitlist.ts';
import { CommandFailure } from '../lib/command.ts';
import { toAnswerWords } from '../places/join-words.ts';
import type { OpenedWaitlist } from './open-waitlist.ts';

/**
 * Notes every yes and no that is named.
 * @throws CommandFailure where there is no offer to answer, or somebody can't take their place any more
 */
export function answerAll(
  opened: OpenedWaitlist,
  { accept, decline }: { readonly accept: readonly string[]; readonly decline: readonly string[] },
): Waitlist {
  const { question, moment } = opened;
  let waitlist = opened.waitlist;
  for (const handle of decline) {
    requireOffer(waitlist, handle, 'declined');
    waitlist = withAnswer(waitlist, handle, 'declined', moment);
  }
  for (const handle of accept) {
    requireOffer(waitlist, handle, 'accepted');
    requireFit(opened, waitlist, handle);
    waitlist = withAnswer(waitlist, handle, 'accepted', moment);
  }
  return settleWaitlist(question, waitlist, moment);
}

/** Noting the same answer twice changes nothing; there has to be an offer to answer otherwise. */
function requireOffer(waitlist: Waitlist, handle: string, answer: 'accepted' | 'declined'): void {
  if (findOpenOffer(waitlist, handle) !== undefined) return;
  const last = waitlist.offers.findLast((one) => one.handle === handle);
  if (last?.answer === answer) return;
  const became: Record<NonNullable<WaitlistOffer['answer']>, string> = {
    accepted: 'they have said yes to it',
    declined: 'they have said no to it',
    lapsed: 'its time is over',
    void: 'its place has changed',
  };
  throw new CommandFailure(
    last?.answer === undefined
      ? `${handle} has no offer to answer. "--offer" makes offers.`
      : `${handle} has no open offer: ${became[last.answer]}. If the place is still free, "--offer" gives it to whoever is next.`,
  );
}

/** What somebody said may have changed since they were asked. */
function requireFit({ question }: OpenedWaitlist, waitlist: Waitlist, handle: string): void {
  const offer = findOpenOffer(waitlist, handle);
  if (offer === undefined) return;
  const without = { ...waitlist, offers: waitlist.offers.filter((one) => one.handle !== handle) };
  const place = findOffered(question, offer);
  const answer = listJoinAnswers(question, handle, listExpected(question, without)).find(
    (one) => one.place === place,
  );
  const obstacles = answer?.obstacles.filter(({ kind }) => kind !== 'seats') ?? [];
  if (answer === undefined || obstacles.length === 0) return;
  throw new CommandFailure(
    `${handle} can't take that place any more: ${toAnswerWords({ ...answer, obstacles }, handle)}. Talk to them, or note a no with --decline.`,
  );
}
