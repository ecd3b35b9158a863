import type { FoundGroup } from './group-finder.ts';
import type { GroupWorth } from './peer-problem.ts';

/** A group that may be formed, as a column of the program. */
export interface GroupColumn {
  readonly slot: number;
  readonly units: readonly number[];
  readonly worth: GroupWorth;
}

/** Groups, each set of units once, at the best of the slots that it was found at. */
export class ColumnPool {
  readonly columns: GroupColumn[] = [];
  readonly #places = new Map<string, number>();

  /** Adds groups; gives the places of those that are new, or better than what was known of the same units. */
  add(groups: readonly GroupColumn[]): number[] {
    const added: number[] = [];
    for (const { slot, units, worth } of groups) {
      const key = units.join(' ');
      const known = this.columns[this.#places.get(key) ?? -1];
      if (known !== undefined && !isBetter(worth, known.worth)) continue;
      added.push(this.columns.length);
      this.#places.set(key, this.columns.length);
      this.columns.push({ slot, units, worth });
    }
    return added;
  }
}

/** Whether a group is worth more than the same people at another slot, in one aim at least. */
function isBetter(worth: GroupWorth, than: GroupWorth): boolean {
  return worth.value > than.value || worth.underFloor < than.underFloor;
}

/** Keeps the best few groups found. */
export class BestFew {
  readonly #most: number;
  readonly #threshold: number;
  groups: FoundGroup[] = [];

  constructor(most: number, threshold: number) {
    this.#most = most;
    this.#threshold = threshold;
  }

  /** Takes a group and gives the reduced worth that the next one has to pass. */
  take(group: FoundGroup): number {
    let at = this.groups.length;
    while (at > 0 && (this.groups[at - 1]?.reduced ?? 0) < group.reduced) at -= 1;
    this.groups.splice(at, 0, group);
    if (this.groups.length > this.#most) this.groups.pop();
    return this.groups.length < this.#most
      ? this.#threshold
      : (this.groups.at(-1)?.reduced ?? this.#threshold);
  }
}
