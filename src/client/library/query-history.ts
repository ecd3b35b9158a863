/** How a reader came to ask: by a choice, by typing, or by the address itself. */
export type Asked = 'chosen' | 'typed' | 'read';

/**
 * Keeps what is asked in the address, so that each choice can be taken back with the browser's own
 * button. A word that is being typed is one step, however many letters it has.
 */
export class QueryHistory {
  #last: Asked = 'read';

  /** Writes an address, as a step of its own where the reader made one. */
  write(address: string, how: Asked): void {
    const isSameWord = how === 'typed' && this.#last === 'typed';
    this.#last = how;
    if (address === location.pathname + location.search) return;
    if (how === 'read' || isSameWord) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }
}
