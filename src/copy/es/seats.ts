import type { Copy } from '../copy.ts';
import { toCount } from './grammar.ts';

/** Words beside the dots that stand for seats. */
export const seats: Copy['seats'] = {
  free: (free, capacity) => {
    if (capacity === 0) return 'Sin plazas';
    if (free === 0) {
      return capacity === 1 ? '1 plaza, ahora ocupada' : `Las ${String(capacity)} plazas, ocupadas`;
    }
    if (capacity === 1) return '1 plaza, ahora libre';
    return `${String(free)} de ${toCount(capacity, 'plaza')} ${free === 1 ? 'libre' : 'libres'}`;
  },
};
