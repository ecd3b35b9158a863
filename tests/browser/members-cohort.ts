import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createKeyPair } from '../../src/domain/seal/identity.ts';
import { sealText } from '../../src/domain/seal/sealed-text.ts';

export const membersCohort = 'eve-2026';

/** When the group of the cohort meets: an hour that no other page of the fixture shows. */
const membersSlot = { weekday: 'monday', start: '06:17' } as const;

/**
 * Adds a cohort of the year before, whose groups are those of summer 2027, which shows counts instead of
 * names and times to members alone, to a copy of the fixture programme. Gives the secret key of one member.
 */
export async function addMembersCohort(content: string): Promise<string> {
  const from = 'tests/fixtures/running-cohort/summer-2027';
  const to = path.join(content, 'cohorts', membersCohort);
  await mkdir(path.join(to, 'enrollments'), { recursive: true });
  const { identity, recipient } = await createKeyPair();
  const seal = async (text: string) =>
    `${(await sealText(text, [recipient])).trimEnd()}\n`.replace(/^(?=.)/gm, '  ');
  const toPast = (text: string) =>
    text
      .replaceAll('summer-2027', membersCohort)
      .replaceAll('Summer 2027', 'Evenings 2026')
      .replace(/\b2027-/g, '2026-')
      .replace(/^agreement: .*$/m, 'agreement: 2027-06-01');
  const cohort = await readFile(path.join(from, 'cohort.mdx'), 'utf8');
  await writeFile(
    path.join(to, 'cohort.mdx'),
    toPast(cohort)
      .replace('times: all', 'times: members')
      .replace('names: first-names', 'names: counts'),
  );
  const grouping = await readFile(path.join(from, 'grouping.json'), 'utf8');
  const published = toPast(grouping).replace(/,\s*"slot": \{[^}]*\}/, '');
  await writeFile(path.join(to, 'grouping.json'), published);
  for (const name of await readdir(path.join(from, 'enrollments'))) {
    const text = await readFile(path.join(from, 'enrollments', name), 'utf8');
    const [open = ''] = toPast(text).split('sealed: |');
    await writeFile(path.join(to, 'enrollments', name), `${open}sealed: |\n${await seal('{}')}`);
  }
  const groups = [{ id: 'group-01', slot: membersSlot }];
  const times = { version: 1, cohort: membersCohort, readers: [recipient], groups };
  await writeFile(
    path.join(to, 'times.age'),
    (await seal(JSON.stringify(times))).replace(/^ {2}/gm, ''),
  );
  return identity;
}
