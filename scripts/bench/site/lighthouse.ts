import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { prepareChromium, toBrowserEnvironment } from '../../lib/chromium.ts';
import { CommandFailure } from '../../lib/command.ts';
import { toPageFile } from '../../lib/site-pages.ts';
import { serveSite } from '../../lib/static-server.ts';
import type { Extent } from '../cases.ts';
import { categories, readRun, type Run, type ScoredPage } from './lighthouse-scores.ts';

/** Lighthouse on one page of each kind of a built site. */
export interface LighthouseOrder {
  /** Folder of the built site. */
  readonly folder: string;
  readonly base: string;
  readonly pages: readonly { readonly kind: string; readonly page: string }[];
  readonly runs: number;
  /** Quick leaves out how fast a page is. */
  readonly extent: Extent;
  /** Folder of an installed Lighthouse. */
  readonly lighthouse: string | undefined;
  readonly note: (line: string) => void;
}

const version = '13.5.0';
const chromeFlags = '--headless=new --no-sandbox --disable-gpu --disable-quic';
const start = promisify(execFile);
const mostReportBytes = 64 * 1024 * 1024;
const compressible = /\.(html|css|js|json|svg|xml|webmanifest|ics|txt)$/;

/** Runs Lighthouse as a phone would load the pages, compressed and with the site's own headers. */
export async function runLighthouse(order: LighthouseOrder): Promise<ScoredPage[]> {
  const served = await mkdtemp(path.join(tmpdir(), 'roundtable-lighthouse-'));
  await cp(order.folder, served, { recursive: true });
  await compressAll(served);
  const site = await serveSite(served, order.base, 0);
  const scored: ScoredPage[] = [];
  try {
    for (const { kind, page } of order.pages) {
      const runs: Run[] = [];
      for (let run = 0; run < order.runs; run += 1) {
        runs.push(await runOnce({ ...order, folder: served }, site.address, page));
      }
      const last = runs.at(-1)?.scores;
      order.note(`${kind}: ${categories.map((name) => last?.[name]).join(', ')}`);
      scored.push({ kind, page, runs });
    }
  } finally {
    await site.close();
    await rm(served, { recursive: true, force: true });
  }
  return scored;
}

/** Puts a compressed file beside each that a host would compress. */
async function compressAll(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => compressible.test(name))) {
    const whole = path.join(folder, file);
    await writeFile(`${whole}.gz`, gzipSync(await readFile(whole)));
  }
}

async function runOnce(order: LighthouseOrder, home: string, page: string): Promise<Run> {
  const asked = order.extent === 'quick' ? categories.slice(1) : categories;
  const [program, ...words] =
    order.lighthouse === undefined
      ? ['npx', '--yes', `lighthouse@${version}`]
      : [process.execPath, path.join(order.lighthouse, 'cli/index.js')];
  const executable = await prepareChromium();
  const options = [
    '--quiet',
    '--output=json',
    `--only-categories=${asked.join(',')}`,
    `--chrome-flags=${chromeFlags}`,
    ...((await isKeptOutOfSearch(order.folder, page)) ? ['--skip-audits=is-crawlable'] : []),
  ];
  const environment = { ...toBrowserEnvironment(executable), CHROME_PATH: executable };
  try {
    const { stdout } = await start(program, [...words, `${home}${page}`, ...options], {
      env: { ...process.env, ...environment },
      maxBuffer: mostReportBytes,
    });
    return readRun(stdout);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(`Lighthouse did not measure /${page}: ${detail}`);
  }
}

/** Whether a page asks search engines to leave it out; what they would find there is no fault of it. */
async function isKeptOutOfSearch(folder: string, page: string): Promise<boolean> {
  const html = await readFile(path.join(folder, toPageFile(page)), 'utf8');
  return html.includes('<meta name="robots" content="noindex">');
}
