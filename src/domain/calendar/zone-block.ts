import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';
import type { Zone } from '../../schemas/keys.ts';

/**
 * Writes the rules of a zone as a VTIMEZONE (RFC 5545, 3.6.5); nothing for UTC, which needs none,
 * and for a zone that is newer than the library.
 */
export function toZoneBlock(zone: Zone): string | null {
  if (zone === 'UTC' || !tzlib_get_timezones().includes(zone)) return null;
  const [block] = tzlib_get_ical_block(zone);
  // For an alias the library names the zone it stands for; events name the alias.
  return block?.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`) ?? null;
}
