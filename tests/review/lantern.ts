import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addTombstone } from '../../scripts/forget/tombstones.ts';
import { listFolder, type Edit } from './bare-repository.ts';

const small = path.resolve(import.meta.dirname, '../fixtures/small-programme/content');
export const cohortFolder = 'content/cohorts/autumn-2027';
export const enrollmentOf = (handle: string, cohort = 'autumn-2027') =>
  `content/cohorts/${cohort}/enrollments/${handle}.yml`;
export const mentorOf = (handle: string) => `content/mentors/${handle}.mdx`;

/** Accounts of the fixture: Inès 1001 has a profile and an enrollment, Dev 2002 an enrollment. */
export const people = {
  ines: { author: 'ines-moreau-example', authorId: 1001 },
  dev: { author: 'devrao', authorId: 2002 },
  lotte: { author: 'lotte-b', authorId: 3003 },
  nia: { author: 'nia-w', authorId: 4004 },
  mallory: { author: 'mallory', authorId: 6666 },
} as const;

/** Writes an account as YAML. */
export const account = (login: string, id?: number) =>
  `account:\n  forge: github\n  login: ${login}\n${id === undefined ? '' : `  id: ${id}\n`}`;

/** Reads a file of the published branch. */
export function readPublished(file: string): string {
  const found = publishedEdits.find((edit) => 'write' in edit && edit.write === file);
  if (found === undefined || !('write' in found)) throw new Error(`no ${file}`);
  return Buffer.from(found.text).toString('utf8');
}

const salted = `salt ${'0'.repeat(32)}\n`;

/** What stands on the published branch: the small programme, with accounts, beside an engine. */
export const publishedEdits: readonly Edit[] = [
  ...listFolder(small, 'content').map((edit): Edit => {
    if (!('write' in edit)) return edit;
    const text = Buffer.from(edit.text).toString('utf8');
    if (edit.write === enrollmentOf('dev-rao')) {
      return { ...edit, text: text + account('devrao', 2002) };
    }
    if (edit.write === enrollmentOf('lotte-brandt'))
      return { ...edit, text: text + account('lotte-b') };
    return edit;
  }),
  { write: 'content/forgotten.txt', text: addTombstone(salted, 'old-friend') },
  { write: 'package.json', text: '{ "name": "hub" }\n' },
  { write: '.github/workflows/ci.yml', text: 'name: Check\n' },
  { write: 'README.md', text: '# Hub\n' },
];

/** Writes an enrollment of a newcomer, awaiting their private part. */
export function toEnrollment(
  handle: string,
  changes: {
    roles?: string;
    login?: string;
    id?: number;
    more?: string;
    state?: string;
  } = {},
): string {
  const { roles = 'mentee', login, id, more = '', state = 'awaiting-private-part' } = changes;
  return [
    `handle: ${handle}`,
    `name: ${handle}`,
    `roles: [${roles}]`,
    'topics: [tomatoes]',
    'languages: [en]',
    'agreement: 2027-06-01',
    `state: ${state}`,
    `${login === undefined ? '' : account(login, id)}${more}`,
  ].join('\n');
}

/** Takes the sealed part out of a published enrollment, as YAML. */
export function readSealed(handle: string): string {
  const text = readPublished(enrollmentOf(handle));
  return /sealed: \|\n(?: {2}.*\n)+/.exec(text)?.[0] ?? '';
}

/** Writes the profile of a new mentor. */
export function toProfile(name: string, more = ''): string {
  return [
    '---',
    `name: ${name}`,
    'headline: sowing in spring',
    'topics: [gardening]',
    'languages: [en]',
    'formats: [mentor-led]',
    'capacity: 2',
    'status: open',
    `${more}---`,
    '',
    'I grow beans.',
    '',
  ].join('\n');
}

export const portrait = new Uint8Array(readFileSync(path.join(small, 'portraits/ines-moreau.png')));
