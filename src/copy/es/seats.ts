import type { Copy } from '../copy.ts';
import { toCount } from './grammar.ts';

/** Words beside the dots that stand for seats. */
export const seats: Copy['seats'] = {
  noneTaken: 'ninguna ocupada',
  now: (taken, capacity, until) => {
    if (capacity === 0) return 'Sin plazas';
    if (until === undefined) {
      return capacity === 1
        ? '1 plaza, sin ocupar'
        : `${toCount(capacity, 'plaza')}, ninguna ocupada`;
    }
    if (taken < capacity) {
      const participle = taken === 1 ? 'ocupada' : 'ocupadas';
      return `${String(taken)} de ${toCount(capacity, 'plaza')} ${participle} hasta el ${until}`;
    }
    return capacity === 1
      ? `1 plaza, ocupada hasta el ${until}`
      : `Las ${String(capacity)} plazas, ocupadas hasta el ${until}`;
  },
};
