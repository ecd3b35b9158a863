import { isRepeating, toExcerptParts, type ExcerptPart } from '../../domain/library/excerpt.ts';
import type { Hit } from './search-engine.ts';

/** Fills a copy of the page's template with a page that was found. Nothing of it is read as markup. */
export function toResultRow(
  template: HTMLTemplateElement,
  hit: Hit,
  facts: string,
): DocumentFragment {
  const row = document.importNode(template.content, true);
  const write = (field: string, text: string): void => {
    const element = row.querySelector(`[data-field="${field}"]`);
    if (element !== null) element.textContent = text;
  };
  write('title', hit.meta['title'] ?? hit.url);
  write('facts', facts);
  write('summary', hit.meta['summary'] ?? '');
  write('foot', hit.meta['foot'] ?? '');
  const link = row.querySelector('a');
  // Only addresses of this site: the index can't lead anywhere else.
  if (link !== null) link.href = new URL(hit.url, location.origin).pathname;
  return row;
}

/** Writes where the text was found into a result, with the matches marked, unless the row says it already. */
export function writeExcerpt(row: ParentNode, hit: Hit): void {
  const parts = toExcerptParts(hit.excerpt);
  const place = row.querySelector('[data-field="excerpt"]');
  if (place === null || parts.length === 0) return;
  if (isRepeating(parts, hit.meta['summary'] ?? '')) return;
  place.append('… ', ...parts.map(toNode), ' …');
}

function toNode({ text, marked }: ExcerptPart): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
