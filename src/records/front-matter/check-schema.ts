import type { z } from 'zod';
import type { KeyPath, Position } from '../programme.ts';
import type { Finding } from '../to-problem.ts';
import { limits } from '../limits.ts';
import { findHiddenValues } from './hidden-values.ts';
import { schemaIsSilent, toIssueFindings } from './issue-findings.ts';
import { getItemSchema } from './schema-facts.ts';

/** A record that fits its schema, or everything that does not. */
export type CheckedData<Data> =
  | { readonly data: Data; readonly findings: readonly [] }
  | { readonly data: undefined; readonly findings: readonly Finding[] };

const silently = { error: () => schemaIsSilent };

/** Items that are worth a look at one by one before all are checked at once. */
const manyItems = 1000;

/**
 * Checks plain data against a record's schema. Every issue becomes one finding that says what is wrong,
 * where the key stands, and what to write instead.
 * @param spell gives a plain value as the file spells it, where it is known: 007 is the number 7
 */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  locate: (keyPath: KeyPath) => Position,
  spell: (keyPath: KeyPath) => string | undefined = () => undefined,
): CheckedData<z.output<Schema>> {
  const hidden = findHiddenValues(data, locate);
  const result = schema.safeParse(cutHopelessLists(schema, data), silently);
  if (result.success && hidden.length === 0) return { data: result.data, findings: [] };
  const issues = result.success ? [] : result.error.issues;
  const findings = issues
    .slice(0, limits.problems)
    .flatMap((issue) => toIssueFindings({ issue, schema, data, locate, spell }));
  // More are counted and never shown, so they need no words of their own.
  const [more] = findings.slice(-1);
  const counted = more === undefined ? [] : issues.slice(limits.problems).map(() => more);
  return { data: undefined, findings: [...hidden, ...findings, ...counted] };
}

/** Cuts each long list behind the item with which it has more wrong with it than is told of a file. */
function cutHopelessLists(schema: z.ZodType, data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const isLong = (value: unknown) => Array.isArray(value) && value.length > manyItems;
  if (!Object.values(data).some(isLong)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => {
      const item = isLong(value) ? getItemSchema(schema, key, data) : undefined;
      return [key, item && Array.isArray(value) ? cutHopeless(item, value) : value];
    }),
  );
}

function cutHopeless(item: z.ZodType, list: readonly unknown[]): readonly unknown[] {
  let issues = 0;
  const last = list.findIndex((each) => {
    issues += item.safeParse(each, silently).error?.issues.length ?? 0;
    return issues > limits.problems;
  });
  return last === -1 ? list : list.slice(0, last + 1);
}
