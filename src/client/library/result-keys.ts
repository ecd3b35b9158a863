/**
 * Lets the arrow keys lead from a search field to what was found and back. Whoever types on a result
 * goes on in the field.
 * @param results selector of the links
 */
export function leadThroughResults(
  host: HTMLElement,
  field: HTMLInputElement,
  results: string,
): void {
  host.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = [field, ...listLinks(host, results)];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    if (here === -1) return;
    const next = stops[here + (steps.get(event.key) ?? 0)];
    if (steps.has(event.key) && next !== undefined) {
      event.preventDefault();
      next.focus();
    } else if (here > 0 && isTyped(event.key)) {
      // What moves the focus before the letter is written lets the field have it.
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    }
  });
}

/** Leads to the first result, if whoever asked for it still stands in the field with the same text. */
export function leadToFirst(
  host: HTMLElement,
  field: HTMLInputElement,
  { results, text }: { readonly results: string; readonly text: string },
): void {
  if (document.activeElement !== field || field.value.trim() !== text) return;
  listLinks(host, results)[0]?.focus();
}

const steps: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/** A space scrolls, and a slash leads to the field by itself. */
function isTyped(key: string): boolean {
  return key === 'Backspace' || (/^\P{C}$/u.test(key) && key !== ' ' && key !== '/');
}

function listLinks(host: HTMLElement, results: string): HTMLElement[] {
  return [...host.querySelectorAll<HTMLElement>(results)].filter((link) => link.checkVisibility());
}
