import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fileKinds } from '../../src/records/kinds.ts';

const root = path.resolve(import.meta.dirname, '../..');
const settings = z
  .object({
    'yaml.schemas': z.record(z.string(), z.string()),
    'json.schemas': z.array(z.object({ fileMatch: z.array(z.string()), url: z.string() })),
  })
  .parse(JSON.parse(readFileSync(path.join(root, '.vscode/settings.json'), 'utf8')));

/** By schema: the files for which an editor uses it. */
const pairs = new Map([
  ...Object.entries(settings['yaml.schemas']),
  ...settings['json.schemas'].map(({ fileMatch, url }): [string, string] => [
    url,
    fileMatch.join(),
  ]),
]);

test('an editor knows the schema of every record that is YAML or JSON, and no other', () => {
  const expected = Object.entries(fileKinds)
    .filter(([, { syntax }]) => syntax === 'yaml' || syntax === 'json')
    .map(([kind, file]): [string, string] => [
      `./schemas/${kind}.json`,
      file.path.replaceAll(/HANDLE|SLUG/g, '*'),
    ]);
  expect(pairs).toEqual(new Map(expected));
});

test('every schema that the settings name exists', () => {
  for (const schema of pairs.keys()) expect(existsSync(path.join(root, schema)), schema).toBe(true);
});
