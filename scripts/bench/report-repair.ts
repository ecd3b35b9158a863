import { getFigure, type MeasuredCase } from './bench-case.ts';
import { toMedian } from './statistics.ts';
import { renderTable, toFigure } from './table.ts';

/** Writes the table of repairs: each cohort, then what they come to against forming all groups anew. */
export function renderRepairs(cases: readonly MeasuredCase[]): string[] {
  return [
    'One lead leaves a cohort of 120, against forming all groups anew.',
    '',
    ...renderTable(
      [
        'cohort',
        'affected',
        'moved',
        'fewest',
        'times',
        'status',
        'anew',
        'times anew',
        'value −%',
        's',
        'anew s',
        'check s',
      ],
      cases.map((one) => [
        one.name,
        toFigure(getFigure(one.own, 'affected'), 0),
        toFigure(getFigure(one.own, 'others'), 0),
        toFigure(getFigure(one.own, 'fewest'), 0),
        toFigure(getFigure(one.own, 'slots'), 0),
        one.own.status,
        toFigure(getFigure(one.reference, 'others'), 0),
        toFigure(getFigure(one.reference, 'slots'), 0),
        toFigure(getLossPercent(one), 2),
        toFigure(one.own.seconds, 2),
        toFigure(one.reference?.seconds, 2),
        toFigure(getFigure(one.own, 'checkSeconds'), 2),
      ]),
    ),
    '',
    ...toSumLines(cases),
  ];
}

/** How much value a repair gives up against forming all groups anew, in percent. */
function getLossPercent({ own, reference }: MeasuredCase): number {
  const best = getFigure(reference, 'value');
  return (100 * (best - getFigure(own, 'value'))) / best;
}

function toSumLines(cases: readonly MeasuredCase[]): string[] {
  const moved = cases.map(({ own }) => getFigure(own, 'others'));
  const anew = cases.map(({ reference }) => getFigure(reference, 'others'));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const proven = cases.filter(({ own }) => own.status !== 'gap').length;
  return renderTable(
    ['cohorts', 'proven', 'moved, median', 'most', 'anew ×', 'value −%, most'],
    [
      [
        String(cases.length),
        String(proven),
        toFigure(toMedian(moved), 1),
        toFigure(Math.max(...moved), 0),
        toFigure(sum(anew) / sum(moved), 1),
        toFigure(Math.max(...cases.map(getLossPercent)), 2),
      ],
    ],
  );
}
