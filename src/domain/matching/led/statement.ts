import { toHash } from '../draw-order.ts';
import type { SeatingProblem, Sitting } from '../seating/seating-problem.ts';

/**
 * Digests a seating, 16 hexadecimal digits: the numbers in a proof are about exactly this statement. An
 * engine that states the same problem in other numbers can't check them, and has to know that.
 */
export function toStatementDigest({
  sizes,
  leftOver,
  capacities,
  claims,
  apart,
  tables,
}: SeatingProblem): string {
  const parts = [
    toText(sizes),
    toText(leftOver),
    toText(capacities),
    claims.map(({ unit, rows }) => toText([unit, ...rows])).join(';'),
    apart.map(toText).join(';'),
  ];
  for (let at = 0; at < tables.count; at += 1) {
    const { min, max, sittings } = tables.read(at);
    parts.push(toHash([toText([min, max]), ...sittings.map(toSittingText)].join('\n')));
  }
  return toHash(parts.join('\n')).slice(0, 16);
}

function toSittingText({ id, value, kept, rows, options }: Sitting): string {
  const { count, claims, values, under } = options;
  const parts = [
    toText([id, value, count]),
    toText(rows),
    toText(claims.subarray(0, count)),
    toText(values.subarray(0, count)),
    toText(under?.subarray(0, count) ?? []),
  ];
  if (kept !== undefined) parts.push(toText([kept, ...(options.kept?.subarray(0, count) ?? [])]));
  return parts.join('|');
}

function toText(numbers: ArrayLike<number>): string {
  return Array.from(numbers).join(',');
}
