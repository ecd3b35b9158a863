import { escapeMarkup } from '../../../src/domain/escape-markup.ts';

/** A piece of HTML that is safe as it stands. Only this module makes one. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, markup stands, lists are joined, nothing is left out. */
export type Piece = string | number | Markup | undefined | readonly Piece[];

/** Writes HTML; every value that is no markup is escaped, in text and in quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const text = strings.reduce(
    (before, string, index) => before + toText(pieces[index - 1]) + string,
  );
  return new Markup(text);
}

/** Takes a style sheet that was read from this repository; it can't close its element. */
export function toStyle(css: string): Markup {
  return new Markup(`<style>${css.replaceAll('</', '<\\/')}</style>`);
}

function toText(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'string' || typeof piece === 'number') return escapeMarkup(String(piece));
  return piece.map(toText).join('');
}
