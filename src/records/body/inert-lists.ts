import type { Element, ElementContent } from 'hast';
import type { Position } from '../programme.ts';
import type { BodyContext } from './body-context.ts';
import { isBlank, isElement, keepId, toElement, toText } from './tree.ts';

/** Builds an item of a list; a box to tick becomes a mark on paper, and one that is ticked says so in words. */
export function toListItem(
  element: Element,
  children: ElementContent[],
  _: Position,
  context: BodyContext,
): ElementContent[] {
  const box = findCheckbox(element);
  if (!box) return [toElement('li', keepId(element), children)];
  // What is left of the box is the space after it.
  const [first, ...others] = children;
  const rest = first && isBlank(first) ? others : children;
  if (box.properties['checked'] !== true) return [toElement('li', {}, rest)];
  const done = toElement('span', { className: ['prose-done'] }, [toText(context.labels.done)]);
  return [toElement('li', {}, [done, toText(' '), ...rest])];
}

function findCheckbox(element: Element): Element | undefined {
  const [first, second] = element.children;
  for (const child of [first, second]) {
    if (isElement(child, 'input')) return child;
    if (isElement(child, 'p')) return findCheckbox(child);
  }
  return undefined;
}

/** Builds a list without numbers; a list of tasks is a checklist. */
export function toList(element: Element, children: ElementContent[]): ElementContent[] {
  // The parser gives a class to lists of tasks alone.
  const isTaskList = Array.isArray(element.properties['className']);
  return [toElement('ul', isTaskList ? { className: ['prose-checklist'] } : {}, children)];
}
