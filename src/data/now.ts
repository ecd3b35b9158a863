import { Temporal } from 'temporal-polyfill';
import { getProgram } from './program.ts';

let built: Temporal.Instant | undefined;

/** Reads the present once for the whole build: the one that was set, else the moment of the first question. */
export async function getNow(): Promise<Temporal.Instant> {
  if (built !== undefined) return built;
  const { clock } = await getProgram();
  built = clock === undefined ? Temporal.Now.instant() : Temporal.Instant.from(clock);
  return built;
}
