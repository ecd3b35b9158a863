import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { enrollmentSchema } from '../../schemas/enrollment.ts';
import { join } from './join.ts';

test('the file that people start from is an enrollment that waits for its private part', () => {
  const read = enrollmentSchema.parse(parse(join.template('2026-09-01')));
  expect(read).toMatchObject({ handle: 'your-name', state: 'awaiting-private-part', topics: [] });
  expect(read.agreement).toBe('2026-09-01');
});
