import {
  emptyQuery,
  facetNames,
  type FacetName,
  type LibraryQuery,
} from '../../domain/library/library-query.ts';
import type { FacetCounts } from './library-index.ts';

/** Reads what is asked for from the form. */
export function readForm(form: HTMLFormElement): LibraryQuery {
  const data = new FormData(form);
  const text = data.get('q');
  const chosen = facetNames.map((name) => [name, data.getAll(name).map(String)] as const);
  return {
    text: typeof text === 'string' ? text.trim() : '',
    chosen: { ...emptyQuery.chosen, ...Object.fromEntries(chosen) },
  };
}

/** Shows in the form what is asked for. */
export function fillForm(form: HTMLFormElement, query: LibraryQuery): void {
  const field = form.querySelector<HTMLInputElement>('input[type="search"]');
  if (field !== null && field.value.trim() !== query.text) field.value = query.text;
  for (const { facet, box } of listBoxes(form)) {
    box.checked = query.chosen[facet].includes(box.value);
    const fold = box.closest('details details');
    if (box.checked && fold instanceof HTMLDetailsElement) fold.open = true;
  }
}

/** Writes the counts beside the boxes, and takes away those that would show nothing. */
export function showCounts(form: HTMLFormElement, counts: FacetCounts): void {
  for (const { facet, box } of listBoxes(form)) {
    const count = counts.get(facet)?.[box.value] ?? 0;
    // Whoever just cleared a box stands on it.
    box.disabled = count === 0 && !box.checked && box !== document.activeElement;
    const place = box.parentElement?.querySelector('.count');
    if (place !== null && place !== undefined) place.textContent = String(count);
  }
}

/** Names a value as its box does. */
export function getLabel(form: HTMLFormElement, facet: FacetName, value: string): string {
  const found = listBoxes(form).find((each) => each.facet === facet && each.box.value === value);
  return found?.box.parentElement?.querySelector('span')?.textContent ?? value;
}

function listBoxes(form: HTMLFormElement): { facet: FacetName; box: HTMLInputElement }[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].flatMap((box) => {
    const facet = facetNames.find((name) => name === box.name);
    return facet === undefined ? [] : [{ facet, box }];
  });
}
