import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { compareCodeUnits } from '../text/words.ts';

/** What the result of reading depends on besides the content: this code, the schemas, and the packages. */
const sources = ['src/records', 'src/schemas', 'package-lock.json'];

/**
 * Computes the version of the pipeline as a SHA-256 over its sources, so that no cached record survives a
 * change of the code that made it. `root` is the folder of the repository.
 */
export async function readPipelineVersion(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await listFiles(path.join(root, source))) {
      if (file.endsWith('.test.ts')) continue;
      hash.update(path.relative(root, file).split(path.sep).join('/'));
      hash.update('\0');
      hash.update(await readFile(file));
      hash.update('\0');
    }
  }
  return hash.digest('hex');
}

/** Computes the digest of one file as this version of the pipeline reads it: SHA-256, in hexadecimal. */
export function toDigest(bytes: Uint8Array, pipelineVersion: string): string {
  return createHash('sha256').update(pipelineVersion).update('\0').update(bytes).digest('hex');
}

async function listFiles(start: string): Promise<string[]> {
  const entries = await readdir(start, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  // A start that is no folder is a file.
  return files.length === 0 ? [start] : files.sort(compareCodeUnits);
}
