import { lintOnce, listProperties, readValue, type Component } from './component.ts';

const moments = ['DTSTART', 'DTEND', 'RECURRENCE-ID'];
const observances = ['STANDARD', 'DAYLIGHT'];

/** Names what is wrong with the zones of a calendar (RFC 5545, 3.2.19 and 3.6.5), and with times that point to none. */
export function lintZones(calendar: Component, events: readonly Component[]): string[] {
  const zones = calendar.parts.filter(({ name }) => name === 'VTIMEZONE');
  const names = zones.map((zone) => readValue(zone, 'TZID') ?? '');
  const times = events.flatMap((event) =>
    moments.flatMap((name) =>
      listProperties(event, name).flatMap(({ parameters, value }) => {
        const zone = parameters.get('TZID');
        return zone === undefined ? [] : [{ zone, value }];
      }),
    ),
  );
  const used = new Set(times.map(({ zone }) => zone));
  return [
    ...[...used].filter((zone) => !names.includes(zone)).map((zone) => `${zone} has no VTIMEZONE`),
    ...names.filter((zone) => !used.has(zone)).map((zone) => `${zone} is in no event`),
    ...names
      .filter((zone, index) => names.indexOf(zone) < index)
      .map((zone) => `${zone} has VTIMEZONE twice`),
    ...zones.flatMap((zone) => lintZone(zone, times)),
  ];
}

function lintZone(
  zone: Component,
  times: readonly { readonly zone: string; readonly value: string }[],
): string[] {
  const name = readValue(zone, 'TZID') ?? 'a zone';
  const parts = zone.parts.filter((part) => observances.includes(part.name));
  const onsets = parts.map((part) => readValue(part, 'DTSTART') ?? '').sort();
  const [first] = onsets;
  const isEarly = times.some(({ zone: used, value }) => used === name && value < (first ?? ''));
  return [
    ...lintOnce(zone, ['TZID'], 'a VTIMEZONE'),
    ...(first === undefined ? [`${name} has no offset`] : []),
    ...(isEarly ? [`${name} has no offset at the time of an event`] : []),
    ...parts.flatMap((part) => lintObservance(part, name)),
  ];
}

function lintObservance(part: Component, name: string): string[] {
  const offsets = ['TZOFFSETFROM', 'TZOFFSETTO'];
  const where = `${part.name} of ${name}`;
  return [
    ...lintOnce(part, ['DTSTART', ...offsets], where),
    ...(/^\d{8}T\d{6}$/.test(readValue(part, 'DTSTART') ?? '')
      ? []
      : [`${where} does not begin at a wall time`]),
    ...offsets
      .filter((key) => !/^[+-]\d{4}(\d\d)?$|^$/.test(readValue(part, key) ?? ''))
      .map((key) => `${where}: ${key} is no offset`),
  ];
}
