import { foldToAscii } from './ascii-fold.ts';

export const longestHandle = 39;
export const longestSlug = 80;

/** Names that Windows keeps for devices, which the schemas refuse; a test compares. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/**
 * Makes a name of a file from a text: lower-case ASCII letters and digits with single hyphens.
 * Empty when the text holds none, as with a name in a script that is not transliterated.
 * @param longest most characters; a longer name ends after a whole word where it can
 */
export function toSlug(text: string, longest = longestSlug): string {
  const words = foldToAscii(text)
    .replace(/['’`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const slug = cutToWords(words, longest);
  return deviceName.test(slug) ? `${slug}-1` : slug;
}

/** Adds an ending to a slug, such as a number, and shortens the slug so that both fit. */
export function withEnding(slug: string, ending: string, longest = longestSlug): string {
  const start = cutToWords(slug.split('-'), longest - ending.length - 1);
  return `${start}-${ending}`;
}

function cutToWords(words: readonly string[], longest: number): string {
  const whole = words.join('-');
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : whole.slice(0, longest);
}
