import type { Shelf, Shelved } from '../../domain/library/topic-index.ts';

/** Names a topic of the index on its page, so that it can be linked to. */
export function toShelfId<Item extends Shelved>({ topic }: Shelf<Item>): string {
  return `topic-${topic?.id ?? 'none'}`;
}
