/** Offers to search for exactly what was typed, where words of it were mended. */
export function offerAsTyped(
  button: HTMLButtonElement | null,
  asTyped: string | undefined,
  label: string,
): void {
  if (button === null) return;
  button.hidden = asTyped === undefined;
  button.value = asTyped ?? '';
  button.textContent = asTyped === undefined ? '' : label;
}

/** Puts into the search field what asks for exactly what was typed, as whoever pressed the button wanted, and asks for it. */
export function askAsTyped(
  button: HTMLButtonElement | null,
  field: HTMLInputElement,
  ask: (text: string) => void,
): void {
  button?.addEventListener('click', () => {
    field.value = button.value;
    field.focus();
    ask(button.value);
  });
}
