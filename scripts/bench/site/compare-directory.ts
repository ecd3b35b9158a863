import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { toIntegerDraw, type IntegerDraw } from '../../../src/domain/matching/integer-draw.ts';
import { launchBrowser, prepareChromium } from '../../lib/chromium.ts';
import { serveSite } from '../../lib/static-server.ts';
import { toMedian } from '../statistics.ts';
import { renderTable, toFigure } from '../table.ts';
import {
  askReference,
  clickBox,
  openReference,
  readBoxes,
  type BoxState,
  type ClickFigures,
  type ReferenceFigures,
} from './directory-clicks.ts';
import { buildDirectorySite, referencePath, type DirectorySite } from './directory-site.ts';

/** What is measured. */
export interface DirectoryOrder {
  readonly profiles: number;
  readonly clicks: number;
  readonly note: (line: string) => void;
}

interface Compared {
  readonly own: ClickFigures;
  readonly reference: ReferenceFigures;
}

const seed = 1;
/** Beyond so many choices at once few match. */
const mostChosen = 3;

/**
 * Builds a site of generated profiles, filters its directory in a browser, click after click, and by
 * Pagefind with the same choices on the same data. A fault is a choice for which they find different
 * numbers of mentors.
 */
export async function compareDirectory(
  order: DirectoryOrder,
): Promise<{ lines: string[]; faults: string[] }> {
  order.note(`Building a site of ${String(order.profiles)} profiles …`);
  const site = await buildDirectorySite(order.profiles, seed);
  const server = await serveSite(site.folder, '/', 0);
  const browser = await launchBrowser(await prepareChromium());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const bytes = countBytes(page);
    await page.goto(`${server.address}mentors/`, { waitUntil: 'networkidle' });
    await bytes.take();
    const compared: Compared[] = [];
    const draw = toIntegerDraw(seed);
    const first = await clickBox(page, chooseBox(await readBoxes(page), draw));
    const firstBytes = await bytes.take();
    await openReference(page, `${server.address.replace(/\/$/, '')}${referencePath}`);
    await askReference(page, toChosen(await readBoxes(page)));
    const referenceBytes = await bytes.take();
    for (let click = 0; click < order.clicks; click += 1) {
      const own = await clickBox(page, chooseBox(await readBoxes(page), draw));
      const chosen = toChosen(await readBoxes(page));
      compared.push({ own, reference: await askReference(page, chosen) });
    }
    return {
      lines: report(site, compared, { first, firstBytes, referenceBytes }),
      faults: findFaults(compared),
    };
  } finally {
    await browser.close();
    await server.close();
    await site.remove();
  }
}

/** Takes a choice back where there are many; else makes one that shows somebody. Hours in common the reference can't know. */
function chooseBox(all: readonly BoxState[], draw: IntegerDraw): BoxState {
  const boxes = all.filter(({ name }) => name !== 'overlap');
  const checked = boxes.filter(({ isChecked }) => isChecked);
  const open = boxes.filter(({ isChecked, isOpen }) => isOpen && !isChecked);
  const some = checked.length >= mostChosen || open.length === 0 ? checked : open;
  const box = some[draw.below(some.length)];
  if (box === undefined) throw new RangeError('The directory has no facets.');
  return box;
}

function toChosen(boxes: readonly BoxState[]): Record<string, string[]> {
  const checked = boxes.filter(({ isChecked }) => isChecked);
  const byName = Map.groupBy(checked, ({ name }) => name);
  return Object.fromEntries(
    [...byName].map(([name, some]) => [name, some.map(({ value }) => value)]),
  );
}

/** Counts what a page fetches, compressed as a host would send it. */
function countBytes(page: Page): { take: () => Promise<number> } {
  let bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body().catch(() => Buffer.of())));
  return {
    take: async () => {
      const all = await Promise.all(bodies);
      bodies = [];
      return all.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
    },
  };
}

function findFaults(compared: readonly Compared[]): string[] {
  return compared.flatMap(({ own, reference }, click) =>
    own.found === reference.found
      ? []
      : [
          `Click ${String(click + 1)}: the directory finds ${String(own.found)}, Pagefind ${String(reference.found)}.`,
        ],
  );
}

interface Firsts {
  readonly first: ClickFigures;
  readonly firstBytes: number;
  readonly referenceBytes: number;
}

function report(
  { data, mentors }: DirectorySite,
  compared: readonly Compared[],
  { first, firstBytes, referenceBytes }: Firsts,
): string[] {
  const packed = gzipSync(data, { level: 9 }).length;
  const toRow = (what: string, values: readonly number[]): string[] => [
    what,
    toFigure(toMedian(values), 1),
    toFigure(Math.max(...values), 1),
  ];
  const ofOwn = (key: keyof ClickFigures): number[] => compared.map(({ own }) => own[key]);
  const ofReference = (key: keyof ReferenceFigures): number[] =>
    compared.map(({ reference }) => reference[key]);
  const ratio = toMedian(ofOwn('updatedMs')) / toMedian(ofReference('answerMs'));
  return [
    `${String(mentors)} mentors listed, ${String(compared.length)} clicks on facets.`,
    `Data: ${toFigure(packed / mentors, 1)} kB gzip per 1,000 mentors (${toFigure(packed / 1000, 1)} kB in all).`,
    `First filter: ${toFigure(firstBytes / 1000, 1)} kB with its rows, ${toFigure(first.updatedMs, 0)} ms; by Pagefind ${toFigure(referenceBytes / 1000, 1)} kB.`,
    ...renderTable(
      ['from a click', 'median ms', 'worst ms'],
      [
        toRow('list, counts and words new', ofOwn('updatedMs')),
        toRow('painted', ofOwn('paintedMs')),
        toRow('every row shown is whole', ofOwn('wholeMs')),
        toRow('Pagefind knows who matches', ofReference('answerMs')),
        toRow('Pagefind has the first 100 rows', ofReference('rowsMs')),
      ],
    ),
    `${String(ofOwn('updatedMs').filter((ms) => ms <= 50).length)} of ${String(compared.length)} clicks were answered within 50 ms.`,
    `Ratio of the medians, list new against Pagefind's answer: ${toFigure(ratio, 2)}.`,
  ];
}
