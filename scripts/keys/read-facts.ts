import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseYaml } from '../../src/records/front-matter/parse-yaml.ts';
import { CommandFailure } from '../lib/command.ts';
import { hasSystemCode } from '../lib/system-failure.ts';

/** Shortens a path for a message. */
export function toShownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative.replaceAll('\\', '/');
}

/**
 * Reads a file of records, with line feeds alone.
 * @throws CommandFailure when it is not there or no plain file
 */
export async function readText(file: string): Promise<string> {
  if (!(await exists(file))) {
    throw new CommandFailure(`${toShownPath(file)} does not exist. Is --content right?`);
  }
  if (!(await lstat(file)).isFile()) throw toUnreadable(file);
  // Line feeds alone: the one form that records are written in.
  return (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
}

/** Reads a file where there is one. */
export async function readWhenThere(file: string): Promise<string | undefined> {
  return (await exists(file)) ? readText(file) : undefined;
}

/** Parses YAML without any schema. @throws CommandFailure when it can't be read */
export function parse(file: string, yaml: string): Record<string, unknown> {
  const { data } = parseYaml(yaml, 0);
  if (data === undefined) throw toUnreadable(file);
  return data;
}

/** Keeps some keys of a record. */
export function pick(
  data: Record<string, unknown>,
  keys: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => keys.includes(key)));
}

/** Says that a file can't be read as it is. */
export function toUnreadable(file: string): CommandFailure {
  return new CommandFailure(
    `${toShownPath(file)} can't be read as it is, so nothing was changed. "npm run check" says why.`,
  );
}

/** Tells whether there is a file or folder. */
export async function exists(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    // Whoever may not look must not be told that there is nothing.
    if (hasSystemCode(error, 'ENOENT')) return false;
    throw error;
  }
}
