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
  'meeting-times',
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

\`schemas/\` holds a JSON Schema of each record. In VS Code, accept the recommended extensions:

- **YAML** (Red Hat) completes keys and values of files that end in \`.yml\`, shows these descriptions, and
  underlines what does not fit, with the words of \`npm run check\`. \`.vscode/settings.json\` says which
  schema is for which file.
- **Astro** does the same for the front matter of \`.mdx\` files. It reads what the site's build leaves in
  \`.astro/\`, so run \`npm run dev\` or \`npm run build\` once, and again after adding a file.

Other editors with the YAML language server need to be told the same pairs, or a first line such as
\`# yaml-language-server: $schema=../schemas/topics.json\` in the file. What an editor cannot know, whether
a topic exists or a date comes after another, \`npm run check\` reports with line and column.
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
