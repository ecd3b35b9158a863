import { readApart, type ApartOrder } from '../../src/records/files/read-apart.ts';
import type { ShownPicture } from '../../src/records/files/read-stored.ts';

/** The readings of this build, by the file in which each is kept. */
const begun = new Map<string, Promise<readonly ShownPicture[]>>();

/** Begins to read content apart, or gives the reading that has begun already. */
export function beginReading(order: ApartOrder): Promise<readonly ShownPicture[]> {
  const reading = begun.get(order.file) ?? readApart(order);
  begun.set(order.file, reading);
  // Told where it is waited for; until then nobody listens.
  reading.catch(() => undefined);
  return reading;
}
