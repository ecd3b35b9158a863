import type { JsonSchema } from './record-json-schema.ts';

/** A field of the editor, in the form that Decap CMS reads. */
export type CmsField = Readonly<Record<string, unknown>> & { readonly name: string };

/** Where the values of a reference are listed; other references are typed and proved by `check`. */
const relations: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  topic: {
    collection: 'programme',
    file: 'topics',
    value_field: 'topics.*.id',
    search_fields: ['topics.*.label', 'topics.*.id'],
    display_fields: ['topics.*.label'],
  },
  goal: {
    collection: 'programme',
    file: 'program',
    value_field: 'goals.*.id',
    search_fields: ['goals.*.title', 'goals.*.id'],
    display_fields: ['goals.*.title'],
  },
  mentor: toFolderRelation('mentors', 'name'),
  resource: toFolderRelation('resources', 'title'),
  track: toFolderRelation('tracks', 'title'),
  page: toFolderRelation('pages', 'title'),
};

/** Builds the fields of an object's keys, in the schema's own order; hidden keys are left alone. */
export function toCmsFields(schema: JsonSchema): CmsField[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([name, child]) => {
    if (typeof child === 'boolean' || child['widget'] === 'hidden') return [];
    return [toCmsField(name, child, required.has(name) ? 'required' : 'optional')];
  });
}

function toCmsField(name: string, schema: JsonSchema, presence: 'required' | 'optional'): CmsField {
  const initial = schema.default === undefined ? {} : { default: schema.default };
  return {
    name,
    label: schema.title ?? name,
    hint: toHint(schema),
    required: presence === 'required',
    ...initial,
    ...toWidget(presence === 'optional' ? withoutDemands(schema) : schema),
  };
}

/**
 * Decap asks for the required keys of an object that was left out altogether, and makes such an object
 * where one of its keys has a default. So nothing in it is required or filled in the form: saving checks
 * the whole against the schema, and a key that is left out has its default all the same.
 */
function withoutDemands(schema: JsonSchema): JsonSchema {
  if (schema.type !== 'object') return schema;
  const properties = Object.entries(schema.properties ?? {}).map(
    ([name, child]) => [name, typeof child === 'boolean' ? child : withoutInitial(child)] as const,
  );
  return { ...schema, required: [], properties: Object.fromEntries(properties) };
}

/** Says in the hint what Decap would otherwise fill in. */
function withoutInitial({ default: initial, ...schema }: JsonSchema): JsonSchema {
  const values: readonly unknown[] = Array.isArray(initial) ? initial : [initial];
  const words = values.flatMap((value) => {
    if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
    return typeof value === 'number' || typeof value === 'string' ? [String(value)] : [];
  });
  if (words.length === 0) return schema;
  return {
    ...schema,
    description: `${schema.description ?? ''} Left untouched: ${words.join(', ')}.`,
  };
}

function toWidget(schema: JsonSchema): Record<string, unknown> {
  if (schema.type === 'array') return toListWidget(schema);
  if (schema.type === 'object') return { widget: 'object', fields: toCmsFields(schema) };
  if (schema.type === 'boolean') return { widget: 'boolean' };
  if (schema.type === 'integer' || schema.type === 'number') return toNumberWidget(schema);
  return toTextWidget(schema);
}

function toTextWidget(schema: JsonSchema): Record<string, unknown> {
  if (schema.enum !== undefined) return { widget: 'select', options: schema.enum };
  const relation = relations[String(schema['reference'])];
  // As many as a hub has: all of them can be chosen without typing.
  if (relation !== undefined) return { widget: 'relation', ...relation, options_length: 500 };
  if (schema['widget'] === 'date') return dateWidget;
  if (schema['widget'] === 'image') return toPictureWidget(schema);
  const widget = schema['widget'] === 'paragraph' ? 'text' : 'string';
  const { pattern, patternErrorMessage } = schema;
  // Decap builds patterns without the flag that \p needs; saving checks the schema itself anyway.
  if (pattern === undefined || pattern.includes('\\p') || patternErrorMessage === undefined) {
    return { widget };
  }
  return { widget, pattern: [pattern, patternErrorMessage] };
}

