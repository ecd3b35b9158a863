import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../goldens');

/** Compares a text with a golden file; with `ROUNDTABLE_BLESS=1` it writes the file instead. */
export function expectGolden(name: string, text: string): void {
  const file = path.join(folder, name);
  if (process.env['ROUNDTABLE_BLESS'] === '1') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '(no golden file)').toBe(text);
}
