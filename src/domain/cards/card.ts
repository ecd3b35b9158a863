import { isDrawable } from './drawable.ts';

/** What stands on the picture beside links to a page elsewhere; all of it public words and counts. */
export interface Card {
  /** What the page is: "Cohort", "Track", "Worksheet". */
  readonly kind: string;
  readonly title: string;
  /** Below the title, the most important first. */
  readonly lines: readonly string[];
  readonly program: string;
  /** Where it stands, as people write an address. */
  readonly address: string;
  readonly figure: CardFigure;
}

/** A cohort is a table with its seats, a track a rail with its stops; what is read has lines. */
export type CardFigure =
  | {
      readonly kind: 'table';
      readonly leads: number;
      readonly taken: number;
      readonly capacity: number;
    }
  | { readonly kind: 'rail'; readonly stops: number }
  | { readonly kind: 'sheet' };

/** Size of every card, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/**
 * Finds the card of a page, from the root of the site's cards and without language and ending: a
 * cohort's pages share one, each track and each resource has its own, everything else that of the home page.
 * @param path of the page from the site's root, without language
 */
export function toCardPath(path: string): string {
  const [, kind, id] = /^\/(cohorts|tracks|resources)\/([^/]+)\//.exec(path) ?? [];
  return kind === undefined || id === undefined || isList(id) ? 'home' : `${kind}/${id}`;
}

/**
 * Tells whether the card of a page names that page: a group has the card of its cohort, and a mentor the
 * one of the home page.
 * @param path of the page from the site's root, without language
 */
export function isOnItsCard(path: string): boolean {
  return path === '/' || path === `/${toCardPath(path)}/`;
}

/** Pages of lists stand beside those of single records. */
function isList(name: string): boolean {
  return name === 'page' || name === 'archive';
}

/**
 * Prepares words for a card: characters composed, what steers line breaks left out, and lines that it
 * can't set too. A title that it can't set leaves the general card.
 */
export function toDrawableCard(card: Card, general: Card): Card {
  const title = clean(card.title);
  if (!isDrawable(title))
    return card === general ? toNameless(card) : toDrawableCard(general, general);
  const toText = (text: string) => (isDrawable(clean(text)) ? clean(text) : '');
  return {
    ...card,
    title,
    kind: toText(card.kind),
    lines: card.lines.map(toText).filter((line) => line !== ''),
    program: toText(card.program),
    address: toText(card.address),
  };
}

/**
 * Writes an address as people do: without the protocol and the slash at the end.
 * @param url absolute
 */
export function toShownAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

function clean(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[^\S\u00a0]+/gu, ' ')
    .trim();
}

/** Where not even the programme's name can be set, its address stands in its place. */
function toNameless({ address, figure }: Card): Card {
  return { kind: '', title: address, lines: [], program: '', address: '', figure };
}
