import type { Waitlist, WaitlistRules } from '../../../schemas/waitlist.ts';
import { toDrawOrder } from '../draw-order.ts';
import { compareText } from '../facts.ts';
import type { JoinQuestion } from '../joining/join-question.ts';
import { getParticipation } from '../participation.ts';

/** Somebody who waits for a place, with what their turn rests on. */
export interface WaitingPerson {
  readonly handle: string;
  /** The day on which the coordinators first listed them; undefined where that has still to be noted. */
  readonly since: string | undefined;
  /** Whether the last cohort before this one in which they sought a place left them without. */
  readonly isLeftOver: boolean;
  /** Whether they had a group in this cohort and lost it. */
  readonly hadGroup: boolean;
  /** Offers that they declined or let lapse. */
  readonly passed: number;
}

/** Tells whether an offer still holds a seat: an answer is awaited, or it was yes. */
export function isHolding({ answer }: Waitlist['offers'][number]): boolean {
  return answer === undefined || answer === 'accepted';
}

/**
 * Lists who waits for a place, in the order in which they are asked: who lost the group they had, who let
 * fewer offers pass, then
 * the cohort's announced rules, then the draw. Whoever has said yes and is not in a group yet waits no more.
 */
export function listWaiting(
  question: Pick<JoinQuestion, 'facts' | 'problem' | 'groups' | 'hadGroup'>,
  waitlist: Waitlist,
  rules: Pick<WaitlistRules, 'order'>,
): WaitingPerson[] {
  const { facts, problem } = question;
  const leftOver = new Set(
    problem.people.filter((one) => one.isLeftOver).map(({ handle }) => handle),
  );
  const since = new Map(waitlist.waiting.map((one) => [one.handle, one.since]));
  const people = listUnplaced(question)
    .filter((handle) => !hasAccepted(waitlist, handle))
    .map((handle): WaitingPerson => ({
      handle,
      since: since.get(handle),
      isLeftOver: leftOver.has(handle),
      hadGroup: question.hadGroup.has(handle),
      passed: countPassed(waitlist, handle),
    }));
  const drawn = toDrawOrder(
    facts.id,
    facts.cohort.draw,
    people.map(({ handle }) => handle),
  );
  const turn = new Map(drawn.map((handle, index) => [handle, index]));
  const toTurn = ({ handle }: WaitingPerson) => turn.get(handle) ?? 0;
  return people.sort(
    (one, other) => compareByRules(rules, one, other) || toTurn(one) - toTurn(other),
  );
}

/** Lists the seekers without a group, by handle; who left or paused seeks none. */
export function listUnplaced({
  facts,
  problem,
  groups,
}: Pick<JoinQuestion, 'facts' | 'problem' | 'groups'>): string[] {
  const placed = new Set(groups.flatMap(({ members }) => members));
  const known = new Set(problem.people.map(({ handle }) => handle));
  return getParticipation(facts)
    .seekers.filter((one) => known.has(one) && !placed.has(one))
    .sort(compareText);
}

function hasAccepted({ offers }: Waitlist, handle: string): boolean {
  return offers.some((offer) => offer.handle === handle && offer.answer === 'accepted');
}

function countPassed({ offers }: Waitlist, handle: string): number {
  return offers.filter(
    (one) => one.handle === handle && (one.answer === 'declined' || one.answer === 'lapsed'),
  ).length;
}

function compareByRules(
  { order }: Pick<WaitlistRules, 'order'>,
  one: WaitingPerson,
  other: WaitingPerson,
): number {
  if (one.hadGroup !== other.hadGroup) return one.hadGroup ? -1 : 1;
  if (one.passed !== other.passed) return one.passed - other.passed;
  for (const rule of order) {
    const difference =
      rule === 'left-over'
        ? Number(other.isLeftOver) - Number(one.isLeftOver)
        : compareText(toArrival(one), toArrival(other));
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Who is not listed yet comes after everybody who is. */
function toArrival({ since }: WaitingPerson): string {
  return since ?? '9999-12-31';
}
