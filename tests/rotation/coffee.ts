import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { enroll, makeHarbour, type Enrolled, type Harbour } from '../matching/harbour.ts';

const evening = { day: 'tuesday', from: '17:00', to: '20:00' } as const;

/** Seven peers of Oslo who are free on Tuesday evenings; two of them stay apart. */
export const coffeePeople: readonly Enrolled[] = ['ann', 'bo', 'cy', 'di', 'eve', 'flo', 'gus'].map(
  (handle): Enrolled => ({
    handle,
    role: 'peer',
    topics: ['nets'],
    zone: 'Europe/Oslo',
    hours: evening,
    wishes: handle === 'ann' ? { apart: ['bo'] } : {},
  }),
);

const rounds = Array.from({ length: 6 }, (_, index) => {
  const id = `coffee-${String(index + 1)}`;
  if (index === 5) {
    return `  - { kind: social, id: ${id}, date: 2027-03-02, start: '18:00', title: Coffee together, durationMinutes: 60 }`;
  }
  return `  - { kind: group, id: ${id}, week: ${String(index + 1)}, title: Coffee, durationMinutes: 60 }`;
});

/** Makes the harbour a cohort of peers who have coffee with somebody else in each of six rounds. */
export async function makeCoffeeHarbour(people = coffeePeople): Promise<Harbour> {
  const harbour = await makeHarbour([]);
  const file = path.join(harbour.content, 'cohorts/winter/cohort.mdx');
  const text = await readFile(file, 'utf8');
  const [before = '', rest = ''] = text.split('sessions:\n');
  const [, after = ''] = rest.split('groupSize:');
  const asked = [
    'rotation:',
    `  rounds: [${rounds.map((line) => /id: ([\w-]+)/.exec(line)?.[1] ?? '').join(', ')}]`,
    '  size: { min: 2, target: 2, max: 2 }',
  ];
  await writeFile(
    file,
    `${before.replace('[mentor-led]', '[pair]')}sessions:\n${rounds.join('\n')}\n${asked.join('\n')}\ngroupSize:${after}`,
  );
  const program = path.join(harbour.content, 'program.yml');
  const formats = (await readFile(program, 'utf8')).replace(
    'formats: [mentor-led]',
    'formats: [pair]',
  );
  await writeFile(program, formats);
  for (const person of people) await enroll(harbour.content, person);
  return harbour;
}
