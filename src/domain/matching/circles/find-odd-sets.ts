import type { GroupColumn } from './column-pool.ts';

/** A group of a fractional answer and its share. */
export interface Share {
  readonly column: GroupColumn;
  readonly share: number;
}

/** Less than this above a limit is taken for rounding. */
const tolerance = 0.02;
/** Sets that fall short of their limit by more than this are not grown. */
const shortfall = 0.25;
/** A unit is in few sets of one round, since those of one place tend to repair each other. */
const mostOfUnit = 4;
/** Sets that are grown from one size to the next. */
const mostGrown = 400;

/**
 * Finds odd sets that a fractional answer breaks, the most broken first: the shares of groups with two
 * or three of a triple add up to more than one, and likewise ⌊held / 2⌋ for five and seven. All triples
 * of units that meet are tried; larger sets grow from the fullest by the best two units.
 */
export function findBrokenSets(shares: readonly Share[], most: number): number[][] {
  const search = new OddSetSearch(shares.filter(({ share }) => share < 1 - 1e-6));
  const broken = search.run().sort(compareSets);
  const uses = new Map<number, number>();
  const picked: number[][] = [];
  for (const { units } of broken) {
    if (picked.length === most) break;
    if (units.some((unit) => (uses.get(unit) ?? 0) >= mostOfUnit)) continue;
    for (const unit of units) uses.set(unit, (uses.get(unit) ?? 0) + 1);
    picked.push([...units]);
  }
  return picked;
}

interface Candidate {
  readonly units: readonly number[];
  /** By how much the limit is passed. */
  readonly excess: number;
}

function compareSets(one: Candidate, other: Candidate): number {
  const difference = other.excess - one.excess || one.units.length - other.units.length;
  if (difference !== 0) return difference;
  const at = one.units.findIndex((unit, place) => unit !== other.units[place]);
  return (one.units[at] ?? 0) - (other.units[at] ?? 0);
}

class OddSetSearch {
  readonly #shares: readonly Share[];
  /** By unit: the places of the shares whose groups hold it. */
  readonly #of = new Map<number, number[]>();
  /** By unit: those it shares groups with. */
  readonly #neighbors = new Map<number, number[]>();
  readonly #held: Uint8Array;
  /** Shares of the groups, once for every second unit of theirs that is held. */
  #taken = 0;

  constructor(shares: readonly Share[]) {
    this.#shares = shares;
    this.#held = new Uint8Array(shares.length);
    shares.forEach(({ column }, place) => {
      for (const unit of column.units) {
        this.#of.set(unit, [...(this.#of.get(unit) ?? []), place]);
      }
    });
    for (const [unit, places] of this.#of) {
      const others = new Set(places.flatMap((place) => shares[place]?.column.units ?? []));
      others.delete(unit);
      this.#neighbors.set(
        unit,
        [...others].sort((one, other) => one - other),
      );
    }
  }

  run(): Candidate[] {
    const broken: Candidate[] = [];
    let candidates = this.#listTriples();
    for (let size = 3; ; size += 2) {
      broken.push(...candidates.filter(({ excess }) => excess > tolerance));
      if (size === 7) return broken;
      candidates = this.#growAll(candidates);
    }
  }

  #listTriples(): Candidate[] {
    const found = new Map<string, Candidate>();
    for (const [middle, neighbors] of this.#neighbors) {
      neighbors.forEach((one, at) => {
        for (const other of neighbors.slice(at + 1)) this.#consider(found, [middle, one, other]);
      });
    }
    return [...found.values()];
  }

  #growAll(candidates: readonly Candidate[]): Candidate[] {
    const found = new Map<string, Candidate>();
    for (const { units } of [...candidates].sort(compareSets).slice(0, mostGrown)) {
      const near = [...new Set(units.flatMap((unit) => this.#neighbors.get(unit) ?? []))];
      const others = near.filter((unit) => !units.includes(unit)).sort((one, other) => one - other);
      const best = this.#findBestTwo(units, others);
      if (best !== undefined) this.#consider(found, best);
    }
    return [...found.values()];
  }

  #findBestTwo(units: readonly number[], others: readonly number[]): number[] | undefined {
    let best: number[] | undefined;
    let most = -shortfall;
    this.#taken = 0;
    for (const unit of units) this.#hold(unit);
    others.forEach((one, at) => {
      this.#hold(one);
      for (let next = at + 1; next < others.length; next += 1) {
        const other = others[next] ?? 0;
        const excess = this.#toExcessWith(other, units.length + 2);
        if (excess <= most) continue;
        most = excess;
        best = [...units, one, other];
      }
      this.#letGo(one);
    });
    for (const unit of units) this.#letGo(unit);
    return best;
  }

  #consider(found: Map<string, Candidate>, set: readonly number[]): void {
    const units = [...set].sort((one, other) => one - other);
    const key = units.join(' ');
    if (found.has(key)) return;
    const [last = 0, ...rest] = units;
    this.#taken = 0;
    for (const unit of rest) this.#hold(unit);
    const excess = this.#toExcessWith(last, units.length);
    for (const unit of rest) this.#letGo(unit);
    if (excess > -shortfall) found.set(key, { units, excess });
  }

  #hold(unit: number): void {
    for (const place of this.#of.get(unit) ?? []) {
      const held = (this.#held[place] ?? 0) + 1;
      this.#held[place] = held;
      if (held % 2 === 0) this.#taken += this.#shares[place]?.share ?? 0;
    }
  }

  #letGo(unit: number): void {
    for (const place of this.#of.get(unit) ?? []) {
      const held = this.#held[place] ?? 0;
      this.#held[place] = held - 1;
      if (held % 2 === 0) this.#taken -= this.#shares[place]?.share ?? 0;
    }
  }

  /** The excess of the units that are held and one more. */
  #toExcessWith(last: number, size: number): number {
    let taken = this.#taken;
    for (const place of this.#of.get(last) ?? []) {
      if ((this.#held[place] ?? 0) % 2 === 1) taken += this.#shares[place]?.share ?? 0;
    }
    return taken - (size - 1) / 2;
  }
}
