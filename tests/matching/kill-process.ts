import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { Harbour } from './harbour.ts';

/**
 * Runs a command on a harbour in a process of its own and kills it when a moment has come; with none,
 * lets it end.
 * @param words the command's name and what follows it
 * @param now an instant, where it matters
 */
export function runKilled(
  { content }: Harbour,
  words: readonly string[],
  { killWhen, now = '' }: { readonly killWhen?: Promise<unknown>; readonly now?: string } = {},
): Promise<number | null> {
  const [name = '', ...rest] = words;
  const script = path.resolve(import.meta.dirname, `../../scripts/${name}.ts`);
  const child = spawn(process.execPath, [script, ...rest, '--content', content], {
    env: { ...process.env, ROUNDTABLE_NOW: now, CI: '' },
    stdio: 'ignore',
  });
  void killWhen?.then(() => child.kill('SIGKILL'));
  return new Promise((resolve) => child.once('close', resolve));
}

/** Waits for some milliseconds. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until a folder holds something that begins so, looking as often as it can. */
export async function waitForFile(folder: string, beginning = ''): Promise<void> {
  for (let turn = 0; turn < 5000; turn += 1) {
    const names = await readdir(folder).catch(() => []);
    if (names.some((name) => name.startsWith(beginning))) return;
    await wait(1);
  }
}
