import { expect, test } from 'vitest';
import { toGitFailure } from './git-failure.ts';

const failed = (output: string, code?: string) =>
  toGitFailure(
    '/srv/hub',
    ['rev-parse', 'HEAD'],
    Object.assign(new Error('x'), code === undefined ? {} : { code }),
    output,
  ).message;

test('what git refuses is said in a sentence with what to do', () => {
  expect(failed('', 'ENOENT')).toBe(
    'git is not there. Install it (https://git-scm.com) and try again.',
  );
  expect(failed('fatal: not a git repository (or any of the parent directories): .git')).toContain(
    '/srv/hub is not in a git repository. Use a clone',
  );
  expect(failed("fatal: detected dubious ownership in repository at '/srv/hub'")).toContain(
    'Run this as its owner.',
  );
  expect(failed('fatal: bad object')).toBe('git rev-parse did not work: fatal: bad object');
});
