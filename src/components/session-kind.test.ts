import { expect, test } from 'vitest';
import { english } from '../copy/en/english.ts';
import { toKindWord } from './session-kind.ts';

test('a kind is named beside a title that does not name it, and never that of a group', () => {
  expect(toKindWord({ kind: 'showcase', title: 'Showcase' }, english)).toBeUndefined();
  expect(
    toKindWord({ kind: 'office-hours', title: 'Office hours, again' }, english),
  ).toBeUndefined();
  expect(toKindWord({ kind: 'social', title: 'Desks and windows' }, english)).toBe('Social');
  expect(toKindWord({ kind: 'group', title: 'First meeting' }, english)).toBeUndefined();
});
