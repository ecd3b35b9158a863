import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { planCommand } from '../../scripts/matching/plan-command.ts';
import { publishCommand } from '../../scripts/matching/publish-command.ts';
import { runInside, useHarbour, type Harbour } from './harbour.ts';

let harbour: Harbour;
useHarbour((made) => {
  harbour = made;
});

const plan = (...words: string[]) => runInside(planCommand, harbour, 'winter', ...words);
const planFolder = () => path.join(harbour.folder, '.roundtable/plans/winter');
const readReport = () => readFile(path.join(planFolder(), 'report.html'), 'utf8');

/** What a person reads: words without markup, a line for each block. */
function toText(page: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return page
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(
      /<\/?(?:p|h\d|li|tr|dt|dd|section|article|header|ul|ol|table|figure)\b[^>]*>/g,
      '\n',
    )
    .replaceAll(/<\/t[hd]>/g, ' |')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll('&#39;', "'")
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

describe('the report', () => {
  test('is written beside the plan, and says where it is and that it is private', async () => {
    const { code, printed } = await plan();
    expect(code).toBe(0);
    expect(printed).toMatch(/Report: .*\.roundtable\/plans\/winter\/report\.html\. .*private/);
    expect(await readdir(planFolder())).toContain('report.html');
    expect(await readdir(path.join(harbour.content, 'cohorts/winter'))).not.toContain(
      'report.html',
    );
  });

  test('needs nothing but itself: no script, no request', async () => {
    await plan();
    const page = await readReport();
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|https?:/i);
    expect(page.match(/url\([^d]{0,2}/g)?.filter((url) => !url.startsWith("url('"))).toEqual([]);
    expect(page).toContain("default-src 'none'".replaceAll("'", '&#39;'));
    expect(page.indexOf('This page names people')).toBeLessThan(page.indexOf('<h1>'));
  });

  test('reads as it should', async () => {
    await plan();
    await expect(toText(await readReport())).toMatchFileSnapshot('../goldens/report/harbour.txt');
  });

  test('is the same, byte for byte, when the plan is', async () => {
    await plan();
    await plan();
    const first = await readReport();
    await plan();
    expect(await readReport()).toBe(first);
  });

  test('takes no name for markup', async () => {
    const file = path.join(harbour.content, 'cohorts/winter/enrollments/kai-lund.yml');
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace('name: kai-lund', `name: '<b onclick="x()">K</b> & </main>'`),
    );
    await plan();
    const page = await readReport();
    expect(page).not.toContain('<b onclick');
    expect(page).toContain('&lt;b onclick=&quot;x()&quot;&gt;K&lt;/b&gt; &amp; &lt;/main&gt;');
    expect(page.match(/<\/main>/g)).toHaveLength(1);
  });

  test('is not written where a forge plans, and its progress names nobody', async () => {
    const { noted } = await plan();
    expect(noted).toContain('1 of 1');
    expect(noted).not.toContain('kai-lund');
    await rm(planFolder(), { recursive: true });
    vi.stubEnv('CI', 'true');
    await plan();
    expect(await readdir(planFolder())).not.toContain('report.html');
  });

  test('can be had alone, also of the published groups of a cohort that runs', async () => {
    await plan('--report');
    expect(await readdir(planFolder())).toEqual(['report.html']);
    await plan();
    await runInside(publishCommand, harbour, 'winter', '--no-commit');
    vi.stubEnv('ROUNDTABLE_NOW', '2027-02-10T09:00:00Z');
    await rm(planFolder(), { recursive: true });
    expect((await plan()).code).toBe(1);
    expect((await plan('--report')).code).toBe(0);
    expect(toText(await readReport())).toContain('Against what is published\nNothing differs.');
  });
});

test('the report says what coordinators decided and what it costs', async () => {
  const file = path.join(harbour.content, 'cohorts/winter/cohort.mdx');
  const text = await readFile(file, 'utf8');
  const lines = ['overrides:', '  - { kind: close, lead: bela-cruz }', 'fitFloor: 300'];
  await writeFile(file, text.replace('fitFloor: 300', lines.join('\n')));
  expect((await plan()).code).toBe(0);
  const [, decided = ''] = toText(await readReport()).split('and its price\n');
  expect(decided.split('\n').slice(0, 2)).toEqual([
    expect.stringMatching(/bela-cruz/),
    expect.stringMatching(/3/),
  ]);
});

describe('a cohort for which no group can be formed', () => {
  const setSize = async (size: string) => {
    const file = path.join(harbour.content, 'cohorts/winter/cohort.mdx');
    const text = await readFile(file, 'utf8');
    const changed = text.replace(/groupSize:.*(\n {2}.*)*/, `groupSize: ${size}`);
    expect(changed).not.toBe(text);
    await writeFile(file, changed);
  };

  test('gives the reason and what would help, ends with 1 and writes nothing', async () => {
    await setSize('{ min: 6, target: 6, max: 6 }');
    const { code, noted } = await plan();
    expect(code).toBe(1);
    expect(noted).toContain('No group can be formed for Winter: 0 of 6 seekers can be placed.');
    expect(noted).toMatch(/\d people: (Too few people can|The seats|No lead)/);
    expect(noted).toContain('npm run plan -- winter --what-if "min=3"');
    expect(await readdir(harbour.folder)).toEqual(['content']);
  });

  test('names no reason where a forge plans', async () => {
    await setSize('{ min: 6, target: 6, max: 6 }');
    vi.stubEnv('CI', 'true');
    const { code, noted } = await plan();
    expect(code).toBe(1);
    expect(noted).toContain('on your own computer');
    expect(noted).not.toMatch(/people:/);
  });
});

describe('what if', () => {
  test('compares and writes nothing', async () => {
    const { code, printed } = await plan(
      '--what-if',
      'close=bela-cruz',
      '--what-if',
      'max=3,min=3,target=3',
    );
    expect(code).toBe(0);
    expect(printed).toMatchInlineSnapshot(`
      "Winter (winter): what if? Nothing is written.

                            as it is  close=bela-cruz  max=3,min=3,target=3
      Placed                5 of 6    2 (−3)           3 (−2)
      Groups                2         1 (−1)           1 (−1)
      Under the fit floor   0         0 (same)         0 (same)
      Total fit             7000      3000 (−4000)     4000 (−3000)
      Gain a place          –         0                0
      Lose their place      –         3                2
      Move to another lead  –         0                0
      Proven best           yes       yes              yes

      close=bela-cruz
        lose their place: gro-hall, hal-ives, ivy-jones

      max=3,min=3,target=3
        lose their place: eli-fox, finn-gray"
    `);
    expect(await readdir(harbour.folder)).toEqual(['content']);
  });

  test.each([
    ['largest=6', /"largest=6" is nothing that can be otherwise\. There are min=/],
    ['requirement:age=off', /There are: language, topic/],
    ['close=kai-lund', /There are: ada-berg, bela-cruz, cato-dunn/],
    ['max=1', /"max=1" can't be planned\. The group size is out of order/],
  ])('refuses "%s" with what there is', async (words, sentence) => {
    const { code, noted } = await plan('--what-if', words);
    expect(code).toBe(2);
    expect(noted).toMatch(sentence);
  });

  test.each([
    [['--what-if', 'max=6', '--report']],
    [['--report', '--dry-run']],
    [['another', '--what-if', 'max=6']],
  ])('%j is used wrongly', async (words) => {
    expect((await plan(...words)).code).toBe(2);
  });
});
