/** Opens the search over the whole site in place of the link that it is built as; the slash key does too. */
class SiteSearch extends HTMLElement {
  /** What was typed while the dialog comes; nothing where none is waited for. */
  #typed: string | undefined;

  connectedCallback(): void {
    this.querySelector('a')?.addEventListener('click', this.#click);
    document.addEventListener('keydown', this.#press);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#press);
  }

  readonly #click = (event: MouseEvent): void => {
    // Whoever wants the library in a tab of its own gets it.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.#open();
  };

  readonly #press = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === 'Escape') this.#typed = undefined;
    const isLetter = key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isLetter || isBusyElsewhere()) return;
    if (this.#typed !== undefined) this.#typed += key;
    else if (key === '/') void this.#open();
    else return;
    event.preventDefault();
  };

  /** The library has a search of its own, with filters: there that one is meant. */
  async #open(): Promise<void> {
    const own = document.querySelector<HTMLInputElement>('rt-library input[type="search"]');
    if (own !== null) {
      own.focus();
      return;
    }
    if (this.#typed !== undefined) return;
    this.#typed = '';
    const dialog = await import('./search-dialog.ts').catch(() => undefined);
    const typed = this.#takeTyped();
    // Who has thought better of it, or gone on to something else, is not called away from it.
    if (typed !== undefined && !isBusyElsewhere()) dialog?.openSearch(this, typed);
  }

  #takeTyped(): string | undefined {
    const typed = this.#typed;
    this.#typed = undefined;
    return typed;
  }
}

/** Tells whether somebody is where a slash is a letter of what they type, or in a dialog. */
function isBusyElsewhere(): boolean {
  const typedInto = 'input, textarea, select, [contenteditable]';
  return (
    document.activeElement?.matches(typedInto) === true ||
    document.querySelector('dialog[open]') !== null
  );
}

customElements.define('rt-site-search', SiteSearch);
