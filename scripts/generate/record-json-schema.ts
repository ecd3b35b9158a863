import { z } from 'zod';
import { allSchemas, type SchemaName } from '../../src/schemas/all-schemas.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Formats whose name says all that zod's long pattern for them says. */
const namedFormats = new Set(['date', 'date-time', 'email', 'uri']);

/**
 * Builds the JSON Schema (draft 7, which editors know best) of what a person may write in a record.
 * Keys stand in the schema's own order; `x-reference` names the records that a value must be among.
 */
export function toRecordJsonSchema(name: SchemaName): JsonSchema {
  const { $schema, $ref, definitions, ...rest } = z.toJSONSchema(allSchemas[name], {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      annotate(zodSchema, jsonSchema);
    },
  });
  const all = readDefinitions(definitions);
  const root = $ref === undefined ? rest : (all[name] ?? {});
  const others = Object.entries(all).filter(([key]) => key !== name);
  return {
    ...($schema === undefined ? {} : { $schema }),
    $id: `urn:roundtable:${name}`,
    ...root,
    ...(others.length === 0 ? {} : { definitions: Object.fromEntries(others) }),
  };
}

/** Lists the schemas directly inside one, so that a walker needs to know no keyword of JSON Schema. */
export function getChildSchemas(
  schema: JsonSchema,
): { step: string | undefined; schema: JsonSchema }[] {
  const named = Object.entries(schema.properties ?? {}).map(([key, child]) => ({
    step: key,
    schema: child,
  }));
  const items = [schema.items, schema.additionalProperties].map((child) => ({
    step: '*',
    schema: child,
  }));
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].map(
    (child) => ({ step: undefined, schema: child }),
  );
  return [...named, ...items, ...branches].flatMap(({ step, schema: child }) =>
    typeof child === 'object' && !Array.isArray(child) ? [{ step, schema: child }] : [],
  );
}

function annotate(zodSchema: z.core.$ZodType, jsonSchema: JsonSchema): void {
  if (jsonSchema['reference'] !== undefined) jsonSchema['x-reference'] = jsonSchema['reference'];
  delete jsonSchema['reference'];
  delete jsonSchema['widget'];
  delete jsonSchema.id;
  if (jsonSchema.pattern === undefined) return;
  if (jsonSchema.format !== undefined && namedFormats.has(jsonSchema.format)) {
    delete jsonSchema.pattern;
    return;
  }
  const message = findPatternMessage(zodSchema);
  // VS Code shows this keyword instead of the pattern, so the editor speaks with the words of `check`.
  if (message !== undefined) jsonSchema['patternErrorMessage'] = message;
}

/** The sentence of the schema's last pattern, or undefined where it has none of its own. */
export function findPatternMessage(zodSchema: z.core.$ZodType): string | undefined {
  const messages = (zodSchema._zod.def.checks ?? []).flatMap(({ _zod: { def } }) => {
    if (def.check !== 'string_format' || def.error === undefined) return [];
    // zod types each check's own sentence by the checks it fits; here only that sentence is wanted.
    const toSentence = def.error as z.core.$ZodErrorMap;
    const said = toSentence({ code: 'invalid_format', format: 'regex', input: '', path: [] });
    return typeof said === 'string' ? [said] : [];
  });
  return messages.at(-1);
}

/** Reads the schemas that a JSON Schema of zod defines by name. */
export function readDefinitions(definitions: unknown): Record<string, JsonSchema> {
  if (typeof definitions !== 'object' || definitions === null) return {};
  // zod writes `definitions` for draft 7 but types only its newer name, `$defs`.
  return definitions as Record<string, JsonSchema>;
}
