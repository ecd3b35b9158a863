/** Writes a value as JSON with the keys of every object in code-unit order, indented by two spaces. */
export function toSortedJson(value: unknown): string {
  return `${JSON.stringify(toSorted(value), null, 2)}\n`;
}

function toSorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toSorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => [key, toSorted(inner)]),
  );
}
