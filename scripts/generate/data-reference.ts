import type { SchemaName } from '../../src/schemas/all-schemas.ts';
import type { Generator } from './generator.ts';
import { recordFiles } from './record-files.ts';
import { getChildSchemas, toRecordJsonSchema, type JsonSchema } from './record-json-schema.ts';
import { toValueWords } from './value-words.ts';

/** The reference of every record and key, for people who write files by hand. */
export const dataReferenceGenerator: Generator = {
  path: 'docs/data.md',
  generate: () => [introduction, ...readingOrder.map(toRecordSection)].join('\n'),
};

const readingOrder: readonly SchemaName[] = [
  'program',
  'topics',
  'mentor',
  'cohort',
  'enrollment',
  'private-part',
  'resource',
  'track',
  'page',
  'grouping',
  'grouping-proof',
  'problem',
];

const introduction = `# The data of a programme

A programme is the folder \`content/\`: small files, one person or thing each. This page lists every
record and every key. It is made from \`src/schemas/\` by \`npm run generate\`; change it there.

- A file's name is the identity of what it holds: \`mentors/mara-okafor.mdx\` is the mentor \`mara-okafor\`.
- A key that is not listed here is a problem: \`npm run check\` names it, and the key you may have meant.
- Dates are written \`YYYY-MM-DD\`, times of day \`HH:MM\` on a 24-hour clock, in the time zone that the record names.
- \`a.b\` is the key \`b\` inside \`a\`; \`a[].b\` is the key \`b\` of each entry of the list \`a\`.
- A key is needed unless its line says that it can be left out.

## Help in the editor

\`schemas/\` holds a JSON Schema of each record. In VS Code, accept the recommended YAML extension: the
files that end in \`.yml\` then complete their keys and values, show these descriptions, and underline
what does not fit, with the words of \`npm run check\`; \`.vscode/settings.json\` says which schema is
for which file. Other editors with the YAML language server read the same schemas once they are told
the same pairs, or from a first line such as
\`# yaml-language-server: $schema=../schemas/topics.json\`.

Front matter of \`.mdx\` files is out of that extension's reach. Edit those in the site's editor under
\`/admin/\`, whose forms are made from the same schemas, or start from \`npm run new\`, which writes a
file with every needed key; \`npm run check\` then reports all that is left, with line and column.
`;

function toRecordSection(name: SchemaName): string {
  const schema = toRecordJsonSchema(name);
  return [
    `## ${schema.title ?? name}`,
    '',
    `${schema.description ?? ''} Where: ${recordFiles[name]}.`,
    '',
    '| Key | What it is | Value | Example |',
    '| --- | --- | --- | --- |',
    ...toRows(schema, ''),
    '',
  ].join('\n');
}

/** Whole records as examples would make a line of a table that nobody reads. */
const longestExample = 160;

/** One row for each key, a key's own keys right after it; a key that all branches of a union share once. */
function toRows(schema: JsonSchema, prefix: string): string[] {
  const rows = getChildSchemas(schema).flatMap(({ step, schema: child }) => {
    if (step === undefined) return toRows(child, prefix);
    if (step === '*') return toRows(child, `${prefix.replace(/\.$/, '')}[].`);
    const key = `${prefix}${step}`;
    const isNeeded = schema.required?.includes(step) ?? false;
    return [toRow(key, child, isNeeded ? 'needed' : 'optional'), ...toRows(child, `${key}.`)];
  });
  return [...new Set(rows)];
}

function toRow(key: string, schema: JsonSchema, need: 'needed' | 'optional'): string {
  const meaning = `**${schema.title ?? ''}.** ${schema.description ?? ''}${toNeedWords(schema, need)}`;
  const examples = (schema.examples ?? []).map(toCode);
  const example = examples.filter((text) => text.length <= longestExample).join(' or ');
  return `| ${[`\`${key}\``, meaning, toValueWords(schema), example].map(toCell).join(' | ')} |`;
}

function toNeedWords(schema: JsonSchema, need: 'needed' | 'optional'): string {
  if (need === 'needed') return '';
  if (schema.default === undefined) return ' Can be left out.';
  return ` Can be left out; then ${toCode(schema.default)}.`;
}

function toCode(value: unknown): string {
  return `\`${typeof value === 'string' ? value.replaceAll('\n', '⏎') : JSON.stringify(value)}\``;
}

function toCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
