import type { Slug } from '../../schemas/keys.ts';
import type { Resource } from '../../schemas/resource.ts';
import type { Topic } from '../../schemas/topics.ts';
import { foldToAscii } from '../naming/ascii-fold.ts';
import { compareText } from '../text-order.ts';

/** A resource with the slug of its file. */
export interface Shelved {
  readonly slug: Slug;
  readonly resource: Pick<Resource, 'title' | 'topics'>;
}

/**
 * A topic of the printed index: what is first of all about it, by title, and what is about it too
 * but stands under another topic.
 */
export interface Shelf<Item extends Shelved = Shelved> {
  /** Nothing for what has no topic; that shelf stands last. */
  readonly topic: Topic | undefined;
  readonly items: readonly Item[];
  readonly seeAlso: readonly Item[];
  /** True where the shelf goes on from the page before. */
  readonly isContinued: boolean;
}

/**
 * Shelves resources from A to Z of their topics' labels. Each stands in full under its first topic
 * alone, so that the index is as long as the library; under its other topics it is a cross-reference.
 */
export function toShelves<Item extends Shelved>(
  items: readonly Item[],
  topics: readonly Topic[],
): Shelf<Item>[] {
  const known = new Set(topics.map(({ id }) => id));
  const sorted = [...items].sort(compareTitles);
  const topicsOf = ({ resource }: Item) => resource.topics.filter((id) => known.has(id));
  const shelves = [...topics]
    .sort((one, other) => compareText(foldToAscii(one.label), foldToAscii(other.label)))
    .map((topic): Shelf<Item> => ({
      topic,
      items: sorted.filter((item) => topicsOf(item)[0] === topic.id),
      seeAlso: sorted.filter((item) => topicsOf(item).indexOf(topic.id) > 0),
      isContinued: false,
    }));
  const rest = sorted.filter((item) => topicsOf(item).length === 0);
  shelves.push({ topic: undefined, items: rest, seeAlso: [], isContinued: false });
  return shelves.filter((shelf) => shelf.items.length + shelf.seeAlso.length > 0);
}

/** How many cross-references take the room of one entry in full. */
const referencesPerEntry = 4;

/**
 * Cuts shelves into pages of about `length` entries; a long shelf goes on over the page. Its
 * cross-references stay together at its end and may make a page a little longer.
 */
export function toPages<Item extends Shelved>(
  shelves: readonly Shelf<Item>[],
  length: number,
): Shelf<Item>[][] {
  const pages: Shelf<Item>[][] = [];
  let page: Shelf<Item>[] = [];
  let room = length;
  for (const shelf of shelves) {
    let rest = shelf;
    while (rest.items.length > room) {
      const part = rest.items.slice(0, Math.max(0, room));
      if (part.length > 0) page.push({ ...rest, items: part, seeAlso: [] });
      pages.push(page);
      const items = rest.items.slice(part.length);
      rest = { ...rest, items, isContinued: part.length > 0 || rest.isContinued };
      page = [];
      room = length;
    }
    page.push(rest);
    room -= rest.items.length + Math.ceil(rest.seeAlso.length / referencesPerEntry);
  }
  return [...pages, page];
}

function compareTitles(one: Shelved, other: Shelved): number {
  const [a, b] = [foldToAscii(one.resource.title), foldToAscii(other.resource.title)];
  return compareText(a, b) || compareText(one.slug, other.slug);
}
