/**
 * Reads which resources of a track were marked as done from what a browser kept. What is no list of
 * names, or names a resource that the track no longer has, is left out.
 */
export function readProgress(kept: string | null, slugs: readonly string[]): string[] {
  if (kept === null) return [];
  const done = new Set(kept.split(' '));
  return slugs.filter((slug) => done.has(slug));
}

/** Writes which resources of a track are done, for a browser to keep. */
export function writeProgress(done: readonly string[]): string {
  return [...new Set(done)].join(' ');
}
