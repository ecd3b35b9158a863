import { z } from 'zod';
import { toMedian } from '../statistics.ts';
import { renderTable, toFigure } from '../table.ts';

/** What Lighthouse scores, by its own names. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** One thing that Lighthouse scores. */
export type Category = (typeof categories)[number];

/** What one run says of a page. */
export interface Run {
  /** From 0 to 100; NaN where it was not asked for. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Largest contentful paint, in seconds. */
  readonly paintSeconds: number;
  readonly blockedMs: number;
  readonly layoutShift: number;
  /** What keeps a score from 100, as `category: title`. */
  readonly findings: readonly string[];
}

/** The runs on one kind of page. */
export interface ScoredPage {
  readonly kind: string;
  readonly page: string;
  readonly runs: readonly Run[];
}

/** The least median that a page may have. */
const leastScores: Readonly<Record<Category, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

const reportSchema = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      numericValue: z.number().optional(),
    }),
  ),
});

/**
 * Reads the report that Lighthouse writes as JSON.
 * @throws where it could not measure the page; the message says why
 */
export function readRun(text: string): Run {
  const { categories: found, audits, runtimeError } = reportSchema.parse(JSON.parse(text));
  if (runtimeError !== undefined) throw new Error(runtimeError.message);
  const toScore = (name: Category) => Math.round((found[name]?.score ?? NaN) * 100);
  return {
    scores: {
      performance: toScore('performance'),
      accessibility: toScore('accessibility'),
      'best-practices': toScore('best-practices'),
      seo: toScore('seo'),
    },
    paintSeconds: (audits['largest-contentful-paint']?.numericValue ?? NaN) / 1000,
    blockedMs: audits['total-blocking-time']?.numericValue ?? NaN,
    layoutShift: audits['cumulative-layout-shift']?.numericValue ?? NaN,
    findings: categories.flatMap((name) =>
      (found[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${name}: ${audits[id]?.title ?? id}`),
    ),
  };
}

/** Writes the medians of all runs as a table. */
export function renderScores(pages: readonly ScoredPage[]): string[] {
  const headings = [
    'kind of page',
    ...categories,
    'largest paint s',
    'blocked ms',
    'layout shift',
    'page',
  ];
  return renderTable(
    headings,
    pages.map(({ kind, page, runs }) => [
      kind,
      ...categories.map((name) => toFigure(toMedianScore(runs, name), 0)),
      toFigure(toMedian(runs.map(({ paintSeconds }) => paintSeconds)), 1),
      toFigure(toMedian(runs.map(({ blockedMs }) => blockedMs)), 0),
      toFigure(toMedian(runs.map(({ layoutShift }) => layoutShift)), 3),
      `/${page}`,
    ]),
  );
}

/** Says of each page whose median is too low what Lighthouse found. */
export function findLowScores(pages: readonly ScoredPage[]): string[] {
  return pages.flatMap(({ kind, page, runs }) =>
    categories
      .filter((name) => toMedianScore(runs, name) < leastScores[name])
      .map((name) => {
        const all = runs.flatMap(({ findings }) => findings);
        const found = all.filter((finding) => finding.startsWith(`${name}: `));
        return `${kind} (/${page}): ${name} ${toMedianScore(runs, name)}. ${[...new Set(found)].join('; ')}`;
      }),
  );
}

function toMedianScore(runs: readonly Run[], name: Category): number {
  return toMedian(runs.map(({ scores }) => scores[name]));
}
