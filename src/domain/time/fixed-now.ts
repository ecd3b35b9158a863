import { Temporal } from 'temporal-polyfill';

/**
 * Finds the present that was set instead of the real one: the override, else the programme's clock.
 * An empty override counts as none. Throws a `RangeError` with a sentence where it is no instant.
 * @param override text of ROUNDTABLE_NOW
 * @param clock `clock` of program.yml, an instant in UTC
 */
export function readFixedNow(
  override: string | undefined,
  clock: string | undefined,
): Temporal.Instant | undefined {
  const text = override?.trim() ?? '';
  if (text === '') return clock === undefined ? undefined : Temporal.Instant.from(clock);
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw new RangeError(
      `ROUNDTABLE_NOW is "${text}". Write an instant such as 2027-03-19T09:00:00Z.`,
    );
  }
}
