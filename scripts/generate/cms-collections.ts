import { z } from 'zod';
import { proseComponents } from '../../src/records/body/components.ts';
import { fileKinds } from '../../src/records/kinds.ts';
import { allSchemas } from '../../src/schemas/all-schemas.ts';
import { toCmsFields, type CmsField } from './cms-fields.ts';
import type { Generator } from './generator.ts';
import { findPatternMessage, readDefinitions, type JsonSchema } from './record-json-schema.ts';

type EditableName = 'mentor' | 'cohort' | 'resource' | 'track' | 'page' | 'topics' | 'program';

/** Folders of the editor, in the order of its menu, with the key that lists show beside the name. Enrollments and groups are not edited here. */
const folders = [
  {
    schema: 'mentor',
    name: 'mentors',
    label: 'Mentors',
    identifier: 'name',
    slugLength: 39,
    beside: 'status',
  },
  {
    schema: 'cohort',
    name: 'cohorts',
    label: 'Cohorts',
    identifier: 'title',
    slugLength: 80,
    beside: 'starts',
  },
  {
    schema: 'resource',
    name: 'resources',
    label: 'Library',
    identifier: 'title',
    slugLength: 80,
    beside: 'kind',
  },
  {
    schema: 'track',
    name: 'tracks',
    label: 'Tracks',
    identifier: 'title',
    slugLength: 80,
    beside: 'outcome',
  },
  {
    schema: 'page',
    name: 'pages',
    label: 'Pages',
    identifier: 'title',
    slugLength: 80,
    beside: 'summary',
  },
] as const;

/** What the editor offers: one collection for each folder of records, and the two single files. */
export function toCmsCollections(): Record<string, unknown>[] {
  return [...folders.map(toFolder), toProgramme()];
}

/** The committed part of the editor's configuration, made from the schemas. */
export const cmsCollectionsGenerator: Generator = {
  path: 'src/client/admin/collections.json',
  generate: () => `${JSON.stringify(toCmsCollections(), null, 2)}\n`,
};

function toFolder({
  schema,
  name,
  label,
  identifier,
  slugLength,
  beside,
}: (typeof folders)[number]) {
  const { title, description } = toEditableSchema(schema);
  const [, folder = '', rest = ''] =
    /^(content\/\w+)\/(.*)\.mdx$/.exec(fileKinds[schema].path) ?? [];
  // The cohort is named by its folder; every other record by its file.
  const path = rest.includes('/') ? { path: rest.replace('SLUG', '{{slug}}') } : {};
  return {
    name,
    label,
    label_singular: title,
    description,
    folder,
    ...path,
    extension: 'mdx',
    format: 'roundtable-prose',
    create: true,
    // Enrollments and groups stand in a cohort's folder: taking it away is no click in a form.
    delete: schema !== 'cohort',
    slug: `{{${identifier}}}`,
    slug_length: slugLength,
    identifier_field: identifier,
    summary: `{{${identifier}}} · {{${beside}}}`,
    sortable_fields: [identifier, beside],
    fields: [...toCmsFields(toEditableSchema(schema)), bodyField],
  };
}

function toProgramme() {
  const files = (['program', 'topics'] as const).map((schema) => ({
    name: schema,
    label: toEditableSchema(schema).title,
    description: toEditableSchema(schema).description,
    file: fileKinds[schema].path,
    fields: toCmsFields(toEditableSchema(schema)),
  }));
  // Decap looks for the format here alone, and reads files with its own reader where it finds none.
  return { name: 'programme', label: 'Programme', format: 'roundtable-yaml', delete: false, files };
}

const bodyField: CmsField = {
  name: 'body',
  label: 'Text',
  hint: 'The text of the page, below what stands above.',
  widget: 'markdown',
  required: false,
  modes: ['rich_text', 'raw'],
  buttons: [
    'bold',
    'italic',
    'code',
    'link',
    'heading-two',
    'heading-three',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: proseComponents.map(({ name }) => name.toLowerCase()),
};

/** The keys of a record with their widgets and the sentences of their patterns. */
function toEditableSchema(name: EditableName): JsonSchema {
  const all = z.toJSONSchema(allSchemas[name], {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      const message = findPatternMessage(zodSchema);
      if (message !== undefined) jsonSchema['patternErrorMessage'] = message;
    },
  });
  return all.$ref === undefined ? all : (readDefinitions(all.definitions)[name] ?? all);
}
