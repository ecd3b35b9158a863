import { toCount } from './grammar.ts';

/** Words beside the dots that stand for seats. */
export const seats = {
  /** Of seats whose number stands beside. */
  noneTaken: 'none taken',
  /** Taken seats are so until a day, which is named. */
  now: (taken: number, capacity: number, until: string | undefined) => {
    if (capacity === 0) return 'No seats';
    if (until === undefined) {
      return capacity === 1 ? '1 seat, not taken' : `${toCount(capacity, 'seat')}, none taken`;
    }
    if (taken < capacity) {
      return `${String(taken)} of ${toCount(capacity, 'seat')} taken until ${until}`;
    }
    return capacity === 1
      ? `1 seat, taken until ${until}`
      : `All ${toCount(capacity, 'seat')} taken until ${until}`;
  },
};
