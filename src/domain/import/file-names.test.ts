import { expect, test } from 'vitest';
import { assignNames, type NamingOptions } from './file-names.ts';

const options: NamingOptions = {
  toSkeleton: (name) => name.replaceAll('1', 'l'),
  present: new Set(),
  longest: 12,
  canTake: () => true,
  isOwn: () => false,
};

function assign(rows: readonly (readonly string[])[], changes: Partial<NamingOptions> = {}) {
  const nameable = rows.map((names, index) => ({ line: index + 2, names }));
  return [...assignNames(nameable, { ...options, ...changes }).values()];
}

test('twins are numbered in their order, within the longest name', () => {
  expect(assign([['jo-lee'], ['jo-lee'], ['ann'], ['jo-lee']])).toEqual([
    'jo-lee',
    'jo-lee-2',
    'ann',
    'jo-lee-3',
  ]);
  expect(assign([['abcdefghijkl'], ['abcdefghijkl']])).toEqual(['abcdefghijkl', 'abcdefghij-2']);
});

test('rows that would like the same name take one that tells them apart', () => {
  const rows = [
    ['talk', 'talk-a', 'talk-a-1'],
    ['talk', 'talk-a', 'talk-a-2'],
    ['talk', 'talk-b'],
    ['other', 'other-a'],
  ];
  expect(assign(rows)).toEqual(['talk-a-1', 'talk-a-2', 'talk-b', 'other']);
});

test('a name that looks like one that is there is numbered, the very same name is the same record', () => {
  expect(assign([['jill'], ['bo']], { present: new Set(['ji11', 'bo']) })).toEqual([
    'jill-2',
    'bo',
  ]);
});

test('a row keeps the name that an earlier run gave it', () => {
  const rows = [
    ['talk', 'talk-a'],
    ['talk', 'talk-b'],
  ];
  const isOwn: NamingOptions['isOwn'] = ({ line }, name) => line === 2 && name === 'talk';
  expect(assign(rows, { present: new Set(['talk']), isOwn })).toEqual(['talk', 'talk-b']);
});

test('a name that belongs to somebody else is passed over', () => {
  const canTake: NamingOptions['canTake'] = (_row, name) => name !== 'ann';
  expect(assign([['ann'], ['bo']], { present: new Set(['ann']), canTake })).toEqual([
    'ann-2',
    'bo',
  ]);
});
