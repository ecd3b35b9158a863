/** A line of text, or a control, as it stands on the page. */
export interface Box {
  readonly element: Element;
  readonly text: string;
  readonly rect: DOMRect;
}

/** Lists the lines of text that can be seen, each text node's apart. */
export function listLines(root: Element = document.body): Box[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: Box[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (element === null || text === '' || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width > 1 && rect.height > 1) lines.push({ element, text, rect });
    }
  }
  return lines;
}

/** Lists the controls that can be seen, as the boxes that they are drawn in. */
export function listControls(): Box[] {
  const controls = document.querySelectorAll(
    'a, button, input, select, textarea, summary, [tabindex="0"]',
  );
  return [...controls].filter(isSeen).map((element) => ({
    element,
    text: toName(element),
    rect: element.getBoundingClientRect(),
  }));
}

/** Whether an element is drawn: neither hidden, nor folded away, nor for screen readers alone. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    if (getComputedStyle(each).clipPath === 'inset(50%)') return false;
  }
  const { width, height } = element.getBoundingClientRect();
  return width > 0 || height > 0;
}

/** Says which element is meant, as shortly as a reader of a failed test needs it. */
export function toName(element: Element): string {
  const mark = element.id === '' ? [...element.classList].join('.') : `#${element.id}`;
  const words = element.ariaLabel ?? element.textContent;
  return `${element.localName} ${mark} “${words.trim().replaceAll(/\s+/g, ' ').slice(0, 40)}”`;
}
