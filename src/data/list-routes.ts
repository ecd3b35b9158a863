import { toListPages, type ListPage } from '../domain/directory/list-pages.ts';

/** Rows of a list that stand on one page. */
const rowsPerPage = 100;

/** What a page of a list gets from its route; a type and no interface, as Astro's props are records. */
export type ListProps<Item> = {
  readonly page: ListPage<Item>;
  /** Pages of the whole list. */
  readonly pageCount: number;
};

/** Makes the routes of a list for a rest parameter `page`: nothing for the first page, `page/2` for the second. */
export function toListRoutes<Item>(
  items: readonly Item[],
): { params: { page: string | undefined }; props: ListProps<Item> }[] {
  const pages = toListPages(items, rowsPerPage);
  return pages.map((page) => ({
    params: { page: page.number === 1 ? undefined : `page/${String(page.number)}` },
    props: { page, pageCount: pages.length },
  }));
}
