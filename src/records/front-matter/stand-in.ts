import type { z } from 'zod';
import type { KeyPath } from '../programme.ts';
import { getKeyFacts, getValueAt } from './schema-facts.ts';

/** A mended value may break another rule of the schema, which is then mended too; more rounds help nobody. */
const mostRounds = 5;

/** Data of a record that does not fit its schema, whole again by examples in the place of what does not fit. */
export interface StandIn<Data> {
  readonly data: Data;
  /** Tells whether anybody looked at an example since reads were last forgotten. */
  readonly wasUnknownRead: () => boolean;
  readonly forgetReads: () => void;
}

/**
 * Puts the schema's own examples in the place of values that do not fit, so that what does fit can be
 * checked further; undefined where that leads to no record. Whatever rests on an example is worth nothing:
 * ask `wasUnknownRead` before believing it.
 */
export function toStandIn<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): StandIn<z.output<Schema>> | undefined {
  const mended = structuredClone(data);
  const unknown: KeyPath[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const result = schema.safeParse(mended);
    if (result.success) return watchReads(result.data, unknown);
    for (const issue of result.error.issues) {
      const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
      if (issue.code === 'unrecognized_keys') removeKeys(getValueAt(mended, path), issue.keys);
      else unknown.push(mend(schema, mended, path, round));
    }
  }
  return undefined;
}

/** Writes an example at a path, or at the nearest key above that has one, and returns where. */
function mend(schema: z.ZodType, data: unknown, path: KeyPath, round: number): KeyPath {
  const key = path.at(-1);
  if (key === undefined) return path;
  const above = path.slice(0, -1);
  const parent = getValueAt(data, above);
  const example = getExample(schema, data, path, round);
  if (example === undefined || !isHolder(parent)) return mend(schema, data, above, round);
  // A record's file may hold any key, also __proto__, which an assignment would take for another thing.
  Object.defineProperty(parent, key, { value: structuredClone(example), ...plainProperty });
  return path;
}

/** An item of a list may have no example of its own; then those of the whole list serve in turn. */
function getExample(schema: z.ZodType, data: unknown, path: KeyPath, round: number): unknown {
  const own = getKeyFacts(schema, path, data).example;
  const key = path.at(-1);
  if (own !== undefined || typeof key !== 'number' || round + 1 === mostRounds) return own;
  const list = getKeyFacts(schema, path.slice(0, -1), data).example;
  return Array.isArray(list) ? list[(key + round) % Math.max(1, list.length)] : undefined;
}

const plainProperty = { enumerable: true, configurable: true, writable: true };

function removeKeys(holder: unknown, keys: readonly string[]): void {
  if (!isHolder(holder)) return;
  for (const key of keys) Reflect.deleteProperty(holder, key);
}

function watchReads<Data>(data: Data, unknown: readonly KeyPath[]): StandIn<Data> {
  let wasRead = unknown.some((path) => path.length === 0);
  const isWhollyUnknown = wasRead;
  for (const path of [...unknown].sort((one, other) => one.length - other.length)) {
    const holder = getValueAt(data, path.slice(0, -1));
    const key = path.at(-1);
    const value = getValueAt(data, path);
    if (key === undefined || !isHolder(holder) || value === undefined) continue;
    const get = () => {
      wasRead = true;
      return value;
    };
    Object.defineProperty(holder, key, { get, enumerable: true, configurable: true });
  }
  return {
    data,
    wasUnknownRead: () => wasRead,
    forgetReads: () => {
      wasRead = isWhollyUnknown;
    },
  };
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
