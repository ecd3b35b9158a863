import { expect, test } from 'vitest';
import { hasEditorSignIn } from './editor-sign-in.ts';

const github = { forge: 'github', host: 'github.com', path: 'a/b', branch: 'main' } as const;
const gitlab = { ...github, forge: 'gitlab', host: 'gitlab.com' } as const;

test('people can sign in where their forge knows the site', () => {
  expect(hasEditorSignIn(github)).toBe(false);
  expect(hasEditorSignIn({ ...github, signInAddress: 'https://sign-in.example.org' })).toBe(true);
  expect(hasEditorSignIn({ ...github, applicationId: 'abc' })).toBe(false);
  expect(hasEditorSignIn(gitlab)).toBe(false);
  expect(hasEditorSignIn({ ...gitlab, applicationId: 'abc' })).toBe(true);
});
