import type { Plugin } from 'vite';

/** Lists what makes the policy of each page quick to write, as part of Vite. */
export function pagePolicy(): Plugin[] {
  return [digestOnce()];
}

/**
 * Keeps the digests that Astro computes for the policy of each page: they are of the same styles and
 * scripts on all of them, and each would wait for a thread.
 */
function digestOnce(): Plugin {
  const before = 'async function generateCspDigest(data, algorithm) {';
  const after = `const digests = new Map();
function generateCspDigest(data, algorithm) {
  const key = algorithm + data;
  if (!digests.has(key)) digests.set(key, digestAnew(data, algorithm));
  return digests.get(key);
}
async function digestAnew(data, algorithm) {`;
  return {
    name: 'digest-once',
    apply: 'build',
    transform: {
      filter: { id: /\/astro\/dist\/core\/encryption\.js$/ },
      handler: (code) => {
        if (!code.includes(before)) throw new Error('Astro digests otherwise now. See digestOnce.');
        return { code: code.replace(before, after), map: null };
      },
    },
  };
}
