import process from 'node:process';
import { demoIdentity } from '../../src/domain/seal/demo-identity.ts';
import { isIdentity } from '../../src/domain/seal/identity.ts';
import type { Program } from '../../src/schemas/program.ts';
import { CommandFailure } from './command.ts';
import { toKeyFile, toKeyVariable } from './key-place.ts';
import { readTextOrNothing } from './read-text.ts';

/** A key at hand, and where it came from, to be named in messages. The identity itself is never printed. */
export interface FoundIdentity {
  readonly identity: string;
  readonly source: string;
}

/**
 * Finds every key at hand for a cohort, in this order: the environment variable
 * `ROUNDTABLE_KEY_<COHORT>`, the key file, and the public demo key when the programme is a
 * demonstration. Empty when there is none.
 * @param keyFile instead of the default file; then it must exist
 * @throws CommandFailure when a variable or file holds something else than age identities
 */
export async function findCohortIdentities(
  cohort: string,
  program: Pick<Program, 'name' | 'demo'>,
  keyFile?: string,
): Promise<FoundIdentity[]> {
  const variable = toKeyVariable(cohort);
  const fromVariable = process.env[variable];
  const found: FoundIdentity[] = [];
  if (fromVariable !== undefined && fromVariable.trim() !== '') {
    const source = `the variable ${variable}`;
    const identities = await parseKeyText(fromVariable, source);
    found.push(...identities.map((identity) => ({ identity, source })));
  }
  const file = keyFile ?? toKeyFile(cohort, program.name);
  const fromFile = await readKeyFile(file);
  if (fromFile.length === 0 && keyFile !== undefined) {
    throw new CommandFailure(`${keyFile} does not exist. Name the file that holds the key.`);
  }
  found.push(...fromFile.map((identity) => ({ identity, source: file })));
  if (program.demo) found.push({ identity: demoIdentity, source: 'the public demo key' });
  return found;
}

/**
 * Reads every key at hand for a cohort, as `findCohortIdentities` finds them: all of them go to `openText`
 * or `openPrivatePart`. Empty when there is none.
 */
export async function readCohortIdentities(
  cohort: string,
  program: Pick<Program, 'name' | 'demo'>,
  keyFile?: string,
): Promise<string[]> {
  const found = await findCohortIdentities(cohort, program, keyFile);
  return found.map(({ identity }) => identity);
}

/**
 * Reads every key at hand for a cohort where one is needed.
 * @throws CommandFailure when there is none
 */
export async function requireCohortIdentities(
  cohort: string,
  program: Pick<Program, 'name' | 'demo'>,
  keyFile?: string,
): Promise<string[]> {
  const identities = await readCohortIdentities(cohort, program, keyFile);
  if (identities.length > 0) return identities;
  throw new CommandFailure(describeMissingKey(cohort, program.name));
}

/** Says that a cohort's key is missing, and where it would be looked for. */
export function describeMissingKey(cohort: string, programmeName: string): string {
  return `No key of ${cohort} is at hand. ${describeKeyPlaces(cohort, programmeName)}`;
}

/** Says where a key would be looked for, to end a message that none was found. */
export function describeKeyPlaces(cohort: string, programmeName: string): string {
  return `Put the key into the variable ${toKeyVariable(cohort)} or the file ${toKeyFile(cohort, programmeName)}.`;
}

/**
 * Reads the identities of a key file; none when it does not exist.
 * @throws CommandFailure when it holds something else than age identities
 */
export async function readKeyFile(file: string): Promise<string[]> {
  const text = await readTextOrNothing(file);
  return text === undefined ? [] : parseKeyText(text, file);
}

/** Reads the format of age key files: one identity a line, lines with # are remarks. */
async function parseKeyText(text: string, source: string): Promise<string[]> {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const identities = lines.filter((line) => line !== '' && !line.startsWith('#'));
  for (const identity of identities) {
    if (await isIdentity(identity)) continue;
    throw new CommandFailure(
      `What ${source} holds is not a whole age identity. Copy the key again: one line that starts with AGE-SECRET-KEY-1.`,
    );
  }
  if (identities.length === 0) {
    throw new CommandFailure(`${source} holds no key. Copy the key into it, or remove it.`);
  }
  return identities;
}
