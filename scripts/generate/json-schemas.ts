import { allSchemas, type SchemaName } from '../../src/schemas/all-schemas.ts';
import type { Generator } from './generator.ts';
import { toRecordJsonSchema } from './record-json-schema.ts';
import { toSortedJson } from './sorted-json.ts';

// Object.keys knows only strings; the record is `as const`, so its keys are exactly these names.
const names = Object.keys(allSchemas) as SchemaName[];

/** One JSON Schema for each record, for editors and for anyone who reads the data elsewhere. */
export const jsonSchemaGenerators: readonly Generator[] = names.map((name) => ({
  path: `schemas/${name}.json`,
  generate: () => toSortedJson(toRecordJsonSchema(name)),
}));
