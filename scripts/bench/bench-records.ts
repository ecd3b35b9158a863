import { getFigure, type MeasuredCase } from './bench-case.ts';
import { isPlacementCertified } from './report-mentor-led.ts';

/** One record of the file that `--json` writes. */
export type BenchRecord = Readonly<Record<string, string | number>>;

/** What is written of an instance, by its subject. */
const written = {
  'mentor-led': ['objective', 'bound', 'unplaced'],
  teams: ['placed', 'completeTeams', 'rankSum'],
  circles: ['placed', 'value', 'bound'],
  'pair-sums': ['value'],
  repair: ['slots', 'others', 'fewest', 'placed', 'value'],
  rotations: ['repeats', 'atLeast', 'seated', 'spread'],
} as const;

/** Subjects of instances that have a record. */
export type RecordedSubject = keyof typeof written;

/** Makes the record of an instance: what the product did, and what the reference took. */
export function toBenchRecord(subject: RecordedSubject, measured: MeasuredCase): BenchRecord {
  const { name, own, reference } = measured;
  return {
    name,
    seconds: round(own.seconds),
    peakMB: Math.round(own.peakMB),
    status: own.status,
    ...Object.fromEntries(written[subject].map((figure) => [figure, getFigure(own, figure)])),
    ...(subject === 'mentor-led'
      ? { placement: isPlacementCertified(measured) ? 'certified' : 'gap' }
      : {}),
    ...(reference === undefined
      ? {}
      : {
          referenceSeconds: round(reference.seconds),
          referencePeakMB: Math.round(reference.peakMB),
        }),
  };
}

function round(seconds: number): number {
  return Math.round(seconds * 10_000) / 10_000;
}
