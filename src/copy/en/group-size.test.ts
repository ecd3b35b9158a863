import { expect, test } from 'vitest';
import { groupSize as spanish } from '../es/group-size.ts';
import { groupSize, type GroupSize } from './group-size.ts';

const oneToOne: GroupSize = { kind: 'one-to-one', min: 1, max: 1, target: undefined };
const pair: GroupSize = { kind: 'pair', min: 2, max: 2, target: undefined };
const groups: GroupSize = { kind: 'led', min: 4, max: 6, target: 5 };

test('each way to meet has its own size in the sentence', () => {
  expect(groupSize.sentence([pair, { ...groups, kind: 'equals' }])).toBe(
    'In pairs or in groups of 4 to 6',
  );
  expect(groupSize.sentence([oneToOne, { ...groups, kind: 'some-led' }])).toBe(
    'One to one with a mentor or in groups of 4 to 6, some with a mentor',
  );
  expect(groupSize.sentence([groups])).toBe('In groups of 4 to 6 and a mentor');
  expect(groupSize.sentence([{ ...groups, min: 1, max: 2 }])).toBe('Up to 2 people and a mentor');
});

test('an aim is told only where there is a choice', () => {
  expect(groupSize.aims([oneToOne, groups])).toBe('One to one or in groups of 4 to 6, aiming at 5');
  expect(groupSize.aims([{ ...groups, min: 4, max: 4, target: undefined }])).toBe('In groups of 4');
});

test('Spanish tells the sizes of each way to meet too', () => {
  expect(spanish.sentence([oneToOne, { ...groups, kind: 'some-led' }])).toBe(
    'De forma individual con una persona mentora o en grupos de 4 a 6 personas, algunos con una persona mentora',
  );
});
