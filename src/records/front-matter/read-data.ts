import type { z } from 'zod';
import type { KeyPath, Position } from '../programme.ts';
import type { Finding } from '../to-problem.ts';
import { checkSchema } from './check-schema.ts';
import { parseJson, restoreGenerated } from './parse-json.ts';
import { parseYaml, toLocate, type ParsedYaml } from './parse-yaml.ts';

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
  // Places are computed again when asked for, so that thousands of syntax trees need not be kept.
  return readParsed(schema, parseYaml(text, linesBefore), toLocate(text, linesBefore));
}

/** Reads JSON text as a record of a schema. Needs nothing that a browser lacks. */
export function readJsonData<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
): ReadData<z.output<Schema>> {
  const parsed = parseJson(text);
  const read = readParsed(schema, parsed, parsed.locate);
  // Advice on single keys is for people who write them; a program writes these files.
  return { ...read, findings: read.findings.map(toGenerated) };
}

function toGenerated(finding: Finding): Finding {
  return finding.code === 'too-complex' ? finding : { ...finding, next: restoreGenerated };
}

function readParsed<Schema extends z.ZodType>(
  schema: Schema,
  parsed: ParsedYaml,
  locateLater: ParsedYaml['locate'],
): ReadData<z.output<Schema>> {
  if (parsed.data === undefined) {
    const { findings, locate } = parsed;
    return { data: undefined, written: undefined, findings, locate };
  }
  const checked = checkSchema(schema, parsed.data, parsed.locate, parsed.spell);
  const findings = [...parsed.findings, ...leaveOutConsequences(parsed, checked.findings)];
  const data = findings.length === 0 ? checked.data : undefined;
  return { data, written: parsed.data, findings, locate: locateLater };
}

/** What is wrong with a value because it was written with a feature that is not read has been said already. */
function leaveOutConsequences(
  { findings }: ParsedYaml,
  ofSchema: readonly Finding[],
): readonly Finding[] {
  const lines = new Set(
    findings.filter(({ code }) => code === 'yaml-feature').map(({ at }) => at.line),
  );
  return ofSchema.filter(({ at }) => !lines.has(at.line));
}
