/** Opens the search over the whole site in place of the link that it is built as; the slash key does too. */
class SiteSearch extends HTMLElement {
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
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyping = event.target instanceof Element && event.target.matches(typedInto);
    if (isTyping || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    void this.#open();
  };

  /** The library has a search of its own, with filters: there that one is meant. */
  async #open(): Promise<void> {
    const own = document.querySelector<HTMLInputElement>('rt-library input[type="search"]');
    if (own !== null) {
      own.focus();
      return;
    }
    const { openSearch } = await import('./search-dialog.ts');
    openSearch(this);
  }
}

/** Where a slash is a letter of what somebody types. */
const typedInto = 'input, textarea, select, [contenteditable]';

customElements.define('rt-site-search', SiteSearch);
