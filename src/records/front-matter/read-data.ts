import type { z } from 'zod';
import type { KeyPath, Position } from '../programme.ts';
import type { Finding } from '../to-problem.ts';
import { checkSchema } from './check-schema.ts';
import { parseYaml, toLocate } from './parse-yaml.ts';

/** The data of one record, when it could be read and fits its schema. */
export interface ReadData<Data> {
  readonly data: Data | undefined;
  /** What the text holds, whether or not it fits the schema; undefined where it can't be read at all. */
  readonly written: unknown;
  readonly findings: readonly Finding[];
  readonly locate: (keyPath: KeyPath) => Position;
}

/** Reads YAML text as a record of a schema. Needs nothing that a browser lacks. */
export function readYamlData<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  linesBefore: number,
): ReadData<z.output<Schema>> {
  const parsed = parseYaml(text, linesBefore);
  if (parsed.data === undefined) {
    return {
      data: undefined,
      written: undefined,
      findings: parsed.findings,
      locate: parsed.locate,
    };
  }
  const checked = checkSchema(schema, parsed.data, parsed.locate);
  const findings = [...parsed.findings, ...checked.findings];
  // Places are computed again when asked for, so that thousands of syntax trees need not be kept.
  const data = findings.length === 0 ? checked.data : undefined;
  return { data, written: parsed.data, findings, locate: toLocate(text, linesBefore) };
}

/** Reads JSON text as a record of a schema. YAML 1.2 holds all of JSON, so the places come from there. */
export function readJsonData<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
): ReadData<z.output<Schema>> {
  const broken = findJsonError(text);
  if (broken) {
    return { data: undefined, written: undefined, findings: [broken], locate: () => broken.at };
  }
  return readYamlData(schema, text, 0);
}

function findJsonError(text: string): Finding | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return {
      code: 'json-syntax',
      at: { line: 1, column: 1 },
      message: 'The file is not JSON.',
      next: 'It is generated: take it from the branch again, or run the command that writes it.',
    };
  }
}
