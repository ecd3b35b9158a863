import type { LiveSitting } from './live-tables.ts';
import type { Options } from './seating-problem.ts';

/** The groups that tables choose, by position of the table, in arrays that are written again and again. */
export class ChosenGroups {
  /** Number of the sitting, or -1 where the table stays closed. */
  readonly sittings: Int32Array;
  /** Fit of the leads at the sitting. */
  readonly leadValues: Int32Array;
  /** What the sitting itself keeps of earlier groups. */
  readonly leadKept: Int32Array;
  /** Rows that the sitting itself takes. */
  readonly rows: (readonly number[])[];
  /** How many options were taken; those of a position stand from position · width on. */
  readonly counts: Int32Array;
  readonly width: number;
  readonly claims: Int32Array;
  readonly values: Int32Array;
  readonly under: Uint8Array;
  readonly kept: Int32Array;

  constructor(tableCount: number, width: number) {
    this.sittings = new Int32Array(tableCount).fill(-1);
    this.leadValues = new Int32Array(tableCount);
    this.leadKept = new Int32Array(tableCount);
    this.rows = Array.from({ length: tableCount }, () => []);
    this.counts = new Int32Array(tableCount);
    this.width = width;
    this.claims = new Int32Array(tableCount * width);
    this.values = new Int32Array(tableCount * width);
    this.under = new Uint8Array(tableCount * width);
    this.kept = new Int32Array(tableCount * width);
  }

  /** Leaves a table closed. */
  close(at: number): void {
    this.sittings[at] = -1;
    this.leadValues[at] = 0;
    this.leadKept[at] = 0;
    this.rows[at] = [];
    this.counts[at] = 0;
  }

  /** Lets a table take a sitting with its pinned units and the options at given positions. */
  open(at: number, sitting: LiveSitting, positions: Int32Array, count: number): void {
    this.sittings[at] = sitting.id;
    this.leadValues[at] = sitting.value;
    this.leadKept[at] = sitting.kept ?? 0;
    this.rows[at] = sitting.rows;
    this.counts[at] = 0;
    for (let each = 0; each < sitting.pinned.count; each += 1) {
      this.#add(at, sitting.pinned, each);
    }
    for (let each = 0; each < count; each += 1) {
      this.#add(at, sitting.options, positions[each] ?? 0);
    }
  }

  #add(at: number, options: Options, position: number): void {
    const count = this.counts[at] ?? 0;
    const slot = at * this.width + count;
    this.claims[slot] = options.claims[position] ?? 0;
    this.values[slot] = options.values[position] ?? 0;
    this.under[slot] = options.under?.[position] ?? 0;
    this.kept[slot] = options.kept?.[position] ?? 0;
    this.counts[at] = count + 1;
  }
}
