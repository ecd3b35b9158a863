import { createRequire } from 'node:module';
import path from 'node:path';

/** Finds the command of the site generator, to be run with Node. */
export function findAstro(): string {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  return path.join(path.dirname(manifest), 'bin', 'astro.mjs');
}
