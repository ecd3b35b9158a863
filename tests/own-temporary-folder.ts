import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

/**
 * Gives a run of tests a temporary folder of its own, and takes it away at the end: so neither tests that
 * are stopped nor a browser leave anything behind. `ROUNDTABLE_KEEP` keeps it, to look at.
 */
export function setup(): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'roundtable-tests-'));
  // Systems differ in which of them they read.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  process.once('exit', () => {
    if (process.env['ROUNDTABLE_KEEP'] === undefined)
      rmSync(folder, { recursive: true, force: true });
  });
}
