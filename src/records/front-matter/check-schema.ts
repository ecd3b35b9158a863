import type { z } from 'zod';
import type { KeyPath, Position } from '../programme.ts';
import type { Finding } from '../to-problem.ts';
import { limits } from '../limits.ts';
import { findHiddenValues } from './hidden-values.ts';
import { schemaIsSilent, toIssueFindings } from './issue-findings.ts';

/** A record that fits its schema, or everything that does not. */
export type CheckedData<Data> =
  | { readonly data: Data; readonly findings: readonly [] }
  | { readonly data: undefined; readonly findings: readonly Finding[] };

/**
 * Checks plain data against a record's schema. Every issue becomes one finding that says what is wrong,
 * where the key stands, and what to write instead.
 */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  locate: (keyPath: KeyPath) => Position,
): CheckedData<z.output<Schema>> {
  const hidden = findHiddenValues(data, locate);
  const result = schema.safeParse(data, { error: () => schemaIsSilent });
  if (result.success && hidden.length === 0) return { data: result.data, findings: [] };
  const issues = result.success ? [] : result.error.issues;
  const findings = issues
    .slice(0, limits.problems)
    .flatMap((issue) => toIssueFindings({ issue, schema, data, locate }));
  // More are counted and never shown, so they need no words of their own.
  const [more] = findings.slice(-1);
  const counted = more === undefined ? [] : issues.slice(limits.problems).map(() => more);
  return { data: undefined, findings: [...hidden, ...findings, ...counted] };
}
