/** Joins words as English does: "a", "a and b", "a, b and c". */
export function toList(words: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  if (words.length === 1) return last;
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** Chooses the form of a noun and puts the number before it: "1 seat", "2 seats". */
export function toCount(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** Keeps a short text, such as a range of days, on one line: no space of it and no dash may end a line. */
export function toUnbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0').replaceAll(/\u2060?–\u2060?/g, '\u2060–\u2060');
}
