import process from 'node:process';
import { Temporal } from 'temporal-polyfill';
import { UsageError } from './command.ts';

/**
 * Reads the present once, at the rim: `ROUNDTABLE_NOW`, else the programme's fixed clock, else the real one.
 * @param clock `clock` of program.yml, an instant in UTC, where there is one
 */
export function readNow(clock: string | undefined): Temporal.Instant {
  const override = process.env['ROUNDTABLE_NOW'];
  if (override === undefined || override === '') {
    return clock === undefined ? Temporal.Now.instant() : Temporal.Instant.from(clock);
  }
  try {
    return Temporal.Instant.from(override);
  } catch {
    throw new UsageError(
      `ROUNDTABLE_NOW is "${override}". Write an instant such as 2027-03-19T09:00:00Z.`,
    );
  }
}
