import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countValues,
  facetNames,
  isMatch,
  listChosen,
  toggleValue,
  type FacetName,
  type FacetValues,
  type Selection,
} from './facets.ts';

const nothing: FacetValues = {
  topic: [],
  language: [],
  format: [],
  seats: [],
  region: [],
  overlap: [],
};
const mara = { ...nothing, topic: ['accessibility', 'design'], language: ['en', 'yo'] };
const tomas = { ...nothing, topic: ['design'], language: ['pt'] };
const lucia = { ...nothing, topic: ['writing'], language: ['en'] };

function choose(...chosen: readonly (readonly [FacetName, string])[]): Selection {
  return chosen.reduce<Selection>(
    (selection, [name, value]) => toggleValue(selection, name, value),
    new Map(),
  );
}

test('several values in one facet widen, several facets narrow', () => {
  const wide = choose(['topic', 'writing'], ['topic', 'design']);
  expect([mara, tomas, lucia].filter((row) => isMatch(row, wide))).toHaveLength(3);
  const narrow = choose(['topic', 'design'], ['language', 'en']);
  expect([mara, tomas, lucia].filter((row) => isMatch(row, narrow))).toEqual([mara]);
});

test("a value's count holds the other facets' choices and not its own", () => {
  const counts = countValues([mara, tomas, lucia], choose(['topic', 'design']));
  expect(counts.get('topic')).toEqual(
    new Map([
      ['accessibility', 1],
      ['design', 2],
      ['writing', 1],
    ]),
  );
  expect(counts.get('language')).toEqual(
    new Map([
      ['en', 1],
      ['yo', 1],
      ['pt', 1],
    ]),
  );
});

test('choosing a value twice takes it back and leaves no empty facet', () => {
  const once = choose(['topic', 'design']);
  expect(listChosen(once)).toEqual([{ name: 'topic', value: 'design' }]);
  expect(toggleValue(once, 'topic', 'design').size).toBe(0);
});

const valueArbitrary = fc.constantFrom('a', 'b', 'c');
const valuesArbitrary = fc.uniqueArray(valueArbitrary);
const rowArbitrary = fc.record({
  topic: valuesArbitrary,
  language: valuesArbitrary,
  format: valuesArbitrary,
  seats: valuesArbitrary,
  region: valuesArbitrary,
  overlap: valuesArbitrary,
});
const selectionArbitrary = fc
  .array(fc.tuple(fc.constantFrom(...facetNames), valueArbitrary), { maxLength: 5 })
  .map((chosen) => choose(...chosen));

test('a count is the number of rows that the value alone would leave in its facet', () => {
  fc.assert(
    fc.property(
      fc.array(rowArbitrary, { maxLength: 12 }),
      selectionArbitrary,
      fc.constantFrom(...facetNames),
      valueArbitrary,
      (rows, selection, name, value) => {
        const alone = new Map(selection).set(name, new Set([value]));
        const expected = rows.filter((row) => isMatch(row, alone)).length;
        expect(countValues(rows, selection).get(name)?.get(value) ?? 0).toBe(expected);
      },
    ),
  );
});
