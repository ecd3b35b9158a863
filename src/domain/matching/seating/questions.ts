import type { Question } from './certificate.ts';
import { getUnitAt, type Field, type LiveTable } from './live-tables.ts';
import type { Relaxed } from './relaxation.ts';

/** A question with what is known of its answer. */
export interface Doubt {
  readonly question: Question;
  readonly isLikely: boolean;
  /** From 0 for all but certain to 1/2 for even, more for questions that decide more. */
  readonly weight: number;
}

/** How much more a sitting decides than one seat. */
const sittingWeight = 3;

/** Counts what relaxed groups chose in late evaluations: a stand-in for a fractional optimum. */
export class Habits {
  readonly #field: Field;
  readonly #sittings = new Map<number, number>();
  readonly #seats = new Map<number, number>();
  #count = 0;

  constructor(field: Field) {
    this.#field = field;
  }

  /** Adds what tables chose in an evaluation. */
  note({ chosen }: Relaxed): void {
    const { tableCount, unitOf } = this.#field;
    this.#count += 1;
    for (let at = 0; at < tableCount; at += 1) {
      const sitting = chosen.sittings[at] ?? -1;
      if (sitting === -1) continue;
      this.#sittings.set(sitting, (this.#sittings.get(sitting) ?? 0) + 1);
      const from = at * chosen.width;
      for (let each = from; each < from + (chosen.counts[at] ?? 0); each += 1) {
        const key = this.#toKey(at, unitOf[chosen.claims[each] ?? 0] ?? 0);
        this.#seats.set(key, (this.#seats.get(key) ?? 0) + 1);
      }
    }
  }

  /** Lists the questions that are least settled, the most doubtful first; nothing where all is decided. */
  findDoubts(most: number): Doubt[] {
    const doubts: Doubt[] = [];
    for (let at = 0; at < this.#field.tableCount; at += 1) {
      const table = this.#field.read(at);
      doubts.push(...this.#doubtSittings(table), ...this.#doubtSeats(table, at));
    }
    return doubts.sort((one, other) => other.weight - one.weight).slice(0, most);
  }

  #doubtSittings({ index, mayStayClosed, sittings }: LiveTable): Doubt[] {
    if (sittings.length + (mayStayClosed ? 1 : 0) < 2) return [];
    return sittings.map(({ id }) => {
      const question: Question = { kind: 'sitting', table: index, sitting: id };
      return this.#toDoubt(question, this.#sittings.get(id), sittingWeight);
    });
  }

  #doubtSeats({ index, sittings }: LiveTable, at: number): Doubt[] {
    const units = new Set<number>();
    for (const { options } of sittings) {
      for (let each = 0; each < options.count; each += 1) {
        units.add(getUnitAt(this.#field, options, each));
      }
    }
    return [...units].map((unit) => {
      const question: Question = { kind: 'seat', table: index, unit };
      return this.#toDoubt(question, this.#seats.get(this.#toKey(at, unit)), 1);
    });
  }

  #toDoubt(question: Question, times: number | undefined, weight: number): Doubt {
    const share = (times ?? 0) / Math.max(1, this.#count);
    return { question, isLikely: share >= 0.5, weight: weight * Math.min(share, 1 - share) };
  }

  #toKey(at: number, unit: number): number {
    return at * this.#field.problem.sizes.length + unit;
  }
}
