import { isSeen, listControls, listLines, toName, type Box } from './visible-texts.ts';

/** Names what makes the page scroll sideways. */
export function findSideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const outside = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return isSeen(element) && (left < -1 || right > clientWidth + 1) && !isScrolled(element);
  });
  return [`${scrollWidth} px wide in ${clientWidth}: `, ...outside.slice(0, 5).map(toName)];
}

/** Names what scrolls on its own but can't be reached with the keyboard. */
export function findDeadScrollers(): string[] {
  const isReached = (element: Element): boolean =>
    element instanceof HTMLElement &&
    (element.tabIndex >= 0 || element.querySelector('a, button, input, [tabindex="0"]') !== null);
  return [...document.body.querySelectorAll('*')]
    .filter((element) => isScroller(element) && element.scrollWidth > element.clientWidth + 1)
    .filter((element) => isSeen(element) && !isReached(element))
    .map(toName);
}

/** Names texts that are drawn outside of the page, or that the box around them cuts off. */
export function findCutTexts(): string[] {
  const { clientWidth } = document.documentElement;
  return listLines()
    .filter(({ element, rect }) => {
      if (isScrolled(element)) return false;
      if (rect.left < -1 || rect.right > clientWidth + 1) return true;
      return isCut(element, rect);
    })
    .map(({ element, text }) => `${toName(element)}: ${text.slice(0, 40)}`);
}

/** Names pairs of lines, or of a line and a control that it is not in, that are drawn over each other. */
export function findOverlaps(): string[] {
  const fields = listControls().filter(({ element }) => element.matches('input, select, textarea'));
  const boxes = [...listLines(), ...fields].sort((one, other) => one.rect.top - other.rect.top);
  const found: string[] = [];
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      if (other.rect.top >= one.rect.bottom) break;
      if (isOver(one, other)) found.push(`${toName(one.element)} × ${toName(other.element)}`);
    }
  }
  return [...new Set(found)];
}

/** Names controls lower than a number of CSS pixels, but for links within a text. */
export function findLowTargets(least: number): string[] {
  return listControls()
    .filter(({ element }) => !isInText(element))
    .map(({ element }) => ({ element, target: element.closest('label') ?? element }))
    .filter(({ target }) => {
      const isAmongWords = getComputedStyle(target).display === 'inline-block';
      const enough = isAmongWords && target.matches('a') ? Math.min(least, 24) : least;
      return target.getBoundingClientRect().height < enough - 0.5;
    })
    .map(({ element, target }) => {
      const { width, height } = target.getBoundingClientRect();
      return `${toName(element)}: ${width.toFixed(0)} × ${height.toFixed(0)}`;
    });
}

function isOver(one: Box, other: Box): boolean {
  if (one.element === other.element) return false;
  if (one.element.contains(other.element) && other.element.matches('input, select, textarea'))
    return false;
  if (other.element.matches('option') || one.element.matches('option')) return false;
  const wide =
    Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
  const high = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
  // Lines that stand close share a little of their height without touching.
  return wide > 2 && high > 0.35 * Math.min(one.rect.height, other.rect.height);
}

/** Whether a box around a text hides what sticks out of it, and the text does. */
function isCut(element: Element, text: DOMRect): boolean {
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const { overflowX, overflowY, display } = getComputedStyle(each);
    if (display === 'inline') continue;
    const box = each.getBoundingClientRect();
    const isHidden = /hidden|clip/.test(`${overflowX} ${overflowY}`);
    if (isHidden && (text.right > box.right + 1 || text.bottom > box.bottom + 2)) return true;
    if (each.matches('button, .button, .pill, select, th, td, dd, dt, li, .cell, .day-name')) {
      if (text.right > box.right + 2 || text.left < box.left - 2) return true;
    }
  }
  return false;
}

function isInText(element: Element): boolean {
  return element.matches('a') && getComputedStyle(element).display === 'inline';
}

function isScroller(element: Element): boolean {
  return /auto|scroll/.test(getComputedStyle(element).overflowX);
}

function isScrolled(element: Element): boolean {
  for (let each = element.parentElement; each !== null && each !== document.body;) {
    if (isScroller(each)) return true;
    each = each.parentElement;
  }
  return false;
}
