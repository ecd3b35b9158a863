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

function decodeEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => entities[entity] ?? entity);
}
