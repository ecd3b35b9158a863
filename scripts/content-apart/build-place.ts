import { createHash } from 'node:crypto';
import path from 'node:path';
import process from 'node:process';

/** Names the folder of content that is built. */
export function toContentFolder(): string {
  return path.resolve(process.env['ROUNDTABLE_CONTENT'] ?? 'content');
}

/** Names the cache of its builds: one for each folder, so that a fixture's never sees the demo's records. */
export function toCacheFolder(contentFolder: string): string {
  const digest = createHash('sha256').update(contentFolder).digest('hex');
  return `./node_modules/.astro/${digest.slice(0, 12)}/`;
}
