import { findNearestPaths } from '../domain/nearest-paths.ts';

/** As many as can be looked through. */
const shownPaths = 4;

/** Milliseconds after which an address has to do without the name of its page. */
const patience = 2000;

/** Lists the pages whose addresses are most like the one that led nowhere, by the site's own map. */
class NearestPages extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('a.button')?.addEventListener('click', this.#openSearch);
    // What the page says is painted first; the map of the site comes after it.
    requestAnimationFrame(() => setTimeout(() => void this.#show()));
  }

  /** The dialog stands in the page's head; the link is for when it doesn't. */
  readonly #openSearch = (event: Event): void => {
    const search = document.querySelector<HTMLElement>('rt-site-search > a');
    if (search === null) return;
    event.preventDefault();
    search.click();
  };

  async #show(): Promise<void> {
    const { map = '', base = '/', folders = '' } = this.dataset;
    const list = this.querySelector('ul');
    const response = await fetch(map);
    if (list === null || !response.ok) return;
    const paths = readPaths(await response.text(), base);
    const asked = `/${decodePath(location.pathname).slice(base.length)}`;
    const languageOf = (path: string): string | undefined =>
      folders.split(' ').find((folder) => path.startsWith(`/${folder}/`));
    const home = `/${languageOf(asked) ?? ''}/`.replace('//', '/');
    const inLanguage = paths.filter(
      (path) => path !== home && languageOf(path) === languageOf(asked),
    );
    // Messages lead to them by their whole address; nobody else looks for one.
    const isFitting = (path: string): boolean =>
      !/\/problems\/./.test(path) || asked.includes('/problems/');
    const nearest = findNearestPaths(asked, inLanguage.filter(isFitting), shownPaths);
    list.replaceChildren(...(await Promise.all(nearest.map((path) => toItem(path, base)))));
    this.querySelector('[data-nearest]')?.toggleAttribute('hidden', nearest.length === 0);
  }
}

/** Writes a way to a page: by its name, with its address under it, or by its address alone. */
async function toItem(path: string, base: string): Promise<HTMLLIElement> {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const address = document.createElement('span');
  link.href = base + path.slice(1);
  address.className = 'data';
  address.textContent = path;
  const heading = await readHeading(link.href);
  item.append(link);
  if (heading === null) {
    link.append(address);
    return item;
  }
  link.textContent = heading.textContent.trim();
  link.lang = heading.lang;
  link.dir = heading.dir;
  item.append(address);
  return item;
}

/** Reads what a page of this site is called; null where it does not come in time. */
async function readHeading(address: string): Promise<HTMLElement | null> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) return null;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.querySelector('h1');
  } catch {
    return null;
  }
}

/** Reads from a sitemap the paths of all pages, below the base path. */
function readPaths(text: string, base: string): string[] {
  const map = new DOMParser().parseFromString(text, 'text/xml');
  return [...map.querySelectorAll('loc')].map(
    ({ textContent }) => `/${decodePath(new URL(textContent).pathname).slice(base.length)}`,
  );
}

/** Half an escape in an address is no reason to show nothing. */
function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

customElements.define('rt-nearest-pages', NearestPages);
