import {
  isMatch,
  toggleValue,
  type FacetValues,
  type Selection,
} from '../../domain/directory/facets.ts';
import { getMoreWords } from '../words/more-words.ts';
import { showApplied, showNone, toNamesByFacet, type Filter, type FilterActs } from './filters.ts';

const { directory: copy } = getMoreWords();

/** What was found of a list, by what. */
export interface Found {
  readonly rows: readonly { readonly facets: FacetValues }[];
  readonly count: number;
  readonly selection: Selection;
  readonly filters: readonly Filter[];
}

/** Says how many rows were found by which filters, lists these, and names the ways out where there is none. */
export function showFoundWords(
  directory: ParentNode,
  { rows, count, selection, filters }: Found,
  acts: Pick<FilterActs, 'remove' | 'clear'>,
): void {
  const status = directory.querySelector<HTMLElement>('[role="status"]');
  if (status !== null) {
    const names = toNamesByFacet(filters);
    status.textContent = names.length === 0 ? copy.all(count) : copy.matching(count, names);
  }
  const show = directory.querySelector('.found button');
  if (show !== null) show.textContent = copy.show(count);
  const all: FilterActs = { ...acts, copy, status };
  showApplied(directory.querySelector('.applied'), filters, all);
  const ways = count === 0 ? toWaysOut(rows, selection, filters) : undefined;
  showNone(directory.querySelector('.none'), ways, rows.length, all);
}

/** Shows on the button below a list how many more rows it brings, or hides it. */
export function showMoreWords(directory: ParentNode, more: number): void {
  const button = directory.querySelector<HTMLButtonElement>('.more');
  if (button === null) return;
  button.hidden = more === 0;
  button.textContent = copy.more(more);
}

/** For each filter, how many rows there were without it; those that show none lead nowhere. */
function toWaysOut(
  rows: Found['rows'],
  selection: Selection,
  filters: readonly Filter[],
): (Filter & { count: number })[] {
  return filters
    .map((filter) => {
      const without = toggleValue(selection, filter.name, filter.value);
      const count = rows.filter(({ facets }) => isMatch(facets, without)).length;
      return { ...filter, count };
    })
    .filter(({ count }) => count > 0);
}
