import type { Copy } from '../copy.ts';
import { toLength } from './clock-change.ts';

/** What the script of a track says. Its words travel to the browser, so they stay few. */
export const trackProgress: Copy['trackProgress'] = {
  done: (done, count, minutes) => {
    if (done === count)
      return count === 1 ? 'Hecho' : `Todo hecho: ${String(count)} de ${String(count)}`;
    const left = minutes === 0 ? '' : `, falta: ${toLength(minutes)}`;
    return `${String(done)} de ${String(count)} hechos${left}`;
  },
};
