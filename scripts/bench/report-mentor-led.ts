import { getFigure, type MeasuredCase } from './bench-case.ts';
import { toGeometricMean } from './statistics.ts';
import { renderTable, toFigure } from './table.ts';

const caseHeadings = [
  'instance',
  's',
  'HiGHS s',
  'time ×',
  'CPU ×',
  'MB',
  'HiGHS MB',
  'memory ×',
  'objective',
  'unplaced',
  'gap %',
  'placement',
  'value',
  're-check ms',
];

/** Writes the tables of mentor-led instances: each instance, then each class. */
export function renderMentorLed(cases: readonly MeasuredCase[]): string[] {
  return [
    'Groups with a mentor, against HiGHS (WebAssembly, gap 0) on the plain projected program.',
    '',
    ...renderTable(caseHeadings, cases.map(toCaseRow)),
    '',
    ...renderTable(
      ['class', 'instances', 'time ×', 'CPU ×', 'memory ×', 'certified', 'largest gap %'],
      toGroups(cases).map(toGroupRow),
    ),
  ];
}

/** Whether the placement is shown to be the best. */
export function isPlacementCertified({ own }: MeasuredCase): boolean {
  return getFigure(own, 'fewestUnplaced') === getFigure(own, 'unplaced');
}

/** How far the best may be above what was found, in percent of what was found. */
function getGapPercent({ own }: MeasuredCase): number {
  const objective = getFigure(own, 'objective');
  const gap = getFigure(own, 'bound') - objective;
  return gap === 0 ? 0 : (100 * gap) / Math.abs(objective);
}

function toCaseRow(measured: MeasuredCase): string[] {
  const { name, own, reference } = measured;
  return [
    name,
    toFigure(own.seconds, 2),
    toFigure(reference?.seconds, 2),
    toFigure(getRatio(measured, 'seconds'), 2),
    toFigure(getRatio(measured, 'cpuSeconds'), 2),
    toFigure(own.peakMB, 0),
    toFigure(reference?.peakMB, 0),
    toFigure(getRatio(measured, 'peakMB'), 2),
    toFigure(getFigure(own, 'objective'), 0),
    toFigure(getFigure(own, 'unplaced'), 0),
    toFigure(getGapPercent(measured), 3),
    isPlacementCertified(measured) ? 'certified' : 'gap',
    own.status,
    toFigure(1000 * getFigure(own, 'recheckSeconds'), 1),
  ];
}

function toGroupRow([group, cases]: readonly [string, readonly MeasuredCase[]]): string[] {
  const toMean = (part: 'seconds' | 'cpuSeconds' | 'peakMB') =>
    toFigure(toGeometricMean(cases.map((one) => getRatio(one, part))), 2);
  const certified = cases.filter(({ own }) => own.status === 'certified').length;
  return [
    group,
    String(cases.length),
    toMean('seconds'),
    toMean('cpuSeconds'),
    toMean('peakMB'),
    `${certified} of ${cases.length}`,
    toFigure(Math.max(...cases.map(getGapPercent)), 3),
  ];
}

/** The product's figure as a part of the reference's. */
function getRatio(
  { own, reference }: MeasuredCase,
  part: 'seconds' | 'cpuSeconds' | 'peakMB',
): number {
  return reference === undefined ? NaN : own[part] / reference[part];
}

/** Gathers cases by their group, in order of the first of each. */
export function toGroups(cases: readonly MeasuredCase[]): (readonly [string, MeasuredCase[]])[] {
  return [...new Set(cases.map(({ group }) => group))].map(
    (group) => [group, cases.filter((one) => one.group === group)] as const,
  );
}
