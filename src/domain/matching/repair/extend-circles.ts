import { toGroupWorth } from '../circles/group-worth.ts';
import type { GroupWorth, PeerGroup, PeerProblem } from '../circles/peer-problem.ts';
import { recountGroups } from '../circles/recount.ts';

/** A group of equals whose people stay; others may join them at their slot. */
export interface FixedCircle {
  readonly slot: number;
  /** Ascending. */
  readonly stay: readonly number[];
}

/** The best that fixed groups and free people can become. */
export interface ExtendedCircles {
  /** In the order of the fixed ones, then those of free people alone. */
  readonly groups: readonly PeerGroup[];
  readonly worth: GroupWorth;
}

/** Free people whose subsets are all tried; above it there are too many. */
export const mostFree = 12;

interface Choice {
  /** Bits of the free people who are taken. */
  readonly mask: number;
  readonly worth: GroupWorth;
  readonly group: PeerGroup;
}

interface Reached {
  readonly worth: GroupWorth;
  readonly groups: readonly PeerGroup[];
}

const nothing: Reached = {
  worth: { leftOver: 0, placed: 0, underFloor: 0, value: 0 },
  groups: [],
};

/** Compares what groups reach, aim by aim: above 0 where the first reaches more. */
export function compareWorths(one: GroupWorth, other: GroupWorth): number {
  return (
    one.leftOver - other.leftOver ||
    one.placed - other.placed ||
    other.underFloor - one.underFloor ||
    one.value - other.value
  );
}

/**
 * Finds the best groups in which nobody of the fixed ones moves: each takes some of the free people in,
 * the rest may form groups of their own or stay without. It tries every way, by dynamic programming over
 * the subsets of the free people (Bellman 1962), so that what it gives is the best there is.
 * @returns nothing where a fixed group can't be made to hold
 */
export class CircleExtender {
  /** Groups weighed so far: the measure of work done. */
  steps = 0;
  readonly #plain: PeerProblem;
  readonly #choices = new Map<string, readonly Choice[]>();

  constructor(plain: PeerProblem) {
    this.#plain = plain;
  }

  extend(fixed: readonly FixedCircle[], free: readonly number[]): ExtendedCircles | undefined {
    let reached = new Map<number, Reached>([[0, nothing]]);
    for (const circle of fixed) {
      const choices = this.#listChoices(circle, free);
      const next = new Map<number, Reached>();
      for (const [mask, before] of reached) {
        for (const choice of choices) {
          if ((mask & choice.mask) !== 0) continue;
          keepBetter(next, mask | choice.mask, add(before, choice));
        }
      }
      reached = next;
    }
    const fresh = this.#listFresh(free);
    let best: Reached | undefined;
    for (const before of this.#addFresh(reached, fresh).values()) {
      if (best === undefined || compareWorths(before.worth, best.worth) > 0) best = before;
    }
    return best;
  }

  /** Adds groups of free people alone; each is led by the lowest of them, so that no set is met twice. */
  #addFresh(
    reached: ReadonlyMap<number, Reached>,
    fresh: readonly Choice[],
  ): ReadonlyMap<number, Reached> {
    const all = new Map(reached);
    // Masks only grow, and a group is added to smaller masks before larger ones are looked at.
    for (const choice of fresh) {
      for (const [mask, before] of [...all]) {
        if ((mask & choice.mask) === 0) keepBetter(all, mask | choice.mask, add(before, choice));
      }
    }
    return all;
  }

  #listChoices({ slot, stay }: FixedCircle, free: readonly number[]): readonly Choice[] {
    const key = `${slot}:${stay.join(',')}:${free.join(',')}`;
    const known = this.#choices.get(key);
    if (known !== undefined) return known;
    const { max, free: hours } = this.#plain;
    const able = free.flatMap((person, bit) =>
      hours[person]?.[slot] === 1 ? [{ person, bit }] : [],
    );
    const choices = listSubsets(able, max - stay.length).flatMap((added): Choice[] => {
      const members = [...stay, ...added.map(({ person }) => person)];
      return this.#weigh(members, slot, toMask(added));
    });
    this.#choices.set(key, choices);
    return choices;
  }

  #listFresh(free: readonly number[]): readonly Choice[] {
    const { min, max, slots } = this.#plain;
    const all = free.map((person, bit) => ({ person, bit }));
    return listSubsets(all, max)
      .filter(({ length }) => length >= min)
      .flatMap((some): Choice[] => {
        const members = some.map(({ person }) => person);
        let best: Choice | undefined;
        for (let slot = 0; slot < slots; slot += 1) {
          if (members.some((person) => this.#plain.free[person]?.[slot] !== 1)) continue;
          for (const choice of this.#weigh(members, slot, toMask(some))) {
            if (best === undefined || compareWorths(choice.worth, best.worth) > 0) best = choice;
          }
        }
        return best === undefined ? [] : [best];
      });
  }

  #weigh(people: readonly number[], slot: number, mask: number): Choice[] {
    this.steps += 1;
    const members = [...people].sort((one, other) => one - other);
    const group = { slot, members };
    if (recountGroups(this.#plain, [group]).faults.length > 0) return [];
    return [{ mask, worth: toGroupWorth(this.#plain, members, slot), group }];
  }
}

function keepBetter(all: Map<number, Reached>, mask: number, found: Reached): void {
  const known = all.get(mask);
  if (known === undefined || compareWorths(found.worth, known.worth) > 0) all.set(mask, found);
}

function add({ worth, groups }: Reached, choice: Choice): Reached {
  return {
    worth: {
      leftOver: worth.leftOver + choice.worth.leftOver,
      placed: worth.placed + choice.worth.placed,
      underFloor: worth.underFloor + choice.worth.underFloor,
      value: worth.value + choice.worth.value,
    },
    groups: [...groups, choice.group],
  };
}

function toMask(some: readonly { readonly bit: number }[]): number {
  return some.reduce((mask, { bit }) => mask | (1 << bit), 0);
}

/** Lists the subsets of some items with at most so many, the empty one first. */
function listSubsets<Item>(items: readonly Item[], most: number): (readonly Item[])[] {
  let subsets: (readonly Item[])[] = [[]];
  for (const item of items) {
    const grown = subsets.filter(({ length }) => length < most).map((subset) => [...subset, item]);
    subsets = [...subsets, ...grown];
  }
  return subsets.filter(({ length }) => length <= most);
}
