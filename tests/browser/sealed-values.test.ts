import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { demoIdentity } from '../../src/domain/seal/demo-identity.ts';
import { openPrivatePart } from '../../src/domain/seal/private-part.ts';
import { privatePartSchema, type PrivatePart } from '../../src/schemas/private-part.ts';
import { findWords, readAllTexts } from '../privacy/canaries.ts';

const fixtures = ['small-programme/content/cohorts', 'running-cohort', 'peer-cohort'].map(
  (folder) => path.resolve(import.meta.dirname, '../fixtures', folder),
);

/** Opens every sealed part of the fixtures that the site was built from. */
async function readPrivateParts(): Promise<PrivatePart[]> {
  const parts: PrivatePart[] = [];
  for (const folder of fixtures) {
    for (const [file, text] of readAllTexts(folder)) {
      const [, cohort = '', handle = ''] = /^([^/]+)\/enrollments\/([^/]+)\.yml$/.exec(file) ?? [];
      const block = /^sealed: \|\n((?: {2}.*\n)+)/m.exec(text)?.[1];
      if (block === undefined) continue;
      const owner = { cohort, handle };
      const armored = block.replaceAll(/^ {2}/gm, '');
      const opened = await openPrivatePart(armored, [demoIdentity], owner, privatePartSchema);
      if (opened.kind === 'opened') parts.push(opened.part);
    }
  }
  return parts;
}

test('no page, script, calendar, index or other file of the site holds what anybody sealed', async () => {
  const site = readAllTexts(inject('siteFolder'));
  const parts = await readPrivateParts();
  const values = parts.flatMap(({ contact, note, accessNeeds }) =>
    [contact, note, accessNeeds].filter((value) => value !== undefined),
  );
  expect(values.length).toBeGreaterThan(3);
  expect(findWords(site, values)).toEqual([]);
  // The same search finds what is public, in pages and in the packed index alike.
  const found = findWords(site, ['tomatoes in small pots']).map(({ place }) => place);
  expect(found).toContain('mentors/ines-moreau/index.html');
  expect(found.some((place) => place.startsWith('pagefind/fragment/'))).toBe(true);
});

test('no file of the site holds a sealed text', () => {
  const site = readAllTexts(inject('siteFolder'));
  const sealed = readFileSync(
    path.join(fixtures[0] ?? '', 'autumn-2027/enrollments/dev-rao.yml'),
    'utf8',
  );
  const line = /^ {2}([A-Za-z0-9+/]{64})$/m.exec(sealed)?.[1] ?? '';
  expect(line).toHaveLength(64);
  expect(findWords(site, [line])).toEqual([]);
});
