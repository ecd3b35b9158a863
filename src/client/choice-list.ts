/** Something that a reader can do about what is shown. */
export interface Choice {
  readonly text: string;
  /** For those who do not see where the button stands. */
  readonly label?: string;
  readonly act: () => void;
}

/**
 * Fills a list with a button for each choice, and hides it when there is none. Whoever had the focus
 * on one of the buttons before has it on the one that stands there now, else on what is `instead`.
 */
export function showChoices(
  list: HTMLElement,
  choices: readonly Choice[],
  instead: HTMLElement | null,
): void {
  const focused = [...list.querySelectorAll('button')].findIndex(
    (button) => button === document.activeElement,
  );
  list.hidden = choices.length === 0;
  list.replaceChildren(
    ...choices.map(({ text, label, act }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      if (label !== undefined) button.ariaLabel = label;
      button.addEventListener('click', act);
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
  if (focused === -1) return;
  const buttons = list.querySelectorAll('button');
  (buttons[Math.min(focused, buttons.length - 1)] ?? instead)?.focus();
}
