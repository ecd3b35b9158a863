import { tzlib_get_timezones } from 'timezones-ical-library';
import { findMeantName } from '../suggestion.ts';
import { renamedZones } from './renamed-zones.ts';

// The list comes with the lockfile; what the runtime knows of zones differs between versions of Node.
const known = new Set(
  [tzlib_get_timezones()]
    .flat()
    .filter((name) => name.includes('/'))
    .concat('UTC'),
);
const candidates = [...known]
  .filter((name) => !renamedZones.has(name) && !name.startsWith('Etc/'))
  .map((name) => ({ name, synonyms: [toCity(name)] }));

/** Says what is wrong with a zone, or undefined when it exists. */
export function describeZone(zone: string): { message: string; next: string } | undefined {
  if (known.has(zone)) return undefined;
  const meant = findMeantName(toCity(zone), candidates) ?? findMeantName(zone, candidates);
  return {
    message: `${zone} is not a time zone.`,
    next:
      meant === undefined
        ? 'Write Region/City as in https://en.wikipedia.org/wiki/List_of_tz_database_time_zones.'
        : `Did you mean ${meant}?`,
  };
}

/** Says what would serve better than a zone that exists, or undefined when it is fine. */
export function adviseOnZone(zone: string): { message: string; next: string } | undefined {
  const renamed = renamedZones.get(zone);
  if (renamed !== undefined) {
    return { message: `${zone} is an old name of ${renamed}.`, next: `Write ${renamed}.` };
  }
  const offset = /^Etc\/GMT([+-])(\d+)$/.exec(zone);
  if (offset === null) return undefined;
  const [, sign, hours] = offset;
  return {
    message: `${zone} is ${hours ?? ''} hours ${sign === '-' ? 'ahead of' : 'behind'} UTC and never follows a clock change.`,
    next: 'Write the zone of a place as Region/City, or UTC.',
  };
}

function toCity(zone: string): string {
  return zone.split('/').at(-1) ?? zone;
}
