import type { Copy } from '../../copy/copy.ts';
import { listChosen, type FacetName, type Selection } from '../../domain/directory/facets.ts';
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
  list.hidden = filters.length === 0;
  const buttons = filters.map(({ name, value, label }) => {
    const button = toButton(label, () => {
      remove(name, value);
    });
    button.ariaLabel = copy.remove(label);
    button.className = 'chip';
    return button;
  });
  list.replaceChildren(...[...buttons, toButton(copy.clear, clear)].map(toItem));
}

/** Says that nothing is found, and which filter to take away to find something. */
export function showNone(
  box: HTMLElement | null,
  ways: readonly (Filter & { readonly count: number })[],
  copy: Copy['directory'],
  remove: Remove,
): void {
  if (box === null) return;
  box.hidden = ways.length === 0;
  const heading = document.createElement('h2');
  heading.textContent = copy.none;
  const items = ways.map(({ name, value, label, count }) =>
    toItem(
      toButton(copy.removing(label, count), () => {
        remove(name, value);
      }),
    ),
  );
  const list = document.createElement('ul');
  list.role = 'list';
  list.append(...items);
  box.replaceChildren(heading, list);
}

function toButton(text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}

function toItem(content: Node): HTMLLIElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}
