import { expect, test } from 'vitest';
import { allSchemas, type SchemaName } from '../../src/schemas/all-schemas.ts';
import { getChildSchemas, toRecordJsonSchema, type JsonSchema } from './record-json-schema.ts';

const names = Object.keys(allSchemas) as SchemaName[];

function listAll(schema: JsonSchema): JsonSchema[] {
  return [schema, ...getChildSchemas(schema).flatMap((child) => listAll(child.schema))];
}

test.each(names)('the schema of %s is closed, named and in a version that editors know', (name) => {
  const schema = toRecordJsonSchema(name);
  expect(schema).toMatchObject({
    $id: `urn:roundtable:${name}`,
    $schema: 'http://json-schema.org/draft-07/schema#',
    additionalProperties: false,
  });
  expect(Object.keys(schema.properties ?? {})).not.toHaveLength(0);
});

test.each(names)('every pattern of %s is one that editors can run', (name) => {
  for (const { pattern } of listAll(toRecordJsonSchema(name))) {
    if (pattern !== undefined) expect(() => new RegExp(pattern, 'u')).not.toThrow();
  }
});

test('a key with a default can be left out, and one that names a topic says so', () => {
  const mentor = toRecordJsonSchema('mentor');
  expect(mentor.required).not.toContain('links');
  expect(mentor.properties?.['topics']).toMatchObject({ items: { 'x-reference': 'topic' } });
});

test('a pattern speaks with the sentence of its schema', () => {
  expect(toRecordJsonSchema('mentor').properties?.['zone']).toMatchObject({
    patternErrorMessage: 'Write a time zone as Region/City, such as Europe/Berlin, or UTC.',
  });
});
