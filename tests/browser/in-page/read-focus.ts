import { toName } from './visible-texts.ts';

/** Where the focus of the keyboard is. */
export interface Stop {
  readonly name: string;
  /** In CSS pixels from the corner of the page, not of what is seen of it. */
  readonly box: { readonly top: number; readonly bottom: number; left: number; right: number };
  /** What a reader would miss. */
  readonly faults: readonly string[];
}

/** Says which element has the focus, and what keeps a reader from seeing that. */
export function readFocus(): Stop {
  const element = document.activeElement ?? document.body;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const box = { top: top + scrollY, bottom: bottom + scrollY, left, right };
  const name = toName(element);
  if (element === document.body) return { name, box, faults: ['The focus is lost.'] };
  const faults = [
    ...(hasRing(element) ? [] : ['There is no ring around it.']),
    ...(isCovered(element) ? ['Something lies over it.'] : []),
  ];
  return { name, box, faults };
}

function hasRing(element: Element): boolean {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)');
}

/** Whether what is seen at the edges of an element, as far as they are in view, is something else. */
function isCovered(element: Element): boolean {
  const [box = element.getBoundingClientRect()] = element.getClientRects();
  const across = [box.left + 3, (box.left + box.right) / 2, box.right - 3];
  const down = [box.top + 3, (box.top + box.bottom) / 2, box.bottom - 3];
  const points = down
    .flatMap((y) => across.map((x) => ({ x, y })))
    .filter(({ x, y }) => x > 0 && y > 0 && x < innerWidth && y < innerHeight);
  const isOther = ({ x, y }: { x: number; y: number }): boolean => {
    const seen = document.elementFromPoint(x, y);
    return seen === null || !(element.contains(seen) || seen.contains(element));
  };
  return points.length === 0 || points.some(isOther);
}
