import type { IntegerDraw } from '../integer-draw.ts';
import type { RotationState, Seat } from './rotation-state.ts';

/** How long a search may go on. */
export interface SearchEffort {
  /** Swaps that it may weigh. */
  readonly swaps: number;
  /** Stops as soon as this cost is reached. */
  readonly goal: number;
}

/** So many swaps back are not done again: from this to twice this. */
const shortestBan = 4;
/** Moves without a better plan after which everything is shaken. */
const patience = 1_500;
const banSlots = 1 << 18;

/**
 * Improves a plan by tabu search in counted swaps: it takes somebody who meets others again and makes
 * the best swap with somebody of another group of that round, also for the worse, and does not undo it
 * for some moves (Dotú and Van Hentenryck 2005). Leaves the state at the best plan that it met.
 */
export function improveRotation(
  state: RotationState,
  effort: SearchEffort,
  draw: IntegerDraw,
): void {
  const bans = new Int32Array(banSlots);
  const undo: { readonly round: number; readonly one: number; readonly other: number }[] = [];
  let best = state.cost;
  let left = effort.swaps;
  let quiet = 0;
  for (let move = 1; left > 0 && best > effort.goal; move += 1) {
    const seat = drawTroubled(state, draw);
    if (seat === undefined) break;
    const found = findBestSwap(state, seat, best, bans, move, draw);
    left -= state.people;
    if (found !== undefined) {
      state.swap(seat.round, seat.person, found);
      undo.push({ round: seat.round, one: seat.person, other: found });
      const until = move + shortestBan + draw.below(shortestBan + 1);
      bans[toBanSlot(state, seat.round, seat.person, found)] = until;
    }
    quiet += 1;
    if (state.cost < best) {
      best = state.cost;
      undo.length = 0;
      quiet = 0;
    } else if (quiet > patience) {
      takeBack(state, undo);
      shake(state, undo, draw);
      quiet = 0;
    }
  }
  if (state.cost > best) takeBack(state, undo);
}

/**
 * Lets people who meet others again change places with others in all rounds at once, which keeps who
 * meets whom within a plan and changes who that is. Keeps what costs no more.
 */
export function exchangeTroubled(state: RotationState, attempts: number, draw: IntegerDraw): void {
  for (let attempt = 0; attempt < attempts && state.cost > 0; attempt += 1) {
    const seat = drawTroubled(state, draw);
    if (seat === undefined) return;
    const other = draw.below(state.people);
    const before = state.cost;
    if (!exchangePeople(state, seat.person, other)) continue;
    if (state.cost > before) exchangePeople(state, seat.person, other);
  }
}

/** Lets two people change places in all rounds, where both are in the same rounds; says whether it did. */
export function exchangePeople(state: RotationState, one: number, other: number): boolean {
  const isThere = (person: number) => state.rounds.map(({ seats }) => (seats[person] ?? -1) >= 0);
  const others = isThere(other);
  if (one === other || isThere(one).some((there, round) => there !== others[round])) return false;
  for (let round = 0; round < state.rounds.length; round += 1) {
    if (state.canSwap(round, one, other)) state.swap(round, one, other);
  }
  return true;
}

function takeBack(
  state: RotationState,
  undo: { readonly round: number; readonly one: number; readonly other: number }[],
): void {
  for (let step = undo.pop(); step !== undefined; step = undo.pop()) {
    state.swap(step.round, step.one, step.other);
  }
}

/** Swaps some people at random. */
function shake(
  state: RotationState,
  undo: { round: number; one: number; other: number }[],
  draw: IntegerDraw,
): void {
  const count = 3 + draw.below(state.rounds.length + 3);
  for (let step = 0; step < count; step += 1) {
    const round = draw.below(state.rounds.length);
    const one = draw.below(state.people);
    const other = draw.below(state.people);
    if (!state.canSwap(round, one, other)) continue;
    state.swap(round, one, other);
    undo.push({ round, one, other });
  }
}

/** Draws somebody who meets others again, or must not meet them; undefined where there is nobody. */
function drawTroubled(state: RotationState, draw: IntegerDraw): Seat | undefined {
  const rounds = state.rounds.length;
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const seat = { round: draw.below(rounds), person: draw.below(state.people) };
    if (state.isTroubled(seat)) return seat;
  }
  const troubled: Seat[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (let person = 0; person < state.people; person += 1) {
      if (state.isTroubled({ round, person })) troubled.push({ round, person });
    }
  }
  return troubled[troubled.length === 0 ? 0 : draw.below(troubled.length)];
}

function findBestSwap(
  state: RotationState,
  { round, person }: Seat,
  best: number,
  bans: Int32Array,
  move: number,
  draw: IntegerDraw,
): number | undefined {
  let chosen: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  let ties = 0;
  for (let other = 0; other < state.people; other += 1) {
    if (!state.canSwap(round, person, other)) continue;
    const cost = state.getSwapCost(round, person, other);
    const isBanned = (bans[toBanSlot(state, round, person, other)] ?? 0) > move;
    if (isBanned && state.cost + cost >= best) continue;
    if (cost > least) continue;
    ties = cost === least ? ties + 1 : 1;
    if (ties > 1 && draw.below(ties) > 0) continue;
    least = cost;
    chosen = other;
  }
  return chosen;
}

/** Where the ban of a swap stands; two swaps may share a place, which only bans one too many. */
function toBanSlot({ people }: RotationState, round: number, one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one];
  return (((round * people + low) % 4096) * people + high) % banSlots;
}
