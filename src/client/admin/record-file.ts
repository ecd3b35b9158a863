import { parseYaml } from '../../records/front-matter/parse-yaml.ts';
import { splitFrontMatter } from '../../records/front-matter/split-front-matter.ts';
import type { Finding } from '../../records/to-problem.ts';
import collections from './collections.json' with { type: 'json' };
import { editYaml } from './edit-yaml.ts';
import { escapeBody } from './escape-body.ts';
import { bodyKey, isRecord, sourceKey, withoutEmpty, type EntryData } from './record-data.ts';

/** How a kind of file is read into the editor and written from it. */
export interface RecordFormat {
  readonly fromFile: (text: string) => EntryData;
  readonly toFile: (data: EntryData, keyOrder?: readonly string[]) => string;
}

/** Files with front matter and prose below it. Reading runs nothing: neither code nor another syntax. */
export const proseFormat: RecordFormat = {
  fromFile(text) {
    const split = splitFrontMatter(text.replaceAll('\r\n', '\n'));
    if ('code' in split) return toRefusal([split]);
    const { data, findings } = parseYaml(split.frontMatter, split.linesBeforeFrontMatter);
    if (data === undefined || findings.length > 0) return toRefusal(findings);
    return { ...data, [bodyKey]: split.body.replace(/^\n/, ''), [sourceKey]: text };
  },
  toFile(entry, keyOrder = []) {
    const { data, body, source } = takeApart(entry);
    const split = splitFrontMatter(source.replaceAll('\r\n', '\n'));
    const before = 'code' in split ? { frontMatter: '', body: '' } : split;
    const yaml = editYaml(before.frontMatter, data, keyOrder);
    if (body.trim() === before.body.trim()) return `---\n${yaml}---\n${before.body}`;
    const written = escapeBody(body).trim();
    return `---\n${yaml}---\n${written === '' ? '' : `\n${written}\n`}`;
  },
};

/** Files of keys alone. */
export const yamlFormat: RecordFormat = {
  fromFile(text) {
    const { data, findings } = parseYaml(text, 0);
    if (data === undefined || findings.length > 0) return toRefusal(findings);
    return { ...data, [sourceKey]: text };
  },
  toFile(entry, keyOrder = []) {
    const { data, source } = takeApart(entry);
    return editYaml(source, data, keyOrder);
  },
};

/** Such a file is listed by what is wrong with it, and can't be saved until it is mended elsewhere. */
function toRefusal(findings: readonly Finding[]): EntryData {
  const [first] = findings;
  const place = first === undefined ? '' : ` (line ${String(first.at.line)})`;
  const reason = `This file can't be edited here. ${first?.message ?? ''} ${first?.next ?? ''}${place}`;
  return { name: reason, title: reason, [refusalKey]: reason };
}

/** The key under which an entry that could not be read carries the reason. */
export const refusalKey = '$refused';

function takeApart(entry: EntryData): { data: EntryData; body: string; source: string } {
  const refusal = entry[refusalKey];
  if (typeof refusal === 'string') throw new Error(refusal);
  const { [bodyKey]: body, [sourceKey]: source, ...rest } = entry;
  const data = withoutEmpty(rest);
  return {
    data: { ...(isRecord(data) ? data : {}), ...pickClearedLists(rest) },
    body: typeof body === 'string' ? body : '',
    source: typeof source === 'string' ? source : '',
  };
}

interface Field {
  readonly name: string;
  readonly default?: unknown;
}

// The file is large; of its exact type only this much is needed.
const allFields = collections.flatMap((collection): readonly Field[] =>
  'fields' in collection ? (collection.fields as readonly Field[]) : [],
);

/** Lists that are not empty unless somebody empties them: only there does an empty list say something. */
const filledLists = new Set(
  allFields
    .filter(({ default: initial }) => Array.isArray(initial) && initial.length > 0)
    .map(({ name }) => name),
);

function pickClearedLists(data: EntryData): EntryData {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([key, value]) => filledLists.has(key) && Array.isArray(value) && value.length === 0,
    ),
  );
}
