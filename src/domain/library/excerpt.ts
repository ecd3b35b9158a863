/** A stretch of an excerpt; marked where it matches what was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** How many words an excerpt shows. */
const excerptLength = 30;

/**
 * Takes out of a page's text the words around most of what matches. It is text throughout, so that no
 * page can put elements into a list of results.
 * @param content words with spaces between them, or with zero-width spaces where the language has none
 * @param positions of the words that match, from 0
 * @param part of the text to keep to, as its first word and the first one after it
 */
export function toExcerpt(
  content: string,
  positions: readonly number[],
  part: { readonly start: number; readonly end: number } = { start: 0, end: Infinity },
): ExcerptPart[] {
  const isUnspaced = content.includes('\u200B');
  const words = content.split(isUnspaced ? '\u200B' : /\s+/).slice(part.start, part.end);
  const inside = positions.map((at) => at - part.start);
  const marked = new Set(inside.filter((at) => at >= 0 && at < words.length));
  const start = toStart(
    [...marked].sort((one, other) => one - other),
    words.length,
  );
  const space = isUnspaced ? '' : ' ';
  return words
    .slice(start, start + excerptLength)
    .flatMap((text, index) => [
      { text: index === 0 ? '' : space, marked: false },
      { text, marked: marked.has(start + index) },
    ])
    .reduce<ExcerptPart[]>(addPart, []);
}

/** Lengthens the last part where the next is marked as it is. */
function addPart(parts: readonly ExcerptPart[], next: ExcerptPart): ExcerptPart[] {
  const last = parts.at(-1);
  if (next.text === '') return [...parts];
  if (last?.marked !== next.marked) return [...parts, next];
  return [...parts.slice(0, -1), { ...last, text: last.text + next.text }];
}

/** Finds where most positions lie together, and starts so that they stand in the middle. */
function toStart(positions: readonly number[], count: number): number {
  let best = { count: 0, first: 0, last: 0 };
  for (const [index, first] of positions.entries()) {
    const inside = positions.slice(index).filter((position) => position < first + excerptLength);
    if (inside.length > best.count) {
      best = { count: inside.length, first, last: inside.at(-1) ?? first };
    }
  }
  const spare = excerptLength - (best.last - best.first + 1);
  const start = Math.min(best.first - Math.floor(spare / 2), count - excerptLength);
  return Math.max(0, start);
}

/**
 * Leaves out of an excerpt from the head of a page what the result says already: all up to the end
 * of the summary. Nothing is left where nothing after it matches.
 */
export function withoutSummary(parts: readonly ExcerptPart[], summary: string): ExcerptPart[] {
  const text = parts.map((part) => part.text).join('');
  const start = summary === '' ? -1 : text.indexOf(summary.slice(0, 32));
  if (start === -1) return [...parts];
  const rest: ExcerptPart[] = [];
  let cut = start + summary.length;
  for (const part of parts) {
    const kept = part.text.slice(cut);
    cut = Math.max(0, cut - part.text.length);
    const shown = rest.length === 0 ? kept.replace(/^[\s.]+/, '') : kept;
    if (shown !== '') rest.push({ ...part, text: shown });
  }
  return rest.some(({ marked }) => marked) ? rest : [];
}
