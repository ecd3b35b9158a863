import { toCount } from './grammar.ts';

/** Words beside the dots that stand for seats. */
export const seats = {
  free: (free: number, capacity: number) => {
    if (capacity === 0) return 'No seats';
    if (free === 0) return `All ${toCount(capacity, 'seat')} taken now`;
    return `${String(free)} of ${toCount(capacity, 'seat')} free now`;
  },
};
