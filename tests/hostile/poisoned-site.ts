import { spawnSync } from 'node:child_process';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { findAstro } from '../../scripts/lib/find-astro.ts';
import { addRotationCohort } from '../browser/rotation-cohort.ts';

/** A copy of the engine with content of its own. */
export interface LaidEngine {
  readonly folder: string;
  readonly siteFolder: string;
  readonly remove: () => Promise<void>;
}

/** How a build ended. */
export interface LaidBuild {
  readonly exitCode: number | null;
  readonly output: string;
  /** Traces of code of the content that ran in the build, as JSON; only poisoned content reports it. */
  readonly canaries: string;
  /** Files beside the engine that were not there before. */
  readonly outside: readonly string[];
}

const secretName = 'secret.txt';
export const secret = 'canary-of-a-file-outside-83d0';
const keptParts = [
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const report = 'canaries.json';

/** Everything that a profile may hold. */
const wholeMentor = `---
name: Full House
pronouns: she/her
headline: everything
topics: [tomatoes]
languages: [en]
formats: [mentor-led]
capacity: 4
organization: House
place: Lyon
zone: Europe/Paris
links:
${Array.from({ length: 6 }, (_, index) => `  - { label: Link, url: 'https://example.org/${String(index)}' }`).join('\n')}
portrait: { file: portraits/ines-moreau.png, alt: A face }
status: open
consent: 2027-06-15
account: { forge: github, login: full-house, id: 77 }
---

Text.
`;

/** Lays the engine and a programme of every kind of record into a folder of their own, with poison in its records. */
export async function layPoisonedEngine(): Promise<LaidEngine> {
  const engine = await layEngine();
  const source = path.join(engine.folder, 'src');
  await layModule('poison.ts', path.join(source, 'records/files/poison.ts'));
  await layModule('poisoned-process.ts', path.join(source, 'records/files/stored-process.ts'));
  await layModule('canaries.ts', path.join(source, 'canaries.ts'));
  const collections = path.join(source, 'content.config.ts');
  await writeFile(collections, `import './canaries.ts';\n${await readFile(collections, 'utf8')}`);
  return engine;
}

/** Lays the engine and a programme of every kind of record into a folder of their own. */
export async function layEngine(): Promise<LaidEngine> {
  const around = await realpath(await mkdtemp(path.join(os.tmpdir(), 'roundtable-engine-')));
  const folder = path.join(around, 'engine');
  await mkdir(folder);
  await writeFile(path.join(around, secretName), secret);
  await Promise.all(
    keptParts.map((part) => cp(part, path.join(folder, part), { recursive: true })),
  );
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const content = path.join(folder, 'content');
  await cp('tests/fixtures/small-programme/content', content, { recursive: true });
  await cp('tests/fixtures/running-cohort', path.join(content, 'cohorts'), { recursive: true });
  await addRotationCohort(content);
  await writeFile(path.join(content, 'mentors/full-house.mdx'), wholeMentor);
  return {
    folder,
    siteFolder: path.join(folder, 'dist'),
    remove: () => rm(around, { recursive: true }),
  };
}

/** Copies a module of this folder, which then finds the engine's modules from its new place. */
async function layModule(name: string, place: string): Promise<void> {
  const text = await readFile(path.join('tests/hostile', name), 'utf8');
  const source = `${place.split('/src/')[0] ?? ''}/src`;
  const toSource = path.relative(path.dirname(place), source) || '.';
  await writeFile(place, text.replaceAll("'../../src/", `'${toSource}/`));
}

/**
 * Builds the site of the engine.
 * @param poison the one key of poisoned content to poison, or nothing for all its texts and addresses
 */
export async function buildLaid(
  { folder }: LaidEngine,
  poison: string | undefined,
): Promise<LaidBuild> {
  const around = path.dirname(folder);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve(findAstro()), 'build'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        ROUNDTABLE_CONTENT: 'content',
        ROUNDTABLE_CANARIES: path.join(around, report),
        ROUNDTABLE_NEW: JSON.stringify([{ slug: 'worm-bin', added: '2027-01-05T10:00:00Z' }]),
        ...(poison === undefined ? {} : { ROUNDTABLE_POISON: poison }),
      },
    },
  );
  const known = ['engine', secretName, report];
  return {
    exitCode: status,
    output: stdout + stderr,
    canaries: await readFile(path.join(around, report), 'utf8').catch(() => 'no report'),
    outside: (await readdir(around)).filter((name) => !known.includes(name)),
  };
}
