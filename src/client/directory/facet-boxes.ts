import { facetNames, type FacetName, type Selection } from '../../domain/directory/facets.ts';

/** A value of a facet as a checkbox, and where its count stands. */
export interface FacetBox {
  readonly name: FacetName;
  readonly value: string;
  readonly label: string;
  /** Address of the list of those who share it, where there is one. */
  readonly list: string | undefined;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
}

/** Turns the links of the facets into checkboxes. */
export function toFacetBoxes(facets: Element): FacetBox[] {
  const items = facets.querySelectorAll<HTMLElement>('section[data-facet] li');
  const boxes = [...items].map(toFacetBox).filter((box) => box !== undefined);
  for (const section of facets.querySelectorAll<HTMLElement>('section')) {
    section.setAttribute('role', 'group');
    section.removeAttribute('data-when');
    const heading = section.querySelector('h2');
    if (heading !== null) section.ariaLabel = heading.textContent;
  }
  return boxes;
}

/** Shows in the boxes what is chosen, how many rows each value would show, and which would show none. */
export function updateFacetBoxes(
  boxes: readonly FacetBox[],
  selection: Selection,
  counts: ReadonlyMap<FacetName, ReadonlyMap<string, number>>,
): void {
  for (const { name, value, input, count } of boxes) {
    const shown = counts.get(name)?.get(value) ?? 0;
    input.checked = selection.get(name)?.has(value) ?? false;
    // Whoever just cleared a box stands on it.
    input.disabled = shown === 0 && !input.checked && input !== document.activeElement;
    count.textContent = String(shown);
  }
}

function toFacetBox(item: HTMLElement): FacetBox | undefined {
  const list = item.querySelector('a')?.getAttribute('href') ?? undefined;
  // A page for one value stands in a folder of its name.
  const value = item.dataset['value'] ?? list?.split('/').at(-2);
  const facet = item.closest<HTMLElement>('section')?.dataset['facet'];
  const name = facetNames.find((known) => known === facet);
  const [text, count] = item.children;
  if (value === undefined || name === undefined || text === undefined) return undefined;
  if (!(count instanceof HTMLElement)) return undefined;
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.name = name;
  input.value = value;
  const words = document.createElement('span');
  words.textContent = text.textContent;
  // A topic may be named in another language than the page's.
  for (const { name: mark, value: written } of text.attributes) {
    if (mark === 'lang' || mark === 'dir') words.setAttribute(mark, written);
  }
  const label = document.createElement('label');
  label.append(input, words, count);
  item.replaceChildren(label);
  return { name, value, label: words.textContent, list, input, count };
}
