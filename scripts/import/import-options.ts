import type { FieldSpec } from '../../src/domain/import/fields.ts';
import {
  toHeadingWords,
  type ColumnMapping,
  type MappingChoices,
} from '../../src/domain/import/column-mapping.ts';
import { UsageError } from '../lib/command.ts';

/** What the command line asked for. */
export interface ImportInput {
  readonly contentFolder: string;
  /** As it was typed, for messages. */
  readonly file: string;
  readonly map: readonly string[];
  readonly defaults: readonly string[];
  readonly newTopicsFrom: string | undefined;
  readonly publish: boolean;
  readonly update: boolean;
  readonly dryRun: boolean;
  readonly print: (line: string) => void;
}

/**
 * Reads `--map FIELD="Column"`, once for each column; an empty column empties the field.
 * @throws UsageError naming the fields or columns that exist
 */
export function readMappingChoices<Field extends string>(
  choices: readonly string[],
  fields: Readonly<Record<Field, FieldSpec>>,
  headings: readonly string[],
): MappingChoices<Field> {
  const columnsByField = new Map<Field, number[]>();
  for (const choice of choices) {
    const [name, heading] = splitPair('--map', choice);
    const field = requireField(name, fields);
    const columns = columnsByField.get(field) ?? [];
    if (heading !== '') columns.push(requireColumn(heading, headings));
    if (fields[field].columns === 'one' && columns.length > 1) {
      throw new UsageError(`${field} takes one column. Name one of the two.`);
    }
    columnsByField.set(field, columns);
  }
  return columnsByField;
}

/**
 * Refuses a choice that the mapping could not follow: a column that may be personal, or one chosen twice.
 * @throws UsageError
 */
export function refuseUnmetChoices<Field extends string>(
  choices: MappingChoices<Field>,
  mapping: ColumnMapping<Field>,
  headings: readonly string[],
): void {
  for (const [field, columns] of choices) {
    for (const column of columns) {
      const use = mapping[column];
      const heading = headings[column] ?? '';
      if (use?.kind === 'personal') {
        throw new UsageError(
          `Column "${heading}" may be personal and is never written. If it is not, give it another heading in the file.`,
        );
      }
      if (use?.kind === 'field' && use.field !== field) {
        throw new UsageError(`Column "${heading}" is named for ${use.field} and for ${field}.`);
      }
    }
  }
}

/**
 * Reads `--default FIELD=VALUE` into lists of values.
 * @param allowed fields that may have a default
 */
export function readDefaults<Field extends string>(
  pairs: readonly string[],
  allowed: readonly Field[],
): ReadonlyMap<Field, readonly string[]> {
  const defaults = new Map<Field, readonly string[]>();
  for (const pair of pairs) {
    const [name, value] = splitPair('--default', pair);
    const field = allowed.find((each) => each === name);
    if (field === undefined) {
      throw new UsageError(`--default can't set "${name}". It sets ${allowed.join(', ')}.`);
    }
    const values = value.split(',').map((part) => part.trim());
    defaults.set(
      field,
      values.filter((part) => part !== ''),
    );
  }
  return defaults;
}

/**
 * Reads one value of a default as the field understands it.
 * @throws UsageError when it does not
 */
export function requireDefault<Value>(
  field: string,
  understand: (text: string) => Value | undefined,
  text: string,
): Value {
  const value = understand(text);
  if (value !== undefined) return value;
  throw new UsageError(`"${text}" can't be a default of ${field}.`);
}

/** Reads `--new-topics-from N`; 2 when it is not given. */
export function readNewTopicsFrom(text: string | undefined): number {
  if (text === undefined) return 2;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageError(`--new-topics-from takes a whole number from 1, not "${text}".`);
}

function splitPair(option: string, pair: string): [string, string] {
  const at = pair.indexOf('=');
  if (at > 0) return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  throw new UsageError(`${option} takes NAME=VALUE, not "${pair}".`);
}

function requireField<Field extends string>(
  name: string,
  fields: Readonly<Record<Field, FieldSpec>>,
): Field {
  if (isField(name, fields)) return name;
  throw new UsageError(`"${name}" is no field. The fields are ${Object.keys(fields).join(', ')}.`);
}

function isField<Field extends string>(
  name: string,
  fields: Readonly<Record<Field, FieldSpec>>,
): name is Field {
  return Object.hasOwn(fields, name);
}

function requireColumn(heading: string, headings: readonly string[]): number {
  const exact = headings.indexOf(heading);
  if (exact !== -1) return exact;
  const alike = headings.findIndex((each) => toHeadingWords(each) === toHeadingWords(heading));
  if (alike !== -1 && toHeadingWords(heading) !== '') return alike;
  throw new UsageError(
    `There is no column "${heading}". The columns are ${headings.map((each) => `"${each}"`).join(', ')}.`,
  );
}
