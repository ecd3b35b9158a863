import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Adds an open cohort of peer circles to a copy of the fixture programme, which then offers that format. */
export async function addPeerCohort(content: string): Promise<void> {
  await cp('tests/fixtures/peer-cohort', path.join(content, 'cohorts'), { recursive: true });
  const program = path.join(content, 'program.yml');
  const text = await readFile(program, 'utf8');
  await writeFile(
    program,
    text.replace(/^formats: .*$/m, 'formats: [mentor-led, one-to-one, peer-circle]'),
  );
}
