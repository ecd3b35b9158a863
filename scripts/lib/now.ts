import process from 'node:process';
import { Temporal } from 'temporal-polyfill';
import { readFixedNow } from '../../src/domain/time/fixed-now.ts';
import { UsageError } from './command.ts';

/**
 * Reads the present once, at the rim: `ROUNDTABLE_NOW`, else the programme's fixed clock, else the real one.
 * @param clock `clock` of program.yml, an instant in UTC, where there is one
 */
export function readNow(clock: string | undefined): Temporal.Instant {
  try {
    return readFixedNow(process.env['ROUNDTABLE_NOW'], clock) ?? Temporal.Now.instant();
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}
