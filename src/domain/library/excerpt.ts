/** A stretch of an excerpt; marked where it matches what was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

/**
 * Takes an excerpt of the search index apart into text. Nothing but `<mark>` is ever understood as
 * markup, so that no page can put elements into a list of results.
 */
export function toExcerptParts(excerpt: string): ExcerptPart[] {
  let marked = false;
  const parts: ExcerptPart[] = [];
  for (const piece of excerpt.split(/(<mark>|<\/mark>)/)) {
    if (piece === '<mark>') marked = true;
    else if (piece === '</mark>') marked = false;
    else if (piece !== '') parts.push({ text: decodeEntities(piece), marked });
  }
  return parts;
}

/**
 * Tells whether an excerpt comes from the head of a page, where it would only say again what the
 * result says already.
 */
export function isRepeating(parts: readonly ExcerptPart[], summary: string): boolean {
  const text = parts.map((part) => part.text).join('');
  return summary !== '' && text.includes(summary.slice(0, 32));
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => entities[entity] ?? entity);
}
