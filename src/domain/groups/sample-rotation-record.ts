import type { Cohort } from '../../schemas/cohort.ts';
import type { Rotation } from '../../schemas/rotation.ts';

/** Makes a published rotation of a cohort, with one list of groups for each of its first sessions. For tests. */
export function toSampleRecord(
  cohort: Cohort,
  groups: readonly (readonly (readonly string[])[])[],
): Rotation {
  return {
    version: 1,
    cohort: 'winter',
    plannedOn: '2027-01-07',
    zone: cohort.zone,
    settings: { size: { min: 2, target: 2, max: 2 }, history: true },
    quality: {
      repeats: 0,
      earlier: 0,
      atLeast: 0,
      seated: 'all-possible',
      sitOuts: { fewest: 0, most: 1 },
    },
    rounds: groups.map((round, index) => ({
      session: cohort.sessions[index]?.id ?? '',
      date: cohort.starts,
      groups: round.map((group) => [...group]),
    })),
  };
}
