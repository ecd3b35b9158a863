import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toElement, toText } from '../../../records/body/tree.ts';

/** What can stand in an element; what is undefined is left out. */
export type Child = ElementContent | string | undefined | readonly Child[];

/** Builds an element around texts and elements; texts stay texts, whatever they hold. */
export function el(tagName: string, properties: Properties, ...children: Child[]): Element {
  return toElement(tagName, properties, toNodes(children));
}

/** Takes prose that was sanitised into a tree, as the HTML that it is. */
export function toProse(html: string): ElementContent {
  return { type: 'raw', value: html };
}

/** Writes a tree as HTML; all but prose is escaped. */
export function toMarkup(nodes: readonly ElementContent[]): string {
  return toHtml({ type: 'root', children: [...nodes] }, { allowDangerousHtml: true });
}

/** Sets texts and elements apart by commas. */
export function toSeries(items: readonly Child[]): Child[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [', ', item]));
}

function toNodes(children: readonly Child[]): ElementContent[] {
  return children.flatMap((child) => {
    if (child === undefined) return [];
    if (typeof child === 'string') return [toText(child)];
    return isList(child) ? toNodes(child) : [child];
  });
}

function isList(child: ElementContent | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}
