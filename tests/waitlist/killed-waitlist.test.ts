import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { demoIdentity } from '../../src/domain/seal/demo-identity.ts';
import { openText } from '../../src/domain/seal/sealed-text.ts';
import { waitlistSchema, type Waitlist } from '../../src/schemas/waitlist.ts';
import { temporaryPrefix } from '../../scripts/lib/write-files.ts';
import { enroll, useHarbour, type Harbour } from '../matching/harbour.ts';
import { runKilled, wait, waitForFile } from '../matching/kill-process.ts';

let harbour: Harbour;
useHarbour((made) => {
  harbour = made;
});

const hours = { day: 'thursday', from: '17:00', to: '20:00' } as const;

async function openList(): Promise<Waitlist | undefined> {
  const file = path.join(harbour.content, 'cohorts/winter/waitlist.age');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  return waitlistSchema.parse(JSON.parse(await openText(text, [demoIdentity])));
}

test('offering that is killed at any moment leaves a whole list or none, and the next run offers the same', async () => {
  const cohort = path.join(harbour.content, 'cohorts/winter');
  const file = path.join(cohort, 'cohort.mdx');
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace('draw:', 'waitlist: { until: 2027-03-01 }\ndraw:'),
  );
  expect(await runKilled(harbour, ['plan', 'winter'])).toBe(0);
  expect(await runKilled(harbour, ['publish', 'winter', '--no-commit'])).toBe(0);
  for (const handle of ['lea-moe', 'mio-nord', 'nia-orr']) {
    await enroll(harbour.content, { handle, zone: 'Europe/Oslo', hours });
  }
  const now = '2027-02-01T09:00:00Z';
  const messages = path.join(harbour.folder, '.roundtable/waitlist/winter');
  const moments = [
    () => wait(450),
    () => waitForFile(cohort, temporaryPrefix),
    () => waitForFile(messages, temporaryPrefix),
  ];
  const seen: (Waitlist | undefined)[] = [];
  for (const toMoment of moments) {
    await runKilled(harbour, ['waitlist', 'winter', '--offer'], { killWhen: toMoment(), now });
    seen.push(await openList());
  }
  expect(await runKilled(harbour, ['waitlist', 'winter', '--offer'], { now })).toBe(0);
  const last = await openList();
  expect(last?.offers).toHaveLength(1);
  for (const list of seen) if (list !== undefined) expect(list).toEqual(last);
  const [handle] = last?.offers.map((offer) => offer.handle) ?? [];
  const left = (await readdir(messages)).filter((name) => !name.startsWith(temporaryPrefix));
  expect(left).toEqual([`${handle ?? ''}.txt`]);
});
