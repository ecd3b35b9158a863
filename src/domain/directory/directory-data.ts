import type { FacetName, FacetValues } from './facets.ts';
import { toRegion } from './region.ts';
import { toSharedHours } from './shared-hours.ts';
import { toNameKey, type SortKeys } from './sort-mentors.ts';

/** What the directory's file says of a mentor. */
export interface DirectoryEntry {
  readonly handle: string;
  readonly name: string;
  readonly zone: string | undefined;
  readonly freeSeats: number;
  readonly facets: Pick<FacetValues, StoredFacet>;
}

/** A mentor as the directory's script filters and sorts them. */
export interface DirectoryRecord extends Omit<SortKeys, 'confirmed'> {
  readonly name: string;
  readonly facets: FacetValues;
}

/**
 * The directory's file: a column for each thing known, since like stands beside like there and packs
 * into half. Its rows stand in the order of the list, the latest confirmed first.
 */
export interface DirectoryData {
  /** The name, and on a line of its own the handle where the name doesn't tell it. */
  readonly people: readonly string[];
  readonly freeSeats: readonly number[];
  readonly columns: Readonly<Record<StoredFacet | 'zone', Column>>;
}

/** For each row the places of its values in a table, from 0. */
interface Column {
  readonly values: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

/** The facets that are stored; the others follow from the zone. */
type StoredFacet = Extract<FacetName, 'topic' | 'language' | 'format' | 'seats'>;

/** Packs the directory for its file, in the given order. */
export function packDirectory(entries: readonly DirectoryEntry[]): DirectoryData {
  return {
    people: entries.map(({ handle, name }) =>
      handle === toLikelyHandle(name) ? name : `${name}\n${handle}`,
    ),
    freeSeats: entries.map(({ freeSeats }) => freeSeats),
    columns: {
      topic: toColumn(entries.map(({ facets }) => facets.topic)),
      language: toColumn(entries.map(({ facets }) => facets.language)),
      format: toColumn(entries.map(({ facets }) => facets.format)),
      seats: toColumn(entries.map(({ facets }) => facets.seats)),
      zone: toColumn(entries.map(({ zone }) => (zone === undefined ? [] : [zone]))),
    },
  };
}

/**
 * Reads the directory's file.
 * @param sharedMinutes how many minutes of their day people in a zone share with the viewer
 */
export function unpackDirectory(
  { people, freeSeats, columns }: DirectoryData,
  sharedMinutes: (zone: string) => number,
): DirectoryRecord[] {
  const shared = new Map(
    columns.zone.values.map((zone) => [zone, toSharedHours(sharedMinutes(zone))]),
  );
  return people.map((person, row): DirectoryRecord => {
    const [name = '', handle = toLikelyHandle(name)] = person.split('\n');
    const [zone] = getValues(columns.zone, row);
    const region = toRegion(zone);
    const facets: FacetValues = {
      topic: getValues(columns.topic, row),
      language: getValues(columns.language, row),
      format: getValues(columns.format, row),
      seats: getValues(columns.seats, row),
      region: region === undefined ? [] : [region],
      overlap: shared.get(zone ?? '') ?? [],
    };
    return { handle, name, nameKey: toNameKey(name), freeSeats: freeSeats[row] ?? 0, facets };
  });
}

/** Tells which handle a name would get, for most people. */
function toLikelyHandle(name: string): string {
  return toNameKey(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Values get their places in the order in which they first come. */
function toColumn(rows: readonly (readonly string[])[]): Column {
  const places = new Map<string, number>();
  for (const value of rows.flat()) if (!places.has(value)) places.set(value, places.size);
  return {
    values: [...places.keys()],
    rows: rows.map((row) => row.flatMap((value) => places.get(value) ?? [])),
  };
}

function getValues({ values, rows }: Column, row: number): string[] {
  return (rows[row] ?? []).flatMap((place) => values[place] ?? []);
}
