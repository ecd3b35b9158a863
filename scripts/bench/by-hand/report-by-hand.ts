import { readFile } from 'node:fs/promises';
import type { MatchingSolver } from '../../../src/domain/matching/solve.ts';
import { unplacedWords } from '../../matching/words.ts';
import { renderTable, toFigure } from '../table.ts';
import { compareByHand, type Comparison, type Matching } from './compare-by-hand.ts';
import { readHandMadeCohort } from './hand-made-cohort.ts';
import type { Hours } from './hand-made-facts.ts';

const allHours: readonly Hours[] = ['any', 1, 2, 3];

const headings = [
  'hours',
  'matching',
  'placed',
  'mean fit',
  'with a topic met',
  'fit of all',
  'groups',
  'groups with an hour',
  'status',
];

/**
 * Holds the matching of a file to plans of the same people: with hours of no account, as for a matching
 * by hand that knew none, and with evenings drawn three times.
 * @throws {Error} where the file is no such cohort, or a plan fails or doesn't verify
 */
export async function reportByHand(file: string, solver: MatchingSolver): Promise<string[]> {
  const cohort = readHandMadeCohort(await readFile(file, 'utf8'));
  const comparisons = allHours.map((hours) => compareByHand(cohort, hours, solver));
  const rows = comparisons.flatMap(({ byHand, planned, proof, participants }, at) => [
    [toHoursWord(at), 'by hand', ...toCells(byHand, participants), ''],
    ['', 'planned, verified', ...toCells(planned, participants), proof.aims.at(-1)?.status ?? ''],
  ]);
  return [
    `${cohort.cohort}, matched by hand and planned; fit is topics alone, 0 to 1000.`,
    '',
    ...renderTable(headings, rows),
    '',
    ...comparisons.flatMap(toReasonLines),
  ];
}

function toHoursWord(at: number): string {
  const hours = allHours[at];
  return hours === 'any' ? 'any hour' : `evenings, seed ${hours ?? ''}`;
}

function toCells({ fits, groups, groupsWithHour }: Matching, participants: number): string[] {
  const sum = fits.reduce((total, { value }) => total + value, 0);
  return [
    `${fits.length} of ${participants}`,
    toFigure(sum / fits.length, 0),
    String(fits.filter(({ value }) => value > 0).length),
    String(sum),
    String(groups),
    String(groupsWithHour),
  ];
}

/** Says why those who were not placed were not, and how many share each reason. */
function toReasonLines({ proof: { unplaced } }: Comparison, at: number): string[] {
  const reasons = [...new Set(unplaced.map(({ reason }) => reason))].sort();
  return reasons.map((reason) => {
    const handles = unplaced.filter((one) => one.reason === reason).map(({ handle }) => handle);
    const who = `${handles.length} not placed (${handles.join(', ')})`;
    return `${toHoursWord(at)}: ${who}: ${unplacedWords[reason]}.`;
  });
}
