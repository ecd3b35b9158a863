import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml';

/** Where a top-level key and its value stand in a YAML text, whole lines, `to` exclusive. */
interface EntryPlace {
  readonly from: number;
  readonly to: number;
}

/**
 * Replaces the list under a top-level key of a YAML text and leaves every other byte as it is.
 * Items that stay keep their comments; the key is added at the end when it is missing.
 */
export function withList(yaml: string, key: string, values: readonly string[]): string {
  const place = findEntry(yaml, key);
  const present = place === undefined ? `${key}: []\n` : yaml.slice(place.from, place.to);
  const entry = parseDocument(present);
  const list = entry.get(key);
  entry.set(key, isSeq(list) ? toChangedList(entry, list, values) : entry.createNode(values));
  return replaceEntry(yaml, key, place, entry.toString({ lineWidth: 0 }));
}

/** Replaces a text of several lines under a top-level key, as a block, and leaves every other byte as it is. */
export function withBlockText(yaml: string, key: string, text: string): string {
  const block = text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}\n`);
  return replaceEntry(yaml, key, findEntry(yaml, key), `${key}: |\n${block.join('')}`);
}

/**
 * Writes a plain word or day under a top-level key, or removes the key, and leaves every other byte as
 * it is. A comment on the key's own line goes with it.
 */
export function withEntry(yaml: string, key: string, value: string | undefined): string {
  const place = findEntry(yaml, key);
  if (value === undefined && place === undefined) return yaml;
  return replaceEntry(yaml, key, place, value === undefined ? '' : `${key}: ${value}\n`);
}

function toChangedList(entry: Document, list: YAMLSeq, values: readonly string[]): YAMLSeq {
  const kept = list.items.filter((item) => isScalar(item) && values.includes(String(item.value)));
  const keptValues = kept.map((item) => (isScalar(item) ? String(item.value) : ''));
  const added = values.filter((value) => !keptValues.includes(value));
  list.items = [...kept, ...added.map((value) => entry.createNode(value))];
  list.flow = list.items.length === 0;
  return list;
}

function findEntry(yaml: string, key: string): EntryPlace | undefined {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return undefined;
  const pair = contents.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (pair === undefined || !isScalar(pair.key)) return undefined;
  const [from, keyEnd] = pair.key.range;
  const valueEnd = pair.value?.range[1] ?? keyEnd;
  // A block ends after its last line feed; every other value ends before one.
  if (yaml[valueEnd - 1] === '\n') return { from, to: valueEnd };
  const lineEnd = yaml.indexOf('\n', valueEnd);
  return { from, to: lineEnd === -1 ? yaml.length : lineEnd + 1 };
}

function replaceEntry(
  yaml: string,
  key: string,
  place: EntryPlace | undefined,
  entry: string,
): string {
  const changed =
    place === undefined
      ? `${yaml}${yaml === '' || yaml.endsWith('\n') ? '' : '\n'}${entry}`
      : `${yaml.slice(0, place.from)}${entry}${yaml.slice(place.to)}`;
  if (toOthers(changed, key) === toOthers(yaml, key)) return changed;
  throw new Error(`Writing ${key} would have changed another key, so nothing was written.`);
}

function toOthers(yaml: string, key: string): string {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return `not readable: ${yaml}`;
  document.delete(key);
  return JSON.stringify(document.toJS());
}
