import island from 'astro/runtime/server/astro-island.prebuilt.js';
import islandInDevelopment from 'astro/runtime/server/astro-island.prebuilt-dev.js';
import { ISLAND_STYLES } from 'astro/runtime/server/astro-island-styles.js';
import idle from 'astro/runtime/client/idle.prebuilt.js';
import load from 'astro/runtime/client/load.prebuilt.js';
import media from 'astro/runtime/client/media.prebuilt.js';
import only from 'astro/runtime/client/only.prebuilt.js';
import visible from 'astro/runtime/client/visible.prebuilt.js';
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What Astro lets every page run for islands, which no page here has. */
const ofIslands = [island, islandInDevelopment, ISLAND_STYLES, idle, load, media, only, visible];

/** Lists what makes the policy of each page quick to write and as strict as the page allows, as part of Vite. */
export function pagePolicy(): Plugin[] {
  return [digestOnce(), noIslands()];
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

/**
 * Leaves out of the policy of each page what it would only need if it had islands: a page allows what it
 * runs, and is some 400 bytes shorter.
 */
function noIslands(): Plugin {
  const unused = ofIslands.map((text) => {
    const digest = createHash('sha256').update(text).digest('base64');
    return `sha256-${digest}`;
  });
  const before = /(for \(const (script|style)Hash of \2\.default\.hashes\) \{)/g;
  const after = `$1
    if (unused.has($2Hash)) continue;`;
  return {
    name: 'no-islands',
    apply: 'build',
    transform: {
      filter: { id: /\/astro\/dist\/runtime\/server\/render\/csp\.js$/ },
      handler: (code) => {
        if (code.match(before)?.length !== 2)
          throw new Error('Astro writes the policy otherwise now. See noIslands.');
        const list = `const unused = new Set(${JSON.stringify(unused)});`;
        return { code: `${code.replace(before, after)}\n${list}\n`, map: null };
      },
    },
  };
}
