/** How places of zones are named in a language. */
export interface Zones {
  /** Names a zone by its place: `America/New_York` is New York. */
  readonly place: (zone: string) => string;
  /** Names what zones are listed under: `Europe`, `Pacific`. */
  readonly region: (region: string) => string;
}

/** Names zones by what their places and regions are called in a language, where that is not what the zone says. */
export function toZones(
  names: Readonly<Record<string, string>>,
  regions: Readonly<Record<string, string>> = {},
): Zones {
  return {
    place: (zone) => names[zone] ?? toZonePlace(zone),
    region: (region) => regions[region] ?? region,
  };
}

/** Names the clocks that times are told by: that of a zone, and UTC; each once. */
export function toClockNames(zone: string, { place }: Zones): string[] {
  return [...new Set([place(zone), place('UTC')])];
}

/** Reads the place out of the name of a zone, as it is written in English without accents. */
export function toZonePlace(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
