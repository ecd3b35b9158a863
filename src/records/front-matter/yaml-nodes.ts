import type { Document, Node as YamlNode, Pair, YAMLMap } from 'yaml';
import { isCollection, isMap, isScalar } from 'yaml';
import type { KeyPath } from '../programme.ts';

/** Gives a number, `true` or `null` as the file spells it; undefined for texts and what is no plain value. */
export function toSpelling(value: unknown): string | undefined {
  return isScalar(value) && typeof value.value !== 'string' ? value.source : undefined;
}

interface Found {
  readonly offset: number;
  /** What stands under the key; undefined where a parent was found instead. */
  readonly value: unknown;
}

/** Makes a function that finds the offset of a key, or of the nearest of its parents that exists. */
export function makeFinder(document: Document): (keyPath: KeyPath) => Found {
  const pairsOf = new WeakMap<object, Map<string | undefined, Pair<YamlNode, YamlNode>>>();
  const indexPairs = (map: YAMLMap<YamlNode, YamlNode>) => {
    const known = pairsOf.get(map);
    if (known) return known;
    // The first of two equal keys counts.
    const pairs = new Map(map.items.toReversed().map((pair) => [toKeyText(pair.key), pair]));
    pairsOf.set(map, pairs);
    return pairs;
  };
  return (keyPath) => {
    let node: unknown = document.contents;
    let offset = rangeStart(node);
    for (const key of keyPath) {
      if (isMap<YamlNode, YamlNode>(node)) {
        const pair = indexPairs(node).get(String(key));
        if (!pair) return { offset, value: undefined };
        offset = rangeStart(pair.key);
        node = pair.value;
        continue;
      }
      const item = isCollection(node) ? node.items[Number(key)] : undefined;
      if (item === undefined) return { offset, value: undefined };
      node = item;
      offset = rangeStart(item);
    }
    return { offset, value: node };
  };
}

/** Reads a key as the text that it is, also where it looks like a number; undefined for what is no plain value. */
export function toKeyText(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

/** Finds the offset at which a node begins; 0 for what is none. */
export function rangeStart(node: unknown): number {
  return isScalar(node) || isCollection(node) ? (node.range?.[0] ?? 0) : 0;
}
