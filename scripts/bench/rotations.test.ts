import { expect, test } from 'vitest';
import { runRotationJob } from './rotation-job.ts';

const measure = (way: 'own' | 'reference', rounds: number) =>
  runRotationJob({
    subject: 'rotations',
    way,
    source: { kind: 'full', groups: 5, size: 4, rounds },
    seed: 1,
  });

test('the product repeats nobody where planning round by round does', () => {
  expect(measure('own', 5)).toMatchObject({ status: 'fewest', figures: { repeats: 0, faults: 0 } });
  expect(measure('reference', 5).figures['repeats']).toBeGreaterThan(0);
});

test('a drawn rotation with absences and people apart is counted again', () => {
  const drawn = runRotationJob({
    subject: 'rotations',
    way: 'own',
    source: { kind: 'drawn' },
    seed: 2,
  });
  expect(drawn.figures).toMatchObject({ faults: 0 });
  expect(['fewest', 'gap']).toContain(drawn.status);
});
