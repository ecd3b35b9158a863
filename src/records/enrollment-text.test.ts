import { expect, test } from 'vitest';
import { enrollmentSchema } from '../schemas/enrollment.ts';
import { toEnrollmentText } from './enrollment-text.ts';
import { readYamlData } from './front-matter/read-data.ts';

const sealed = '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\nYWdl\n-----END AGE ENCRYPTED FILE-----\n';

test('an enrollment is written in the order of its schema, and read back as it was', () => {
  const enrollment = {
    sealed,
    state: 'complete',
    name: 'yes: no #1',
    handle: 'dev-rao',
    languages: ['no', 'en'],
    roles: ['mentee'],
    goal: 'One line\nand another: ---',
    agreement: '2027-06-01',
  };
  const text = toEnrollmentText(enrollment);
  expect(text.match(/^\w+/gm)).toEqual([
    'handle',
    'name',
    'roles',
    'goal',
    'languages',
    'agreement',
    'state',
    'sealed',
  ]);
  expect(text).toContain('sealed: |\n  -----BEGIN AGE ENCRYPTED FILE-----\n  YWdl\n');
  const { data, findings } = readYamlData(enrollmentSchema, text, 0);
  expect(findings).toEqual([]);
  expect(data).toMatchObject(enrollment);
});
