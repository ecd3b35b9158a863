/**
 * Languages that nobody speaks, made from English to try out the layout: with accents and a third
 * longer, and the same from right to left.
 */
const pseudoTags = ['en-XA', 'ar-XB'];

/** Tells whether a language is one that is made from English to try out the layout. */
export function isPseudo(tag: string): boolean {
  return pseudoTags.includes(tag);
}
