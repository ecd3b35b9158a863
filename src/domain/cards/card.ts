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
 * Finds the title that stands on the card of a page: its own, or the programme's; undefined on the pages
 * of a cohort below its own, whose card names the cohort.
 * @param path of the page from the site's root, without language
 */
export function toCardTitle(
  path: string,
  title: string | undefined,
  program: string,
): string | undefined {
  const card = toCardPath(path);
  if (card === 'home') return program;
  return path === `/${card}/` ? title : undefined;
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
