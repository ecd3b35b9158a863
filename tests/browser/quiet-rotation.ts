import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createKeyPair } from '../../src/domain/seal/identity.ts';
import { sealText } from '../../src/domain/seal/sealed-text.ts';

export const quietRotation = 'tea-2026';

/** Adds a rotation of the year before that shows counts instead of names to a copy of the fixture programme. */
export async function addQuietRotation(content: string): Promise<void> {
  const from = 'tests/fixtures/rotation-cohort/coffee-2027';
  const to = path.join(content, 'cohorts', quietRotation);
  const { recipient } = await createKeyPair();
  const toPast = (text: string) =>
    text
      .replaceAll('coffee-2027', quietRotation)
      .replaceAll('Coffee 2027', 'Tea 2026')
      .replace(/\b2027-/g, '2026-')
      .replace(/^agreement: .*$/m, 'agreement: 2027-06-01')
      .replace('names: names', 'names: counts');
  await mkdir(path.join(to, 'enrollments'), { recursive: true });
  for (const name of ['cohort.mdx', 'rotation.json']) {
    await writeFile(path.join(to, name), toPast(await readFile(path.join(from, name), 'utf8')));
  }
  for (const name of await readdir(path.join(from, 'enrollments'))) {
    const text = toPast(await readFile(path.join(from, 'enrollments', name), 'utf8'));
    const sealed = (await sealText('{}', [recipient])).trimEnd().replaceAll(/^(?=.)/gm, '  ');
    const [open = ''] = text.split('sealed: |');
    await writeFile(path.join(to, 'enrollments', name), `${open}sealed: |\n${sealed}\n`);
  }
}
