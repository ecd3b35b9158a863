import type { Copy } from '../copy.ts';

/** Words beside the dots that stand for seats. */
export const seats: Copy['seats'] = {
  free: (free, capacity) => {
    if (capacity === 0) return 'Sin plazas';
    if (free === 0) {
      const all = String(capacity);
      return capacity === 1 ? '1 plaza, ocupada ahora' : `${all} de ${all} ocupadas ahora`;
    }
    if (capacity === 1) return '1 plaza, libre ahora';
    return `${String(free)} de ${String(capacity)} ${free === 1 ? 'libre' : 'libres'} ahora`;
  },
};
