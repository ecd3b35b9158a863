import { splitDays } from '../../domain/library/dated-text.ts';
import { toExcerpt, withoutSummary, type ExcerptPart } from '../../domain/library/excerpt.ts';
import { findSection } from '../../domain/library/page-section.ts';
import { groupByTitle, nameEntries, type TitleGroup } from '../../domain/library/title-groups.ts';
import { isOtherLanguage } from './asked-language.ts';
import type { Hit, SearchEngine } from './search-engine.ts';
import type { FoundPage } from './text-search.ts';

/** A page that was found, with what the index keeps of it. */
export interface LoadedPage extends Hit {
  /** For each word that was searched for and found, where in the text it stands. */
  readonly places: readonly (readonly number[])[];
}

/** Loads what the index keeps of the first pages that were found. */
export function loadPages(
  { loadPage }: Pick<SearchEngine, 'loadPage'>,
  pages: readonly FoundPage[],
  count: number,
): Promise<LoadedPage[]> {
  return Promise.all(
    pages.slice(0, count).map(async ({ id, matches }) => ({
      ...(await loadPage(id)),
      places: matches.map(({ words }) => words),
    })),
  );
}

/** Makes a row of each title of one kind of page, with a link to each page of it where there are several. */
export function toResultRows(
  pages: readonly LoadedPage[],
  toRow: (page: LoadedPage) => DocumentFragment,
): DocumentFragment[] {
  const toName = ({ filters, meta, url }: LoadedPage): string =>
    `${filters['type']?.[0] ?? ''} ${meta['title'] ?? url}`;
  return groupByTitle(pages, toName).map((group) => {
    const row = toRow(group[0]);
    if (group.length > 1) writeEntries(row, group);
    return row;
  });
}

/** Writes what all of one title have in common, and a link to each. */
function writeEntries(row: ParentNode, group: TitleGroup<LoadedPage>): void {
  const { summary, names } = nameEntries(
    group.map(({ url, meta }) => ({
      use: meta['entry'] ?? '',
      summary: meta['summary'] ?? '',
      facts: meta['facts'] ?? url,
    })),
  );
  const list = row.querySelector('ul');
  list?.removeAttribute('hidden');
  list?.replaceChildren(...group.map(({ url }, index) => toEntry(url, names[index] ?? url)));
  row.querySelector('[data-field="summary"]')?.replaceChildren(...toDatedNodes(summary));
  row.querySelector('[data-field="foot"]')?.replaceChildren();
}

function toEntry(url: string, name: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const { pathname, hash } = new URL(url, location.origin);
  link.href = pathname + hash;
  link.append(...toDatedNodes(name));
  item.append(link);
  return item;
}

/** Fills a copy of the page's template with a page that was found. Nothing of it is read as markup. */
export function toResultRow(
  template: HTMLTemplateElement,
  hit: Hit,
  facts: string,
): DocumentFragment {
  const row = document.importNode(template.content, true);
  const write = (field: string, text: string, language = ''): void => {
    const element = row.querySelector<HTMLElement>(`[data-field="${field}"]`);
    if (element === null) return;
    element.replaceChildren(...toDatedNodes(text));
    if (language !== '') element.lang = language;
  };
  const isOther = isOtherLanguage(hit.language);
  if (isOther) row.querySelector('li')?.setAttribute('lang', hit.language);
  const isOwnFact = isOther && facts !== hit.meta['facts'];
  const [language] = hit.filters['language'] ?? [];
  write('title', hit.meta['title'] ?? hit.url, language);
  write('facts', facts, isOwnFact ? document.documentElement.lang : '');
  write('summary', hit.meta['summary'] ?? '', language);
  write('foot', hit.meta['foot'] ?? '');
  const link = row.querySelector('a');
  // Only addresses of this site: the index can't lead anywhere else.
  if (link !== null) link.href = new URL(hit.url, location.origin).pathname;
  return row;
}

/**
 * Writes into a result where the text was found, with the matches marked; not what the row says already.
 * Where one part of the page says most of it, that part is linked, and what follows its heading shown.
 */
export function writeExcerpt(row: ParentNode, page: LoadedPage): void {
  const place = row.querySelector('[data-field="excerpt"]');
  const section = findSection(page.anchors, page.places);
  if (section === undefined) {
    // Of some pages the title is all that is searched.
    if (page.content.length <= (page.meta['title'] ?? '').length + 1) return;
    const excerpt = toExcerpt(page.content, page.places.flat());
    writeParts(place, withoutSummary(excerpt, page.meta['summary'] ?? ''));
    return;
  }
  const list = row.querySelector('ul');
  // What has several entries is linked by each.
  if (list?.hidden === true) {
    list.hidden = false;
    list.replaceChildren(toEntry(`${page.url}#${section.id}`, section.heading));
    place?.before(list);
  }
  writeParts(place, toExcerpt(page.content, page.places.flat(), section));
}

function writeParts(place: Element | null, parts: readonly ExcerptPart[]): void {
  if (parts.length > 0) place?.append('… ', ...parts.map(toNode), ' …');
}

/** Marks the calendar days of a text, as the page's own rows do. */
function toDatedNodes(text: string): Node[] {
  return splitDays(text).map((piece) => {
    if (!piece.isDay) return document.createTextNode(piece.text);
    const day = document.createElement('time');
    day.dateTime = piece.text;
    day.textContent = piece.text;
    return day;
  });
}

function toNode({ text, marked }: ExcerptPart): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
