import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { PositionalSpec } from './command-line.ts';

/** The cohort that a command is about. */
export const cohortWord = {
  name: 'COHORT',
  description: 'The cohort, such as spring-2027.',
  count: 'one',
  folder: 'cohorts',
} as const satisfies PositionalSpec;

/**
 * Says which word is missing, and what it can be where the content knows.
 * @param contentFolder the folder of the programme
 */
export function toMissingSentence(spec: PositionalSpec, contentFolder: string): string {
  const names = spec.folder === undefined ? [] : listFolders(path.join(contentFolder, spec.folder));
  if (names.length === 0) return `${spec.name} is missing: ${spec.description}`;
  return `${spec.name} is missing. Name one of ${names.join(', ')}.`;
}

function listFolders(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  } catch {
    return [];
  }
}
