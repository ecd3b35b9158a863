import type { Copy } from '../copy.ts';
import { toCount } from './grammar.ts';

/** Words beside the dots that stand for seats. */
export const seats: Copy['seats'] = {
  free: (free, capacity) => {
    if (capacity === 0) return 'Sin plazas';
    if (free === 0) {
      return capacity === 1
        ? '1 plaza, ocupada ahora'
        : `${toCount(capacity, 'plaza')}, ahora todas ocupadas`;
    }
    return `${toCount(free, 'plaza libre', 'plazas libres')} de ${String(capacity)} ahora`;
  },
};
