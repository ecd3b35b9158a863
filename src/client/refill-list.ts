/**
 * Puts other rows into a list. Whoever was on a link of it is on the one that leads to the same place,
 * or where there is none, on what is `instead`.
 */
export function refillList(
  list: Element | null,
  rows: readonly Node[],
  instead: HTMLElement | null,
): void {
  const { activeElement } = document;
  const left = list?.contains(activeElement) === true ? activeElement : null;
  list?.replaceChildren(...rows);
  if (left === null) return;
  const address = left.getAttribute('href');
  const links = [...(list?.querySelectorAll('a') ?? [])];
  const same = links.find((link) => link.getAttribute('href') === address);
  (same ?? instead)?.focus();
}
