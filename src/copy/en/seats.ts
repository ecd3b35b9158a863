import { toCount } from './grammar.ts';

/** Words beside the dots that stand for seats. */
export const seats = {
  free: (free: number, capacity: number) => {
    if (capacity === 0) return 'No seats';
    if (free === 0)
      return capacity === 1 ? '1 seat, taken now' : `All ${toCount(capacity, 'seat')} taken now`;
    if (capacity === 1) return '1 seat, free now';
    return `${String(free)} of ${toCount(capacity, 'seat')} free now`;
  },
};
