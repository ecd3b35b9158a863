import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  type Document,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isRecord, isSame, withoutEmpty, type EntryData } from './record-data.ts';

/**
 * Writes keys into the YAML that they were read from. Keys that did not change keep their place, their
 * quotes and their comments; new ones stand where the schema has them.
 * @param source the YAML as it was, or an empty text for a new record
 * @param keyOrder keys in the order of the schema
 */
export function editYaml(source: string, data: EntryData, keyOrder: readonly string[]): string {
  const document: Document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    merge: false,
  });
  if (!isMap(document.contents)) document.contents = document.createNode({});
  const before: unknown = document.toJS({ maxAliasCount: 0 });
  const changed = editMap(document, document.contents, {
    before: isRecord(before) ? before : {},
    after: data,
    keyOrder,
  });
  if (!changed) return source;
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const unchanged = Object.keys(data).filter(
    (key) => isRecord(before) && isSame(before[key], data[key]),
  );
  return restoreKeys(written, source, new Set(unchanged));
}

/** Puts keys back as they were written; the library keeps their comments, but not every line break. */
function restoreKeys(written: string, source: string, keys: ReadonlySet<string>): string {
  const places = readPlaces(source);
  let text = written;
  for (const [key, [start, end]] of [...readPlaces(written)].reverse()) {
    const place = places.get(key);
    if (place === undefined || !keys.has(key)) continue;
    text = text.slice(0, start) + source.slice(...place) + text.slice(end);
  }
  return text;
}

/** Finds where each key begins and its value ends, in the order of the text. */
function readPlaces(text: string): Map<string, [start: number, end: number]> {
  const { contents } = parseDocument(text, { version: '1.2', schema: 'core', merge: false });
  if (!isMap(contents)) return new Map();
  return new Map(
    contents.items.flatMap(({ key, value }) => {
      const start = isScalar(key) ? key.range[0] : undefined;
      const end = value?.range[1];
      if (!isScalar(key) || start === undefined || end === undefined) return [];
      return [[String(key.value), [start, end] satisfies [number, number]] as const];
    }),
  );
}

interface Change {
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly keyOrder: readonly string[];
}

function editMap(document: Document, map: unknown, { before, after, keyOrder }: Change): boolean {
  if (!isMap(map)) return false;
  let changed = false;
  for (const key of Object.keys(before)) {
    // A key that the form shows empty and the file holds empty is left as it is.
    if (Object.hasOwn(after, key) || withoutEmpty(before[key]) === undefined) continue;
    map.delete(key);
    changed = true;
  }
  for (const [key, value] of Object.entries(after)) {
    const old = before[key];
    if (isSame(old, value)) continue;
    changed = true;
    const child = map.get(key, true);
    if (editInPlace(document, child, old, value)) continue;
    if (map.has(key)) map.set(key, toNode(document, value));
    else insertPair(document, map, key, value, keyOrder);
  }
  return changed;
}

/** Changes a value where it stands; false where it has become a value of another kind. */
function editInPlace(document: Document, node: unknown, old: unknown, value: unknown): boolean {
  if (isMap(node) && isRecord(old) && isRecord(value)) {
    editMap(document, node, { before: old, after: value, keyOrder: [] });
    return true;
  }
  if (isSeq(node) && Array.isArray(old) && Array.isArray(value)) {
    editList(document, node, old, value);
    return true;
  }
  if (!isScalar(node) || isRecord(value) || Array.isArray(value)) return false;
  node.value = value;
  // A folded or quoted text may need another form now.
  delete node.type;
  return true;
}

/** Changes the items of a list that lie between those which begin and end it unchanged. */
function editList(
  document: Document,
  list: YAMLSeq,
  before: readonly unknown[],
  after: readonly unknown[],
): void {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const old = before.slice(start, before.length - end);
  const nodes = after.slice(start, after.length - end).map((item, index, items) => {
    const same = old.findIndex((candidate) => isSame(candidate, item));
    if (same !== -1) return list.items[start + same];
    const node = list.items[start + index];
    const isSamePlace = items.length === old.length;
    return isSamePlace && editInPlace(document, node, old[index], item)
      ? node
      : toNode(document, item);
  });
  list.items.splice(start, old.length, ...nodes);
}

function insertPair(
  document: Document,
  map: YAMLMap,
  key: string,
  value: unknown,
  keyOrder: readonly string[],
): void {
  const pair = document.createPair(key, toNode(document, value)) as Pair; // typed by its key alone
  const rank = keyOrder.indexOf(key);
  const next = map.items.findIndex((item) => {
    const name = isScalar(item.key) ? String(item.key.value) : '';
    return rank !== -1 && keyOrder.indexOf(name) > rank;
  });
  if (next === -1) map.items.push(pair);
  else map.items.splice(next, 0, pair);
}

/** Texts over several lines are written as a block, as people write them. */
function toNode(document: Document, value: unknown): unknown {
  const node = document.createNode(value, { aliasDuplicateObjects: false });
  if (isScalar(node) && typeof value === 'string' && value.includes('\n')) {
    node.type = Scalar.BLOCK_LITERAL;
  }
  return node;
}
