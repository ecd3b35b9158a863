import type { ElementContent, Properties } from 'hast';
import { getCopy, toLocale, type Copy } from '../../../copy/copy.ts';
import { toCalendarDay } from '../../../domain/calendar-parts.ts';
import { sitePath, withBase } from '../../../domain/site-path.ts';
import { readLinkAddress } from '../../../records/body/addresses.ts';
import type { IsoDate } from '../../../schemas/keys.ts';
import type { Resource } from '../../../schemas/resource.ts';
import { el, toSeries, type Child } from './markup.ts';

/** What the published site calls the records that an entry names. */
export interface SiteNames {
  readonly topics: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, string>>;
  readonly resources: Readonly<Record<string, Pick<Resource, 'title' | 'minutes'>>>;
}

/** The site that a preview looks like. */
export interface PreviewSite {
  readonly base: string;
  readonly locale: string;
  readonly names: SiteNames;
}

/** What the parts of one preview share. */
export interface PreviewPage {
  readonly copy: Copy;
  readonly language: string;
  readonly names: SiteNames;
  /** The text as the site shows it, or what is refused in it. */
  readonly prose: ElementContent;
  /** Turns a path of the site into an address. */
  readonly href: (path: string) => string;
  /** Builds something, and leaves it out where it rests on a value that is missing or refused. */
  readonly whenKnown: (build: () => Child) => Child;
}

/** What is known of a page before its entry is read. */
export type BarePage = Omit<PreviewPage, 'whenKnown'>;

/** A part of a preview, which is built only when everything in it is known. */
export type PreviewPart = () => Child;

/** Gathers what the parts of a preview need. */
export function toPreviewPage(site: PreviewSite, prose: ElementContent): BarePage {
  const copy = getCopy(site.locale);
  const href = (path: string): string => withBase(site.base, path);
  return { copy, language: toLocale(site.locale), names: site.names, prose, href };
}

/** Builds links to topics by their labels; one that the site does not know yet is its own label. */
export function toTopicLinks(ids: readonly string[], { names, href }: PreviewPage): Child[] {
  return toSeries(
    ids.map((id) => el('a', { href: href(sitePath.topic(id)) }, findName(names.topics, id) ?? id)),
  );
}

/** Builds a link to another site; what is no web address stays text. */
export function toWebLink(text: string, url: string, properties: Properties = {}): Child {
  return readLinkAddress(url).kind === 'web' ? el('a', { ...properties, href: url }, text) : text;
}

/** Writes a day out. */
export function toDay(date: IsoDate, { copy }: PreviewPage): string {
  return copy.time.fullDay(toCalendarDay(date));
}

/** Builds a list of terms with what is said of each; terms without anything are left out. */
export function toFacts(className: string, facts: readonly (readonly [string, Child])[]): Child {
  const said = facts.filter(([, fact]) => fact !== undefined && fact !== '');
  if (said.length === 0) return undefined;
  const rows = said.map(([term, fact]) => el('div', {}, el('dt', {}, term), el('dd', {}, fact)));
  return el('dl', { className: [className] }, rows);
}

/** Finds a name by its key; a key is a word of a person, and may be one that every object has. */
export function findName<Name>(
  names: Readonly<Record<string, Name>>,
  key: string,
): Name | undefined {
  return Object.hasOwn(names, key) ? names[key] : undefined;
}

/** A short status in a rounded outline. */
export function toPill(text: string, tone: 'quiet' | 'paused' = 'quiet'): Child {
  return el('span', { className: ['preview-pill', tone] }, text);
}

/** The words with which a page begins. */
export interface Heading {
  readonly above?: () => string;
  readonly title: () => string;
  readonly lead: () => string;
  readonly below?: () => Child;
}

/** Builds the head of a page; each of its lines stands as soon as it is known. */
export function toHeader(page: PreviewPage, { above, title, lead, below }: Heading): Child {
  const toLine = (tagName: string, className: string[], words: () => string): Child =>
    page.whenKnown(() => el(tagName, className.length === 0 ? {} : { className }, words()));
  return el(
    'header',
    { className: ['stack'] },
    above && toLine('p', ['data', 'soft'], above),
    toLine('h1', [], title),
    toLine('p', ['lead'], lead),
    below && page.whenKnown(below),
  );
}

/** Builds a part of a page under its heading. */
export function toSection(title: string, content: Child): Child {
  const heading = el('h2', { className: ['side'] }, title);
  return el('section', { className: ['part'] }, heading, content);
}
