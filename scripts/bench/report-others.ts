import { getFigure, type MeasuredCase } from './bench-case.ts';
import { toGroups } from './report-mentor-led.ts';
import { toGeometricMean } from './statistics.ts';
import type { Timing } from './stopwatch.ts';
import { renderTable, toFigure } from './table.ts';

/** Writes the table of team instances. */
export function renderTeams(cases: readonly MeasuredCase[]): string[] {
  return [
    'Teams by shared hours, against HiGHS on all sets of people who can be a team.',
    '',
    ...renderTable(
      ['instance', 'ms', 'HiGHS ms', 'time ×', 'CPU ×', 'placed', 'complete', 'ranks', 'status'],
      cases.map(({ name, own, reference }) => [
        name,
        toFigure(1000 * own.seconds, 1),
        toFigure(reference && 1000 * reference.seconds, 1),
        toFigure(reference && own.seconds / reference.seconds, 2),
        toFigure(reference && own.cpuSeconds / reference.cpuSeconds, 2),
        toFigure(getFigure(own, 'placed'), 0),
        toFigure(getFigure(own, 'completeTeams'), 0),
        toFigure(getFigure(own, 'rankSum'), 0),
        own.status,
      ]),
    ),
  ];
}

/**
 * Writes the tables of circles.
 * @param yardstick how long HiGHS takes on 120×24, the geometric mean of the same run
 */
export function renderCircles(cases: readonly MeasuredCase[], yardstick: Timing): string[] {
  const toTimes = (timings: readonly Timing[], part: keyof Timing) =>
    toFigure(toGeometricMean(timings.map((timing) => timing[part])) / yardstick[part], 2);
  return [
    `Circles of 3 to 5, each free at a quarter of 42 slots; against HiGHS on 120×24 with mentors, ${toFigure(yardstick.seconds, 2)} s.`,
    '',
    ...renderTable(
      ['instance', 's', 'time ×', 'CPU ×', 'MB', 'placed', 'value', 'status', 'check s'],
      cases.map(({ name, own }) => [
        name,
        toFigure(own.seconds, 2),
        toTimes([own], 'seconds'),
        toTimes([own], 'cpuSeconds'),
        toFigure(own.peakMB, 0),
        toFigure(getFigure(own, 'placed'), 0),
        toFigure(getFigure(own, 'value'), 0),
        own.status,
        toFigure(getFigure(own, 'checkSeconds'), 2),
      ]),
    ),
    '',
    ...renderTable(
      ['class', 'time ×', 'CPU ×'],
      toGroups(cases).map(([group, some]) => {
        const timings = some.map(({ own }) => own);
        return [group, toTimes(timings, 'seconds'), toTimes(timings, 'cpuSeconds')];
      }),
    ),
  ];
}

/** Writes the table of pair sums. */
export function renderPairSums(cases: readonly MeasuredCase[]): string[] {
  const toPart = ({ own, reference }: MeasuredCase) =>
    getFigure(own, 'value') / getFigure(reference, 'value');
  return [
    'Pair sums at fixed evaluations, as a part of what a search three times as long finds.',
    '',
    ...renderTable(
      ['instance', 's', 'value', 'of three times', 'part'],
      cases.map((one) => [
        one.name,
        toFigure(one.own.seconds, 1),
        toFigure(getFigure(one.own, 'value'), 0),
        toFigure(getFigure(one.reference, 'value'), 0),
        toFigure(toPart(one), 4),
      ]),
    ),
    '',
    ...renderTable(
      ['class', 'part'],
      toGroups(cases).map(([group, some]) => [
        group,
        toFigure(toGeometricMean(some.map(toPart)), 4),
      ]),
    ),
  ];
}
