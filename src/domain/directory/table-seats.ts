/** A dot of a cohort's table, in a square from -100 to 100. */
export interface TableSeat {
  /** Degrees clockwise from the top. */
  readonly angle: number;
  /** Distance from the center. */
  readonly ring: number;
  readonly kind: 'lead' | 'taken' | 'free';
}

export interface TablePlan {
  readonly seats: readonly TableSeat[];
  /** Radius of a seat's dot. */
  readonly radius: number;
}

/** More dots than this can't be told apart. */
const mostDots = 90;
const outerRing = 90;

/**
 * Places a cohort around a table: leads on an inner ring, seats on an outer one, the taken ones
 * first, clockwise from the top. Nothing is drawn for a table without seats, or with too many.
 */
export function toTableSeats(counts: {
  leads: number;
  taken: number;
  capacity: number;
}): TablePlan | undefined {
  const { leads, taken, capacity } = counts;
  const outer = Math.max(capacity, taken);
  if (outer === 0 || outer > mostDots) return undefined;
  const radius = toRadius(outer, leads);
  const innerRing = outerRing - 3.6 * radius;
  return {
    radius,
    seats: [
      ...toRing(leads, innerRing, () => 'lead'),
      ...toRing(outer, outerRing, (index) => (index < taken ? 'taken' : 'free')),
    ],
  };
}

/** Finds a dot's radius: as large as the crowded ring allows, within what looks right. */
function toRadius(outer: number, leads: number): number {
  const spaceOutside = (2 * 3.1416 * outerRing) / outer;
  const spaceInside = leads === 0 ? spaceOutside : (2 * 3.1416 * 60) / leads;
  return toTenths(Math.min(8, 0.31 * spaceOutside, 0.31 * spaceInside));
}

function toRing(
  count: number,
  ring: number,
  kindOf: (index: number) => TableSeat['kind'],
): TableSeat[] {
  return Array.from({ length: count }, (_, index) => ({
    angle: toTenths((360 * index) / count),
    ring: toTenths(ring),
    kind: kindOf(index),
  }));
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
