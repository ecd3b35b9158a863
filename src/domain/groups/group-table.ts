/** A dot of a group's table, in a square from -100 to 100. */
export interface GroupSeat {
  readonly kind: 'lead' | 'taken' | 'free';
  /** Degrees clockwise from the top. */
  readonly angle: number;
}

/**
 * Seats a group around its table as the logo does: leads at the top, then the taken seats, then the
 * free ones, at even distances.
 */
export function toGroupTable(counts: {
  leads: number;
  taken: number;
  capacity: number;
}): GroupSeat[] {
  const { leads, taken, capacity } = counts;
  const total = leads + Math.max(taken, capacity);
  return Array.from({ length: total }, (_, index) => ({
    kind: index < leads ? 'lead' : index < leads + taken ? 'taken' : 'free',
    angle: Math.round((3600 * index) / total) / 10,
  }));
}
