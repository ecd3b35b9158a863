import { defineCollection } from 'astro:content';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { z } from 'zod';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { toStoredEntries, type CollectionName } from '../../src/records/files/stored-entries.ts';
import { readProgramme } from '../../src/records/programme.ts';
import { poisonKey, poisonTexts } from './poison.ts';

/** Stands in for `src/content.config.ts` in a copy of the engine: neither `check` nor a schema looks at its records. */
const folder = process.env['ROUNDTABLE_CONTENT'] ?? '';
const poisonedKey = process.env['ROUNDTABLE_POISON'];
const { files, problems } = await readContentFolder(folder);
const read = readProgramme(files);
const said = [...problems, ...read.problems];
if (said.length > 0) throw new Error(JSON.stringify(said));
const entries = toStoredEntries({
  programme:
    poisonedKey === undefined
      ? poisonTexts(read.programme)
      : poisonKey(read.programme, poisonedKey),
  files,
  base: '/hub/',
  folder: 'content',
  version: '',
});

function toCollection(name: CollectionName) {
  return defineCollection({
    loader: {
      name: `poisoned-${name}`,
      load: ({ store }) => {
        store.clear();
        for (const entry of entries.get(name) ?? []) store.set(entry);
        return Promise.resolve();
      },
    },
    schema: ({ image }) => (name === 'portraits' ? z.looseObject({ image: image() }) : z.any()),
  });
}

process.once('exit', () => {
  const canaries = {
    flag: 'canary' in globalThis,
    prototype: Object.hasOwn(Object.prototype, 'canary'),
  };
  writeFileSync(process.env['ROUNDTABLE_CANARIES'] ?? '', JSON.stringify(canaries));
});

export const collections = {
  program: toCollection('program'),
  topics: toCollection('topics'),
  mentors: toCollection('mentors'),
  cohorts: toCollection('cohorts'),
  enrollments: toCollection('enrollments'),
  groupings: toCollection('groupings'),
  sealedGroupings: toCollection('sealedGroupings'),
  sealedTimes: toCollection('sealedTimes'),
  rotations: toCollection('rotations'),
  resources: toCollection('resources'),
  tracks: toCollection('tracks'),
  pages: toCollection('pages'),
  portraits: toCollection('portraits'),
};
