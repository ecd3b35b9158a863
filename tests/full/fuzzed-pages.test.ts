import fc from 'fast-check';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inspectHtml } from '../../scripts/fuzz/inspect-html.ts';
import { pages } from '../../scripts/fuzz/texts.ts';
import { readProgramme } from '../../src/records/programme.ts';
import { buildLaid, layEngine } from '../hostile/poisoned-site.ts';
import { toFile } from '../records/files.ts';

const count = 500;
const picture = 'tests/fixtures/small-programme/content/portraits/ines-moreau.png';

/** `check` accepts, and so the build succeeds and shows what was read: pages of the fuzzing's grammar, all in one site. */
test('whatever pages are accepted, the site builds, and shows what was read of them', async () => {
  const accepted = await collectAccepted();
  const engine = await layEngine();
  const content = path.join(engine.folder, 'content');
  await mkdir(path.join(content, 'figures'));
  await copyFile(picture, path.join(content, 'figures/a.png'));
  await Promise.all(
    accepted.map(({ text }, index) =>
      writeFile(path.join(content, `pages/f-${String(index)}.mdx`), text),
    ),
  );
  const { exitCode, output } = await buildLaid(engine, undefined);
  expect(exitCode, output.slice(-3000)).toBe(0);
  for (const [index, { text, html }] of accepted.entries()) {
    const built = await readFile(
      path.join(engine.siteFolder, `f-${String(index)}/index.html`),
      'utf8',
    );
    const prose = /<div class="prose[^"]*"[^>]*>([^]*)<\/div>/.exec(built)?.[1] ?? '';
    // Pictures and addresses of the site are those of its base there; the rest is to the byte what was read.
    const toPlain = (whole: string) =>
      whole.replaceAll(/<img [^>]*>/g, '').replaceAll('href="/hub/', 'href="/');
    expect(toPlain(prose), text).toContain(toPlain(html));
    if (!html.includes('<img')) expect(inspectHtml(html), text).toBeUndefined();
  }
  await engine.remove();
});

async function collectAccepted(): Promise<{ text: string; html: string }[]> {
  const figure = toFile('content/figures/a.png', await readFile(picture));
  const seen = new Map<string, string>();
  for (let seed = 1; seen.size < count; seed += 1) {
    for (const text of fc.sample(pages, { numRuns: 500, seed })) {
      const { programme, problems } = readProgramme([toFile('content/pages/a.mdx', text), figure]);
      const html = programme.pages.get('a')?.body?.html;
      if (problems.length === 0 && html !== undefined && html.length > 20) seen.set(html, text);
    }
  }
  return [...seen].slice(0, count).map(([html, text]) => ({ text, html }));
}
