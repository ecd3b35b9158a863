import { listPagesByKind } from '../../lib/site-pages.ts';
import { renderTable } from '../table.ts';
import { SiteScale, type PageWeight } from './page-weight.ts';

/** Bytes that a page of any kind may cost. */
const pageBudgets = {
  html: 12_000,
  css: 14_000,
  js: 10_000,
  fonts: 52_000,
  hastyImages: 0,
  firstUse: 110_000,
} as const;

type Budgeted = keyof typeof pageBudgets;

const names: Readonly<Record<Budgeted, string>> = {
  html: 'bytes of HTML',
  css: 'bytes of CSS',
  js: 'bytes of JavaScript',
  fonts: 'bytes of fonts',
  hastyImages: 'images without loading="lazy"',
  firstUse: 'bytes that load on first use',
};

/** The heaviest of one kind of page. */
export interface KindWeight {
  readonly kind: string;
  readonly count: number;
  /** The page with the most HTML. */
  readonly page: string;
  /** The most of each among all pages of the kind. */
  readonly weight: PageWeight;
}

/**
 * Weighs all pages of a built site, kind by kind.
 * @param base path that the addresses in the pages begin with
 */
export function weighKinds(siteFolder: string, base: string): KindWeight[] {
  const scale = new SiteScale(siteFolder, base);
  return [...listPagesByKind(siteFolder)].map(([kind, pages]) => {
    const weights = pages.map((page) => ({ page, weight: scale.weigh(page) }));
    const [heaviest] = weights.toSorted((one, other) => other.weight.html - one.weight.html);
    const toMost = (key: keyof PageWeight) => Math.max(...weights.map(({ weight }) => weight[key]));
    return {
      kind,
      count: pages.length,
      page: heaviest?.page ?? '',
      weight: {
        html: toMost('html'),
        css: toMost('css'),
        js: toMost('js'),
        fonts: toMost('fonts'),
        images: toMost('images'),
        hastyImages: toMost('hastyImages'),
        // The editor is no part of the site that people read, and is measured by its own test.
        firstUse: kind === 'admin' ? 0 : toMost('firstUse'),
      },
    };
  });
}

/** Says of each kind of page what is over its budget. */
export function findOverBudget(kinds: readonly KindWeight[]): string[] {
  return kinds.flatMap(({ kind, weight }) =>
    listBudgeted()
      .filter((key) => weight[key] > pageBudgets[key])
      .map(
        (key) => `${kind}: ${names[key]} ${weight[key]}, over the budget of ${pageBudgets[key]}.`,
      ),
  );
}

/** Writes the heaviest of each kind beside the budget, in kB after gzip, as a table. */
export function renderBudgets(kinds: readonly KindWeight[]): string[] {
  const headings = ['kind of page', 'pages', 'HTML', 'CSS', 'JS', 'fonts', 'images', 'first use'];
  const { html, css, js, fonts, firstUse } = pageBudgets;
  const toRow = (name: string, count: string, kilobytes: readonly (number | undefined)[]) => [
    name,
    count,
    ...kilobytes.map((bytes) => (bytes === undefined ? '' : (bytes / 1000).toFixed(1))),
  ];
  return renderTable(headings, [
    toRow('budget', '', [html, css, js, fonts, undefined, firstUse]),
    ...kinds.map(({ kind, count, weight }) =>
      toRow(kind, String(count), [
        weight.html,
        weight.css,
        weight.js,
        weight.fonts,
        weight.images,
        kind === 'admin' ? undefined : weight.firstUse,
      ]),
    ),
  ]);
}

function listBudgeted(): readonly Budgeted[] {
  return ['html', 'css', 'js', 'fonts', 'hastyImages', 'firstUse'];
}
