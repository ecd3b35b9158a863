/** What a directory can be narrowed by. */
export const facetNames = ['topic', 'language', 'format', 'seats', 'region', 'overlap'] as const;

export type FacetName = (typeof facetNames)[number];

/** What is said of a mentor's seats: some in the cohort that people can join now, some free today. */
export type SeatValue = 'next' | 'free';

/** The values of one row, by facet. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** The values chosen, by facet; a facet without a choice narrows nothing. */
export type Selection = ReadonlyMap<FacetName, ReadonlySet<string>>;

/** Decides whether a row is shown: one of the chosen values in each facet that has a choice. */
export function isMatch(row: FacetValues, selection: Selection): boolean {
  return facetNames.every((name) => meets(row, name, selection));
}

/**
 * Counts for each value of each facet how many rows would be shown if it were chosen there: the
 * other facets' choices hold, the facet's own do not, since several values in one facet widen.
 */
export function countValues(
  rows: readonly FacetValues[],
  selection: Selection,
): Map<FacetName, Map<string, number>> {
  const counts = new Map(facetNames.map((name) => [name, new Map<string, number>()]));
  for (const row of rows) {
    for (const name of findCounted(row, selection)) {
      const ofFacet = counts.get(name);
      for (const value of row[name]) ofFacet?.set(value, (ofFacet.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

const none: readonly FacetName[] = [];

/** Finds the facets in which a row counts: all where it is shown, else the only one that hides it. */
function findCounted(row: FacetValues, selection: Selection): readonly FacetName[] {
  let unmet: FacetName | undefined;
  for (const name of selection.keys()) {
    if (meets(row, name, selection)) continue;
    if (unmet !== undefined) return none;
    unmet = name;
  }
  return unmet === undefined ? facetNames : [unmet];
}

/** Takes a value into a selection, or out of it when it is there. */
export function toggleValue(selection: Selection, name: FacetName, value: string): Selection {
  const values = new Set(selection.get(name));
  if (!values.delete(value)) values.add(value);
  const next = new Map(selection);
  if (values.size === 0) next.delete(name);
  else next.set(name, values);
  return next;
}

/** Lists the chosen values, facet by facet. */
export function listChosen(selection: Selection): { name: FacetName; value: string }[] {
  return facetNames.flatMap((name) =>
    [...(selection.get(name) ?? [])].map((value) => ({ name, value })),
  );
}

function meets(row: FacetValues, name: FacetName, selection: Selection): boolean {
  const chosen = selection.get(name);
  return chosen === undefined || chosen.size === 0 || row[name].some((value) => chosen.has(value));
}
