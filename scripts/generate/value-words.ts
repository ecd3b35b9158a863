import type { JsonSchema } from './record-json-schema.ts';

/** Says in a few words what a key takes: `date`, `one of …`, `list of 1 to 5: topic`. */
export function toValueWords(schema: JsonSchema): string {
  const reference = schema['x-reference'];
  if (typeof reference === 'string') return referenceWords.get(reference) ?? `id of a ${reference}`;
  if (schema.const !== undefined) return `always \`${String(schema.const)}\``;
  if (schema.enum !== undefined) {
    return `one of ${schema.enum.map((value) => `\`${String(value)}\``).join(', ')}`;
  }
  const branches = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (branches !== undefined) return toBranchWords(branches);
  if (schema.format === 'date') return 'date';
  if (schema.format === 'date-time') return 'instant in UTC';
  if (schema.format === 'uri') return 'web address';
  if (schema.format === 'email') return 'e-mail address';
  if (schema.type === 'array') return toListWords(schema);
  if (schema.type === 'string') return toTextWords(schema);
  if (schema.type === 'integer' || schema.type === 'number') {
    return `whole number${toRange(schema.minimum, schema.maximum, '')}`;
  }
  if (schema.type === 'boolean') return '`true` or `false`';
  return 'keys of its own';
}

const referenceWords: ReadonlyMap<string, string> = new Map([
  ['person', 'handle of a person'],
  ['mentor', 'handle of a mentor'],
  ['resource', 'name of a resource'],
  ['track', 'name of a track'],
  ['page', 'name of a page'],
  ['language', 'language tag such as `en`, `pt-BR` or `zh-Hant`'],
  ['zone', 'time zone as Region/City, or `UTC`'],
]);

function toBranchWords(branches: readonly JsonSchema[]): string {
  const constants = branches.map((branch) => branch.const);
  if (constants.every((value) => value !== undefined)) {
    return `one of ${constants.map((value) => `\`${String(value)}\``).join(', ')}`;
  }
  return [...new Set(branches.map(toValueWords))].join(' or ');
}

/** What the schema asks for in words; other sentences of patterns only refuse what nobody would write. */
function toTextWords(schema: JsonSchema): string {
  const range = toRange(schema.minLength, schema.maxLength, ' characters');
  const asked = schema['patternErrorMessage'];
  if (typeof asked !== 'string' || !/^(Write|Use) /.test(asked)) return `text${range}`;
  return `text${range}. ${asked}`;
}

function toListWords(schema: JsonSchema): string {
  const items = schema.items;
  const each =
    typeof items === 'object' && !Array.isArray(items) ? toValueWords(items) : 'anything';
  return `list${toRange(schema.minItems, schema.maxItems, '')}: ${each}`;
}

/** Bounds that only say "any safe integer" or "not empty" tell a person nothing and are left out. */
function toRange(least: number | undefined, most: number | undefined, unit: string): string {
  const isBounded = most !== undefined && most < Number.MAX_SAFE_INTEGER;
  const hasLeast = least !== undefined && least > Number.MIN_SAFE_INTEGER;
  if (isBounded)
    return hasLeast && least > 1
      ? `, ${String(least)} to ${String(most)}${unit}`
      : `, at most ${String(most)}${unit}`;
  return hasLeast && least > 0 ? `, at least ${String(least)}${unit}` : '';
}