/** The folder of a picture is the one that its pattern begins with. */
function toPictureWidget({ pattern = '' }: JsonSchema): Record<string, unknown> {
  const folder = /^\^([a-z]+)\\\//.exec(pattern)?.[1];
  if (folder === undefined) throw new Error('A picture of the schemas does not say its folder.');
  return { widget: 'image', media_folder: `/content/${folder}`, public_folder: folder };
}

/** Days stay texts: the editor neither reads nor writes a point in time. */
const dateWidget = {
  widget: 'datetime',
  format: 'YYYY-MM-DD',
  date_format: 'YYYY-MM-DD',
  time_format: false,
  picker_utc: true,
  default: '',
} as const;

function toNumberWidget(schema: JsonSchema): Record<string, unknown> {
  return {
    widget: 'number',
    value_type: schema.type === 'integer' ? 'int' : 'float',
    ...(schema.minimum === undefined ? {} : { min: schema.minimum }),
    ...(schema.maximum === undefined || schema.maximum === Number.MAX_SAFE_INTEGER
      ? {}
      : { max: schema.maximum }),
    ...(schema.multipleOf === undefined ? {} : { step: schema.multipleOf }),
  };
}

function toListWidget(schema: JsonSchema): Record<string, unknown> {
  const item = toItem(schema.items);
  const bounds = {
    ...(schema.minItems === undefined ? {} : { min: schema.minItems }),
    ...(schema.maxItems === undefined ? {} : { max: schema.maxItems }),
  };
  const label = toSingular(schema.title ?? 'Entry');
  const list = { widget: 'list', label_singular: label, ...bounds };
  const branches = item.oneOf ?? item.anyOf;
  if (branches !== undefined) {
    return { ...list, typeKey: 'kind', types: branches.flatMap(toTypes) };
  }
  if (item.type === 'object') {
    const fields = toCmsFields(item);
    const [first] = fields.filter(({ name }) => /^(language|title|label|name)$/.test(name));
    const summary = first === undefined ? {} : { summary: `{{fields.${first.name}}}` };
    return { ...list, collapsed: true, ...summary, fields };
  }
  const inner = toTextWidget(item);
  if (inner['widget'] === 'select' || inner['widget'] === 'relation') {
    return { ...inner, multiple: true, ...bounds };
  }
  const field = { name: 'value', label, ...inner };
  return { ...list, collapsed: false, summary: '{{fields.value}}', field };
}

/** Names one item of a list whose title begins with its plural. */
function toSingular(title: string): string {
  return title.replace(/^(\w+[^s\W])s\b/, '$1');
}

/** A branch of a union becomes one type for each of its kinds. */
function toTypes(branch: JsonSchema | boolean): CmsField[] {
  if (typeof branch === 'boolean') return [];
  const { kind, ...others } = branch.properties ?? {};
  if (kind === undefined || typeof kind === 'boolean') return [];
  const kinds = kind.enum ?? (kind.const === undefined ? [] : [kind.const]);
  const required = (branch.required ?? []).filter((key) => key !== 'kind');
  const fields = toCmsFields({ properties: others, required });
  return kinds.map((name) => ({
    name: String(name),
    label: toWords(String(name)),
    widget: 'object',
    summary: '{{fields.title}}',
    fields,
  }));
}

function toItem(items: JsonSchema['items']): JsonSchema {
  if (typeof items === 'object' && !Array.isArray(items)) return items;
  throw new Error('A list of the schemas does not say what its items are.');
}

/** What the key means, the form that it needs, and an example where that is one short value. */
function toHint(schema: JsonSchema): string {
  const [example] = schema.examples ?? [];
  const isShort = typeof example === 'string' || typeof example === 'number';
  const length =
    schema.maxLength === undefined || schema.maxLength > 1000 || schema.enum !== undefined
      ? ''
      : ` At most ${String(schema.maxLength)} characters.`;
  const isChosen = schema.enum !== undefined || schema['widget'] === 'image';
  const shown = isShort && !isChosen ? ` For example: ${String(example)}` : '';
  return `${schema.description ?? ''}${length}${shown}`.trim();
}

function toWords(value: string): string {
  const words = value.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function toFolderRelation(collection: string, shown: string): Record<string, unknown> {
  return {
    collection,
    value_field: '{{slug}}',
    search_fields: [shown],
    display_fields: [shown],
  };
}
