import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { allSchemas } from './all-schemas.ts';

interface Key {
  path: string;
  schema: z.core.$ZodType;
}

/** Every key of every object inside a schema, through lists, options, defaults and unions. */
function listKeys(schema: z.core.$ZodType, path: string): Key[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as z.core.$ZodShape).flatMap(([key, inner]) => [
      { path: `${path}.${key}`, schema: inner },
      ...listKeys(inner, `${path}.${key}`),
    ]);
  }
  if (schema instanceof z.ZodArray) return listKeys(schema.element, `${path}[]`);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => listKeys(option, path));
  const inner = unwrap(schema);
  return inner === undefined ? [] : listKeys(inner, path);
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const isWrapped =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable;
  return isWrapped ? schema.def.innerType : undefined;
}

/** What a key says of itself, else what the schema says that it wraps. */
function readMeta(schema: z.core.$ZodType): z.core.GlobalMeta {
  const inner = unwrap(schema);
  return { ...(inner === undefined ? {} : readMeta(inner)), ...z.globalRegistry.get(schema) };
}

const keys = Object.entries(allSchemas).flatMap(([name, schema]) => [
  { path: name, schema },
  ...listKeys(schema, name),
]);

test('the walk reaches keys in lists, options, defaults and unions', () => {
  const paths = keys.map(({ path }) => path);
  expect(paths).toContain('mentor.portrait.alt');
  expect(paths).toContain('cohort.sessions[].week');
  expect(paths).toContain('cohort.preferences.topics');
  expect(paths).toContain('grouping-proof.grouping.groups[].reasons[].askedBy');
});

describe('each key says what it is', () => {
  test.each(keys)('$path has a title and a description that is a sentence', ({ schema }) => {
    const meta = readMeta(schema);
    expect(meta.title).toMatch(/^\S.*\S$/);
    expect(meta.description).toMatch(/^\p{Lu}.*\.$/u);
  });
});

describe('each example could be written as it stands', () => {
  const properKeys = keys.filter(({ path }) => !Object.hasOwn(allSchemas, path));

  test.each(properKeys)('$path', ({ schema }) => {
    const examples: unknown = readMeta(schema).examples;
    expect(examples).toBeInstanceOf(Array);
    expect(examples).not.toHaveLength(0);
    for (const example of examples as unknown[]) {
      expect(z.safeParse(schema, example)).toMatchObject({ success: true });
    }
  });
});
