import type { Copy } from '../../copy/copy.ts';
import { listChosen, type FacetName, type Selection } from '../../domain/directory/facets.ts';
import { showChoices, type Choice } from '../choice-list.ts';
import type { FacetBox } from './facet-boxes.ts';

/** A chosen value with its name. */
export interface Filter {
  readonly name: FacetName;
  readonly value: string;
  readonly label: string;
}

/** Names what is chosen. */
export function toFilters(selection: Selection, boxes: readonly FacetBox[]): Filter[] {
  return listChosen(selection).map(({ name, value }) => {
    const box = boxes.find((known) => known.name === name && known.value === value);
    return { name, value, label: box?.label ?? value };
  });
}

/** Gathers the names of filters by facet, in the order of the facets. */
export function toNamesByFacet(filters: readonly Filter[]): string[][] {
  return [...Map.groupBy(filters, ({ name }) => name).values()].map((ofFacet) =>
    ofFacet.map(({ label }) => label),
  );
}

/** What a reader can do about the filters, and where the words stand that say what came of it. */
export interface FilterActs {
  readonly copy: Copy['directory'];
  readonly remove: (filter: Filter) => void;
  readonly clear: () => void;
  readonly status: HTMLElement | null;
}

/** Lists the filters as buttons that take them away again, and one that takes all away. */
export function showApplied(
  list: HTMLElement | null,
  filters: readonly Filter[],
  { copy, remove, clear, status }: FilterActs,
): void {
  if (list === null) return;
  const choices = filters.map((filter): Choice => {
    const act = (): void => {
      remove(filter);
    };
    return { text: filter.label, label: copy.remove(filter.label), act };
  });
  if (choices.length > 0) choices.push({ text: copy.clear, act: clear });
  showChoices(list, choices, status);
}

/** Says that nothing is found, which filter to take away to find something, and how to see all again. */
export function showNone(
  box: HTMLElement | null,
  ways: readonly (Filter & { readonly count: number })[] | undefined,
  all: number,
  { copy, remove, clear, status }: FilterActs,
): void {
  const list = box?.querySelector('ul');
  if (box === null || list === null || list === undefined) return;
  const choices = (ways ?? []).map((way): Choice => {
    const act = (): void => {
      remove(way);
    };
    return { text: copy.removing(way.label, way.count), act };
  });
  if (ways !== undefined) choices.push({ text: copy.seeAll(all), act: clear });
  showChoices(list, choices, status);
  box.hidden = ways === undefined;
}
