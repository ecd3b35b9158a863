import type { DirectoryRecord } from '../../domain/directory/directory-data.ts';
import { toInitials } from '../../domain/directory/initials.ts';

/**
 * The rows of the list as elements. A row is plain, a name and a link, until a page that was built
 * with it is fetched; then it is whole.
 */
export class RowElements {
  readonly #mentors: string;
  readonly #whole = new Map<string, Element>();
  readonly #plain = new Map<string, Element>();
  readonly #pages = new Map<string, Promise<void>>();

  /** @param mentors address below which every mentor has a page */
  constructor(mentors: string) {
    this.#mentors = mentors;
    this.#keep(document);
  }

  /** Decides whether a row is whole. */
  has(handle: string): boolean {
    return this.#whole.has(handle);
  }

  /** Gets the element of a row, whole or plain. */
  get(row: DirectoryRecord): Element {
    const known = this.#whole.get(row.handle) ?? this.#plain.get(row.handle);
    if (known !== undefined) return known;
    const plain = toPlainRow(row, this.#mentors);
    this.#plain.set(row.handle, plain);
    return plain;
  }

  /** Fetches a page once, and puts its rows where plain ones stand. */
  fetchPage(address: string): Promise<void> {
    const started = this.#pages.get(address) ?? this.#fetchPage(address);
    this.#pages.set(address, started);
    return started;
  }

  async #fetchPage(address: string): Promise<void> {
    const response = await fetch(address);
    if (!response.ok) return;
    this.#keep(new DOMParser().parseFromString(await response.text(), 'text/html'));
    for (const [handle, plain] of this.#plain) {
      const whole = this.#whole.get(handle);
      if (whole === undefined) continue;
      const hadFocus = plain.contains(document.activeElement);
      plain.replaceWith(whole);
      this.#plain.delete(handle);
      if (hadFocus) whole.querySelector('a')?.focus();
    }
  }

  /** Keeps the rows of a page by the handle that their link ends in. */
  #keep(page: Document): void {
    for (const element of page.querySelectorAll('.rows > .mentor')) {
      const handle = element.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? '';
      if (!this.#whole.has(handle)) this.#whole.set(handle, withHeading(element));
    }
  }
}

/** On some pages a list has a heading of its own above it, so that its rows' headings are a level lower. */
function withHeading(row: Element): Element {
  const lower = row.querySelector('h3');
  if (lower === null) return row;
  const heading = document.createElement('h2');
  heading.append(...lower.childNodes);
  lower.replaceWith(heading);
  return row;
}

function toPlainRow({ handle, name }: DirectoryRecord, mentors: string): Element {
  const row = document.createElement('li');
  row.className = 'mentor plain';
  const face = document.createElement('span');
  face.className = 'face';
  face.ariaHidden = 'true';
  face.textContent = toInitials(name);
  const link = document.createElement('a');
  link.href = `${mentors}${handle}/`;
  link.textContent = name;
  const heading = document.createElement('h2');
  heading.append(link);
  const text = document.createElement('div');
  text.append(heading);
  row.append(face, text);
  return row;
}
