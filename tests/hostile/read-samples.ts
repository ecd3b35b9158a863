import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFile } from '../../src/records/programme.ts';

/** One file of a folder of samples: `<code>/<collection>/<name>.<extension>`. */
export interface Sample extends ContentFile {
  /** Where it stands in its folder, which tells it from all others. */
  readonly name: string;
  /** The code of the problem that it must give, or a word for files that give none. */
  readonly code: string;
  readonly collection: string;
}

/** Reads every sample of a folder, in the order of their names. */
export function readSamples(folder: string): Sample[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map((file) => path.relative(folder, path.join(file.parentPath, file.name)))
    .filter((name) => name.split(path.sep).length === 3)
    .sort()
    .map((name) => toSample(name.replaceAll(path.sep, '/'), readFileSync(path.join(folder, name))));
}

function toSample(name: string, bytes: Uint8Array): Sample {
  const [code = '', collection = '', file = ''] = name.split('/');
  return { name, code, collection, path: toContentPath(collection, file), bytes };
}

/** Where a sample would stand in `content/`. */
function toContentPath(collection: string, file: string): string {
  const { name } = path.parse(file);
  if (collection === 'cohorts') return `content/cohorts/${name}/cohort.mdx`;
  if (collection === 'topics' || collection === 'program') return `content/${collection}.yml`;
  return `content/${collection}/${file}`;
}
