import { z } from 'zod';
import { proseComponents } from '../../src/records/body/components.ts';
import { fileKinds } from '../../src/records/kinds.ts';
import { allSchemas } from '../../src/schemas/all-schemas.ts';
import { toCmsFields, type CmsField } from './cms-fields.ts';
import type { Generator } from './generator.ts';
import { findPatternMessage, readDefinitions, type JsonSchema } from './record-json-schema.ts';

type EditableName = 'mentor' | 'cohort' | 'resource' | 'track' | 'page' | 'topics' | 'program';

/** Keys that a list shows of each entry; its file is named after the first. */
type Shown = readonly [string, ...string[]];

interface Folder {
  readonly schema: Exclude<EditableName, 'topics' | 'program'>;
  readonly name: string;
  readonly label: string;
  readonly shown: Shown;
  readonly slugLength: number;
}

/** Folders of the editor, in the order of its menu. Enrollments and groups are not edited here. */
const folders: readonly Folder[] = [
  {
    schema: 'mentor',
    name: 'mentors',
    label: 'Mentors',
    shown: ['name', 'status'],
    slugLength: 39,
  },
  {
    schema: 'cohort',
    name: 'cohorts',
    label: 'Cohorts',
    shown: ['title', 'starts'],
    slugLength: 80,
  },
  {
    schema: 'resource',
    name: 'resources',
    label: 'Library',
    shown: ['title', 'kind'],
    slugLength: 80,
  },
  { schema: 'track', name: 'tracks', label: 'Tracks', shown: ['title'], slugLength: 80 },
  { schema: 'page', name: 'pages', label: 'Pages', shown: ['title'], slugLength: 80 },
];

/** What the editor offers: one collection for each folder of records, and the two single files. */
function toCmsCollections(): Record<string, unknown>[] {
  return [...folders.map(toFolder), toProgramme()];
}

/** The committed part of the editor's configuration, made from the schemas. */
export const cmsCollectionsGenerator: Generator = {
  path: 'src/client/admin/collections.json',
  generate: () => `${JSON.stringify(toCmsCollections(), null, 2)}\n`,
};

function toFolder({ schema, name, label, shown, slugLength }: Folder) {
  const [identifier] = shown;
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
    summary: shown.map((key) => `{{${key}}}`).join(' · '),
    sortable_fields: shown,
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
  return {
    name: 'programme',
    label: 'Program and topics',
    format: 'roundtable-yaml',
    delete: false,
    files,
  };
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
