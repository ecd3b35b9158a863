import type { DirectoryRecord } from '../../domain/directory/directory-record.ts';

/** A row of the list as the script knows it: its element, and what it is filtered and sorted by. */
export interface DirectoryRow extends DirectoryRecord {
  readonly element: Element;
}

/**
 * Gathers the rows of the whole list: what is known of them from one file, their elements from this
 * page and the list's other pages.
 * @throws where one of them can't be reached
 */
export async function fetchRows(
  records: string,
  otherPages: readonly string[],
): Promise<DirectoryRow[]> {
  const [known, ...pages] = await Promise.all([
    fetchRecords(records),
    ...otherPages.map(fetchPage),
  ]);
  const elements = new Map([document, ...pages].flatMap(readElements));
  return known.flatMap((record) => {
    const element = elements.get(record.handle);
    return element === undefined ? [] : [{ ...record, element }];
  });
}

async function fetchRecords(address: string): Promise<DirectoryRecord[]> {
  const response = await fetch(address);
  // Written by this site's own build from the same type.
  return (await response.json()) as DirectoryRecord[];
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Finds the rows of a page by the handle that their link ends in. */
function readElements(page: Document): [handle: string, element: Element][] {
  return [...page.querySelectorAll('rt-directory .rows > li')].map((element) => {
    const address = element.querySelector('a')?.getAttribute('href') ?? '';
    return [address.split('/').at(-2) ?? '', document.adoptNode(element)];
  });
}
