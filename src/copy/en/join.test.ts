import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { enrollmentSchema } from '../../schemas/enrollment.ts';
import { joinCheck } from './join-check.ts';
import { joinForm } from './join-form.ts';
import { join } from './join.ts';

test('the file that people start from is an enrollment that waits for its private part', () => {
  const read = enrollmentSchema.parse(parse(join.template('2026-09-01', 'public')));
  expect(read).toMatchObject({ handle: 'your-name', state: 'awaiting-private-part', topics: [] });
  expect(read.agreement).toBe('2026-09-01');
});

test('where the members of a programme alone can read its files, nothing in them is called public', () => {
  const read = Object.values(joinForm.files.private)
    .map((text) => (typeof text === 'string' ? text : text('GitHub')))
    .concat(join.template('2026-09-01', 'private'), join.everyone.private)
    .concat(['name', 'goal', 'sealed'].map((key) => joinCheck.reads(key, 'private')));
  for (const text of read) expect(text).not.toMatch(/\bpublic\b|^Everyone(?! in the programme)/);
  expect(joinForm.files.public.result).toContain('public');
  expect(joinCheck.reads('goal', 'public')).toBe('Everyone, word for word.');
});
