import { toLength } from './clock-change.ts';

/** What the script of a track says. Its words travel to the browser, so they stay few. */
export const trackProgress = {
  /** @param minutes of what is not done, as far as they are known */
  done: (done: number, count: number, minutes: number) => {
    if (done === count) return `All ${String(count)} done`;
    const left = minutes === 0 ? '' : `, ${toLength(minutes)} to go`;
    return `${String(done)} of ${String(count)} done${left}`;
  },
};
