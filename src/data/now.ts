import process from 'node:process';
import { Temporal } from 'temporal-polyfill';
import { getProgram } from './program.ts';

let built: Temporal.Instant | undefined;

/**
 * Reads the present once for the whole build: `ROUNDTABLE_NOW`, else the programme's fixed clock,
 * else the moment of the first question.
 */
export async function getNow(): Promise<Temporal.Instant> {
  if (built !== undefined) return built;
  const { clock } = await getProgram();
  const fixed = process.env['ROUNDTABLE_NOW'] ?? clock;
  built = fixed === undefined ? Temporal.Now.instant() : Temporal.Instant.from(fixed);
  return built;
}
