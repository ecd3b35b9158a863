/** A place in a page that a link can lead to. */
export interface Anchor {
  /** Name of the element. */
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Where it stands in the page's text, counted in words. */
  readonly location: number;
}

/** A part of a page, from its heading to the next one. */
export interface PageSection {
  readonly id: string;
  readonly heading: string;
  /** Its first word after the heading, and the first one after it, counted in the page's text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the part of a page that says most of what was searched for, where what its heading says counts
 * twice; nothing where several say as much, where it says no more than half of what the page does, or
 * where that stands before all headings.
 * @param places for each word that was found, where in the page's text it stands
 */
export function findSection(
  anchors: readonly Anchor[],
  places: readonly (readonly number[])[],
): PageSection | undefined {
  const headings = anchors
    .filter(({ element, id }) => /^h[2-6]$/.test(element) && id !== '')
    .sort((one, other) => one.location - other.location);
  const count = (from: number, until: number): number =>
    places.filter((words) => words.some((at) => at >= from && at < until)).length;
  const rated = headings
    .map(({ id, text, location }, index) => {
      const start = location + text.split(/\s+/).length;
      const end = headings[index + 1]?.location ?? Infinity;
      const said = count(location, end);
      return {
        section: { id, heading: text, start, end },
        said,
        worth: said + count(location, start),
      };
    })
    .sort((one, other) => other.worth - one.worth);
  const [best, next] = rated;
  if (best === undefined || best.worth === next?.worth) return undefined;
  return best.said * 2 > places.length ? best.section : undefined;
}
