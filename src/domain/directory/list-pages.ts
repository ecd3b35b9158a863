/** A page of a long list. */
export interface ListPage<Item> {
  /** From 1. */
  readonly number: number;
  readonly items: readonly Item[];
}

/** Cuts a list into pages; an empty list is one empty page. */
export function toListPages<Item>(items: readonly Item[], length: number): ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / length));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    items: items.slice(index * length, (index + 1) * length),
  }));
}
