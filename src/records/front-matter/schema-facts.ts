import type { z } from 'zod';
import type { KeyPath } from '../programme.ts';

/** What a schema says about one of its keys. */
export interface KeyFacts {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly example: unknown;
  /** Tells whether the key could hold a value. */
  readonly takes: (value: unknown) => boolean;
}

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes['_zod']['def'];

/** Finds what a schema says about the key at a path; `data` decides between the branches of a union. */
export function getKeyFacts(schema: z.ZodType, keyPath: KeyPath, data: unknown): KeyFacts {
  const found = getSchemaAt(schema, keyPath, data);
  // Every schema of the classic build has meta() and safeParse(); the core type does not know them.
  const classic = found as z.ZodType | undefined;
  const meta = classic?.meta();
  const examples: unknown = meta?.['examples'];
  return {
    title: meta?.title,
    description: meta?.description,
    example: Array.isArray(examples) ? examples[0] : undefined,
    takes: (value) => classic?.safeParse(value).success === true,
  };
}

/** Lists the keys that the object at a path may have, in the schema's order. */
export function getKeysAt(schema: z.ZodType, keyPath: KeyPath, data: unknown): string[] {
  const found = getSchemaAt(schema, keyPath, data);
  if (found === undefined) return [];
  const definition = unwrap(found, getValueAt(data, keyPath));
  return definition.type === 'object' ? Object.keys(definition.shape) : [];
}

/** Follows a path into plain data; undefined where it ends. */
export function getValueAt(data: unknown, keyPath: KeyPath): unknown {
  let value = data;
  for (const key of keyPath) {
    if (typeof value !== 'object' || value === null) return undefined;
    // Own keys alone: a path comes from a person's file.
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

/** Finds what each item of the list under a top-level key has to fit. */
export function getItemSchema(
  schema: z.ZodType,
  key: string,
  data: unknown,
): z.ZodType | undefined {
  // As above: every schema of the classic build has what the core type does not know.
  return getSchemaAt(schema, [key, 0], data) as z.ZodType | undefined;
}

function getSchemaAt(schema: Schema, keyPath: KeyPath, data: unknown): Schema | undefined {
  let current: Schema | undefined = schema;
  let value = data;
  for (const key of keyPath) {
    current = current && getChild(unwrap(current, value), key);
    value = getValueAt(value, [key]);
  }
  return current;
}

function getChild(definition: Definition, key: string | number): Schema | undefined {
  if (definition.type === 'object') return definition.shape[key];
  if (definition.type === 'array') return definition.element;
  if (definition.type === 'record') return definition.valueType;
  return undefined;
}

/** Takes off what wraps a schema (optional, default, …) and chooses the branch of a union. */
function unwrap(schema: Schema, value: unknown): Definition {
  // zod types `def` by the base class; the union of all definitions is what it really is.
  const definition = schema._zod.def as Definition;
  if (definition.type === 'union') return unwrap(chooseBranch(definition, value), value);
  if (definition.type === 'pipe') return unwrap(definition.in, value);
  return 'innerType' in definition ? unwrap(definition.innerType, value) : definition;
}

/** Chooses the branch of a discriminated union that a value belongs to; the first when none fits. */
function chooseBranch(definition: z.core.$ZodUnionDef, value: unknown): Schema {
  const [first] = definition.options;
  if (first === undefined) throw new TypeError('A union without branches.');
  if (!('discriminator' in definition)) return first;
  const key = String(definition.discriminator);
  const named = getValueAt(value, [key]);
  const branch = definition.options.find((option) => {
    const kind = getChild(unwrap(option, undefined), key);
    // Only a set is asked whether it holds it: what is no primitive is in none.
    return kind?._zod.values?.has(named as z.core.util.Primitive) ?? false;
  });
  return branch ?? first;
}
