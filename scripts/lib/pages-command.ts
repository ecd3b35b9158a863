import { findAstro } from './find-astro.ts';

/**
 * For Node: more room for garbage saves no time here, and takes a fifth of the memory. Young objects have
 * 8 MiB, and old ones are looked through when they have grown to twice of what was needed.
 */
const littleGarbage = ['--max-semi-space-size=8', '--heap-growing-percent=100'];

/**
 * For the allocator of the bundler (https://microsoft.github.io/mimalloc/environment.html): what it no longer
 * needs goes back to the system at once. Otherwise it holds the most that it ever needed until the build ends,
 * some 250 MiB of 900, and bundling takes as long.
 */
export const leanBundling = {
  MIMALLOC_ARENA_EAGER_COMMIT: '0',
  MIMALLOC_PURGE_DELAY: '0',
} as const;

/** Lists the words with which Node builds the pages, to be run with the variables of `leanBundling`. */
export function toPagesWords(): readonly string[] {
  return [...littleGarbage, findAstro(), 'build'];
}
