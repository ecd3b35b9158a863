import collections from './collections.json' with { type: 'json' };
import { withoutEmpty } from './record-data.ts';
import { proseFormat, yamlFormat, type RecordFormat } from './record-file.ts';

/** What the editor's configuration says of one file. */
export interface SavedPlace {
  /** Name of the folder, or of the single file, in the editor's menu. */
  readonly name: string;
  readonly format: RecordFormat;
  /** Keys in the order of the schema. */
  readonly keyOrder: readonly string[];
  readonly toLabel: (key: string) => string;
}

interface Field {
  readonly name: string;
  readonly label: string;
}

interface Place {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly folder?: string;
  readonly file?: string;
}

// The file is large; of its exact type only this much is needed.
const places: readonly Place[] = collections.flatMap(
  (collection): readonly Place[] =>
    ('files' in collection ? collection.files : [collection]) as readonly Place[], // see above
);

/** Finds what kind of file a path of the repository names. */
export function findSavedPlace(path: string): SavedPlace | undefined {
  const place = places.find(
    ({ file, folder }) => file === path || (folder !== undefined && path.startsWith(`${folder}/`)),
  );
  if (place === undefined) return undefined;
  return {
    name: place.name,
    format: path.endsWith('.mdx') ? proseFormat : yamlFormat,
    keyOrder: place.fields.map(({ name }) => name),
    toLabel: (key) => place.fields.find(({ name }) => name === key)?.label ?? key,
  };
}

/** Shows a value in a sentence, cut where it is long. */
export function toShownValue(value: unknown): string {
  const kept = withoutEmpty(value);
  if (kept === undefined) return 'nothing';
  const text = typeof kept === 'string' ? kept : JSON.stringify(kept);
  return text.length > 200 ? `${text.slice(0, 200)} …` : text;
}
