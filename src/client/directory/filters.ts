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

type Remove = (name: FacetName, value: string) => void;

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

/** Lists the filters as buttons that take them away again, and one that takes all away. */
export function showApplied(
  list: HTMLElement | null,
  filters: readonly Filter[],
  copy: Copy['directory'],
  remove: Remove,
  clear: () => void,
): void {
  if (list === null) return;
  const choices = filters.map(({ name, value, label }): Choice => {
    const act = (): void => {
      remove(name, value);
    };
    return { text: label, label: copy.remove(label), act };
  });
  showChoices(list, choices.length === 0 ? [] : [...choices, { text: copy.clear, act: clear }]);
}

/** Says that nothing is found, and which filter to take away to find something. */
export function showNone(
  box: HTMLElement | null,
  ways: readonly (Filter & { readonly count: number })[],
  copy: Copy['directory'],
  remove: Remove,
): void {
  const list = box?.querySelector('ul');
  if (box === null || list === null || list === undefined) return;
  box.hidden = ways.length === 0;
  const choices = ways.map(({ name, value, label, count }): Choice => {
    const act = (): void => {
      remove(name, value);
    };
    return { text: copy.removing(label, count), act };
  });
  showChoices(list, choices);
}
