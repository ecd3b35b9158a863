import { expect, test } from 'vitest';
import { findLowScores, readRun, renderScores } from './lighthouse-scores.ts';

/** A report as Lighthouse writes it, as far as it is read. */
function toReport(performance: number, contrast: number): string {
  const toCategory = (score: number, ...ids: string[]) => ({
    score,
    auditRefs: ids.map((id) => ({ id, weight: id === 'hint' ? 0 : 1 })),
  });
  return JSON.stringify({
    categories: {
      performance: toCategory(performance, 'largest-contentful-paint'),
      accessibility: toCategory(contrast, 'color-contrast', 'hint'),
      'best-practices': toCategory(1),
      seo: toCategory(1),
    },
    audits: {
      'largest-contentful-paint': { title: 'Paint', score: performance, numericValue: 1500 },
      'total-blocking-time': { title: 'Blocked', score: 1, numericValue: 20 },
      'cumulative-layout-shift': { title: 'Shift', score: 1, numericValue: 0.01 },
      'color-contrast': { title: 'Contrast is low', score: contrast },
      hint: { title: 'A hint', score: 0 },
    },
  });
}

const toRuns = (...scores: [number, number][]) => scores.map((pair) => readRun(toReport(...pair)));

test('the median of the runs stands in the table, and what keeps it down is named once', () => {
  const pages = [
    { kind: 'home', page: '', runs: toRuns([0.94, 0.9], [1, 0.9], [0.97, 1]) },
    { kind: 'track', page: 'tracks/one/', runs: toRuns([0.9, 1], [0.94, 1], [1, 1]) },
  ];
  expect(renderScores(pages).join('\n')).toMatch(
    /^\| home +\| +97 \| +90 \| +100 \| 100 \| +1\.5 /m,
  );
  expect(findLowScores(pages)).toEqual([
    'home (/): accessibility 90. accessibility: Contrast is low',
    'track (/tracks/one/): performance 94. performance: Paint',
  ]);
});

test('a page that could not be measured says why', () => {
  const report = {
    runtimeError: { message: 'The page did not load.' },
    categories: {},
    audits: {},
  };
  expect(() => readRun(JSON.stringify(report))).toThrow('The page did not load.');
});
