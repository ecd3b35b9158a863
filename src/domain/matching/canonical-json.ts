import { compareText } from './facts.ts';

/**
 * Writes a value as JSON that is the same bytes for the same value: keys in code-unit order, two
 * spaces of indentation, a line feed at the end. Lists keep their order.
 */
export function toCanonicalJson(value: unknown): string {
  return `${JSON.stringify(sortKeys(value), undefined, 2)}\n`;
}

/** Writes a value as such JSON on one line: for what only programs read. */
export function toCompactJson(value: unknown): string {
  return `${JSON.stringify(sortKeys(value))}\n`;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
