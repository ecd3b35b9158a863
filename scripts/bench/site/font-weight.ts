/**
 * Adds up the font files that a page fetches: each face it names, but those for further letters only
 * where the page has one of them.
 * @param weigh gives the size of a file by its address
 */
export function weighFonts(html: string, weigh: (url: string) => number): number {
  const letters = new Set(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ''));
  const faces = [...html.matchAll(/@font-face\s*\{([^}]*)\}/g)].map((match) => match[1] ?? '');
  const needed = faces.filter((face) => {
    const [, ranges] = /unicode-range:([^;}]+)/.exec(face) ?? [];
    return ranges === undefined || hasLetterIn(letters, ranges);
  });
  const urls = needed.flatMap((face) => /url\("([^"]+)"\)/.exec(face)?.[1] ?? []);
  return [...new Set(urls)].reduce((sum, url) => sum + weigh(url), 0);
}

/** @param ranges as CSS writes them: `U+0100-0237,U+20B9` */
function hasLetterIn(letters: ReadonlySet<string>, ranges: string): boolean {
  const bounds = ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return [...letters].some((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return bounds.some(([first, last]) => first <= point && point <= last);
  });
}
