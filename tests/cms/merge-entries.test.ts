import { expect, test } from 'vitest';
import { mergeEntries } from '../../src/client/admin/merge-entries.ts';

const before = { name: 'Mara', headline: 'reviews', links: [], body: 'One.\n' };

function merge(mine: object, theirs: object) {
  return mergeEntries({
    formThen: before,
    formNow: { ...before, ...mine },
    fileNow: { ...before, ...theirs },
  });
}

test('changes of different keys are brought together', () => {
  expect(merge({ headline: 'design' }, { body: 'Two.\n' })).toEqual({
    data: { ...before, headline: 'design', body: 'Two.\n' },
    clashes: [],
  });
});

test('a key that both changed is named, and keeps what the form says', () => {
  const { data, clashes } = merge({ headline: 'design' }, { headline: 'systems' });
  expect(data['headline']).toBe('design');
  expect(clashes).toEqual(['headline']);
});

test('the same change of both is no clash', () => {
  expect(merge({ headline: 'design' }, { headline: 'design' }).clashes).toEqual([]);
});

test('a key that one took out stays out, and one that is new to both stays in', () => {
  const { data, clashes } = merge({ headline: undefined }, { place: 'Lagos' });
  expect(data).toMatchObject({ headline: undefined, place: 'Lagos' });
  expect(clashes).toEqual([]);
});

test('what a form leaves empty where the file has nothing is no change', () => {
  const theirs = { name: 'Mara', headline: 'systems', body: 'One.' };
  const merged = mergeEntries({
    formThen: before,
    formNow: before,
    fileNow: theirs,
  });
  expect(merged).toEqual({ data: { ...theirs, links: undefined }, clashes: [] });
});

test('what somebody else wrote stays theirs until the form has shown it', () => {
  const saved = { ...before, headline: 'design' };
  const theirs = { ...saved, place: 'Lagos' };
  const later = { formThen: saved, fileNow: theirs };
  expect(mergeEntries({ ...later, formNow: { ...saved, headline: 'drawing' } })).toEqual({
    data: { ...theirs, headline: 'drawing' },
    clashes: [],
  });
  expect(mergeEntries({ ...later, formNow: { ...saved, place: 'Abuja' } }).clashes).toEqual([
    'place',
  ]);
});
