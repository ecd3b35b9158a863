import { getFigure, type MeasuredCase } from './bench-case.ts';
import { toGroups } from './report-mentor-led.ts';
import { renderTable, toFigure } from './table.ts';

/** Writes the tables of rotations: repeats against planning round by round. */
export function renderRotations(cases: readonly MeasuredCase[]): string[] {
  const full = cases.filter(({ group }) => group !== 'drawn');
  return [
    'Rotations, groups × size × rounds, against the best of 200 shuffles a round, improved by swaps.',
    '',
    ...renderTable(
      ['instance', 's', 'repeats', 'at least', 'status', 'round by round s', 'its repeats'],
      full.map(({ name, own, reference }) => [
        name,
        toFigure(own.seconds, 2),
        toFigure(getFigure(own, 'repeats'), 0),
        toFigure(getFigure(own, 'atLeast'), 0),
        own.status,
        toFigure(reference?.seconds, 2),
        toFigure(getFigure(reference, 'repeats'), 0),
      ]),
    ),
    '',
    ...renderTable(
      [
        'class',
        'cases',
        'fewest proven',
        'repeats',
        'at least',
        'its repeats',
        'its faults',
        'most sit-outs apart',
        'slowest s',
      ],
      toGroups(cases)
        .filter(([group]) => group === 'drawn')
        .map(([group, some]) => toSumRow(group, some)),
    ),
  ];
}

function toSumRow(group: string, cases: readonly MeasuredCase[]): string[] {
  const sum = (part: 'own' | 'reference', name: string) =>
    toFigure(
      cases.reduce((all, one) => all + getFigure(one[part], name), 0),
      0,
    );
  return [
    group,
    String(cases.length),
    String(cases.filter(({ own }) => own.status === 'fewest').length),
    sum('own', 'repeats'),
    sum('own', 'atLeast'),
    sum('reference', 'repeats'),
    sum('reference', 'faults'),
    toFigure(Math.max(...cases.map(({ own }) => getFigure(own, 'spread'))), 0),
    toFigure(Math.max(...cases.map(({ own }) => own.seconds)), 2),
  ];
}
