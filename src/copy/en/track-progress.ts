/** What the script of a track says. Its words travel to the browser, so they stay few. */
export const trackProgress = {
  done: (done: number, count: number) =>
    done === count ? `All ${String(count)} done` : `${String(done)} of ${String(count)} done`,
};
