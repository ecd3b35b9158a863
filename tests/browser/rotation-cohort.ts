import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Adds a cohort of peers with a published rotation in its fourth round to a copy of the fixture programme. */
export async function addRotationCohort(content: string): Promise<void> {
  await cp('tests/fixtures/rotation-cohort', path.join(content, 'cohorts'), { recursive: true });
  const program = path.join(content, 'program.yml');
  const text = await readFile(program, 'utf8');
  await writeFile(program, text.replace(/^formats: \[(.*)\]$/m, 'formats: [$1, pair]'));
}
