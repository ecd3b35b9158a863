import type { RecordEntry } from '../../../src/records/programme.ts';
import type { ReferenceKind } from '../../../src/schemas/annotations.ts';
import { getChildSchemas, type JsonSchema } from '../../generate/record-json-schema.ts';

/** The way to a key; `*` stands for each entry of a list. */
export type KeyPattern = readonly string[];

/** A value of a record that names something else. */
export interface Reference {
  readonly keyPath: readonly (string | number)[];
  readonly value: string;
}

/** Lists, by kind, the keys of a schema that name something, from what each key says of itself. */
export function listReferencePatterns(schema: JsonSchema): Map<ReferenceKind, KeyPattern[]> {
  const patterns = new Map<ReferenceKind, KeyPattern[]>();
  collect(schema, [], patterns);
  return patterns;
}

/** Finds the values in a record that a pattern leads to. */
export function* listReferences(
  entry: Pick<RecordEntry<unknown>, 'data'>,
  pattern: KeyPattern,
): Generator<Reference> {
  yield* follow(entry.data, pattern, []);
}

function collect(
  schema: JsonSchema,
  path: KeyPattern,
  patterns: Map<ReferenceKind, KeyPattern[]>,
): void {
  const kind = schema['x-reference'];
  if (typeof kind === 'string') {
    // Only `reference` of annotations.ts is written to this keyword, and it is typed there.
    const known = kind as ReferenceKind;
    const found = patterns.get(known) ?? [];
    // Branches of a union share keys; each way is followed once.
    if (!found.some((other) => other.join('.') === path.join('.'))) {
      patterns.set(known, [...found, path]);
    }
  }
  for (const { step, schema: child } of getChildSchemas(schema)) {
    collect(child, step === undefined ? path : [...path, step], patterns);
  }
}

function* follow(
  value: unknown,
  pattern: KeyPattern,
  keyPath: readonly (string | number)[],
): Generator<Reference> {
  const [step, ...rest] = pattern;
  if (step === undefined) {
    if (typeof value === 'string') yield { keyPath, value };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (step !== '*') {
    const inner: unknown = Object.entries(value).find(([key]) => key === step)?.[1];
    yield* follow(inner, rest, [...keyPath, step]);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    yield* follow(inner, rest, [...keyPath, Array.isArray(value) ? Number(key) : key]);
  }
}
