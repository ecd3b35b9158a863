import { loadPart } from './load-part.ts';
import type { Zones } from './zone-places.ts';

const files = import.meta.glob<Zones>('./*/zones.ts', { import: 'zones' });

/** Loads how places of zones are named in a language. */
export function loadZonesCopy(tag: string): Promise<Zones> {
  return loadPart(files, 'zones', tag);
}
