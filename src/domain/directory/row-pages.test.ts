import { expect, test } from 'vitest';
import { toggleValue, type FacetName, type Selection } from './facets.ts';
import { chooseRowPages } from './row-pages.ts';

const nothing = { topic: [], language: [], format: [], seats: [], region: [], overlap: [] };
/** Every third row speaks Spanish, every tenth helps with design, every second has free seats. */
const rows = Array.from({ length: 60 }, (_, index) => ({
  index,
  facets: {
    ...nothing,
    topic: index % 10 === 0 ? ['design'] : ['writing'],
    language: index % 3 === 0 ? ['en', 'es'] : ['en'],
    seats: index % 2 === 0 ? ['free'] : [],
  },
}));
const layout = { rowsPerPage: 5, hasList: (name: FacetName) => name !== 'seats' };

function choose(...chosen: readonly (readonly [FacetName, string])[]): Selection {
  return chosen.reduce<Selection>(
    (selection, [name, value]) => toggleValue(selection, name, value),
    new Map(),
  );
}

test('without a choice that has a list, the pages of the whole list are needed', () => {
  const wanted = rows.filter(({ index }) => index === 57 || index === 3);
  expect(chooseRowPages(rows, wanted, choose(['seats', 'free']), layout)).toEqual([
    { of: undefined, number: 1 },
    { of: undefined, number: 12 },
  ]);
});

test('the list of the rarest choice is the shortest way', () => {
  const wanted = rows.filter(({ facets }) => facets.topic.includes('design'));
  const selection = choose(['language', 'en'], ['topic', 'design']);
  const of = { name: 'topic', value: 'design' };
  expect(chooseRowPages(rows, wanted, selection, layout)).toEqual([
    { of, number: 1 },
    { of, number: 2 },
  ]);
});

test('several values of a facet are found on the list of either', () => {
  const selection = choose(['topic', 'design'], ['topic', 'writing']);
  const wanted = rows.slice(0, 3);
  expect(chooseRowPages(rows, wanted, selection, layout)).toEqual([{ of: undefined, number: 1 }]);
  const spanish = rows.filter(({ facets }) => facets.language.includes('es')).slice(0, 5);
  expect(chooseRowPages(rows, spanish, choose(['language', 'es']), layout)).toEqual([
    { of: { name: 'language', value: 'es' }, number: 1 },
  ]);
});

test('pages come in the order in which the rows need them, and none where no row is wanted', () => {
  const wanted = rows.filter(({ index }) => index === 3 || index === 57).toReversed();
  expect(chooseRowPages(rows, wanted, new Map(), layout).map(({ number }) => number)).toEqual([
    12, 1,
  ]);
  expect(chooseRowPages(rows, [], new Map(), layout)).toEqual([]);
});
