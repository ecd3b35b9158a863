import { limits } from '../limits.ts';
import type { KeyPath, Position } from '../programme.ts';
import { startOfFile, type Finding } from '../to-problem.ts';
import { toPlaces } from '../text/to-places.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { toDuplicate, toTooDeep, toTooMany } from './yaml-messages.ts';

/** What to do with any JSON of a programme: nobody writes it by hand. */
export const restoreGenerated =
  'The file is generated: restore it from git, or plan and publish again.';

/**
 * Reads one JSON object, with the place of each of its values. A key that stands twice is a finding, and so
 * is more nesting or more values than any record needs; both are looked for before the text is read.
 */
export function parseJson(text: string): ParsedYaml {
  let places: ReturnType<typeof walkJson> | undefined;
  const toPosition = toPlaces(text);
  const locate = (keyPath: KeyPath): Position => {
    places ??= walkJson(text);
    let found = places.root;
    for (const step of keyPath) {
      const inside = found.inside.get(step);
      if (inside === undefined) break;
      found = inside;
    }
    return found === places.root ? startOfFile : toPosition(found.offset);
  };
  const data = parse(text);
  if (data === undefined) return { data, findings: [toBroken()], locate: () => startOfFile };
  if (!isObject(data)) return { data: undefined, findings: [toNoObject()], locate };
  places = walkJson(text);
  const findings = places.stopped === undefined ? [] : [places.stopped(toPosition)];
  findings.push(...places.twice.map(([key, offset]) => toDuplicate(key, toPosition(offset))));
  const isWhole = places.stopped === undefined;
  return { data: isWhole ? data : undefined, findings, locate };
}

/** What stands where in JSON text. */
interface JsonPlaces {
  /** The whole, with what is inside by key or number; a path would be as long as all keys above it. */
  readonly root: Place;
  readonly twice: (readonly [key: string, offset: number])[];
  /** Set where there is more than is read. */
  stopped: ((toPosition: (offset: number) => Position) => Finding) | undefined;
}

/** Where a key or an item stands, and those inside it. */
interface Place {
  readonly offset: number;
  readonly inside: Map<string | number, Place>;
}

/** An object or list that is open while JSON text is walked. */
interface Frame {
  readonly keys: Set<string> | undefined;
  readonly place: Place;
  step: string | number;
  awaitsKey: boolean;
}

/** Walks through text that is JSON, without recursion. */
function walkJson(text: string): JsonPlaces {
  const places: JsonPlaces = { root: toPlace(0), twice: [], stopped: undefined };
  const frames: Frame[] = [];
  const token = /[{}[\],:"]|[^\s{}[\],:"]+/g;
  let values = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [sign] = match;
    const { index } = match;
    const frame = frames.at(-1);
    if (sign === '"') token.lastIndex = findStringEnd(text, index);
    if (sign === ']' || sign === '}') frames.pop();
    else if (sign === ',' && frame) toNext(frame);
    else if (sign === ':' && frame) frame.awaitsKey = false;
    else {
      values += 1;
      if (frame?.awaitsKey === true) {
        addKey(places, frame, { text, index, end: token.lastIndex });
      } else if (frame?.keys === undefined) frame?.place.inside.set(frame.step, toPlace(index));
      const place = frame?.place.inside.get(frame.step) ?? places.root;
      if (sign === '{') frames.push({ keys: new Set(), place, step: '', awaitsKey: true });
      if (sign === '[') frames.push({ keys: undefined, place, step: 0, awaitsKey: false });
    }
    if (frames.length > limits.data.levels) places.stopped = (to) => toTooDeep(to(index));
    if (values > limits.data.values) places.stopped = (to) => toTooMany(to(index));
    if (places.stopped) return places;
  }
  return places;
}

function toNext(frame: Frame): void {
  if (typeof frame.step === 'number') frame.step += 1;
  else frame.awaitsKey = true;
}

function addKey(
  places: JsonPlaces,
  frame: Frame,
  { text, index, end }: { readonly text: string; readonly index: number; readonly end: number },
): void {
  frame.step = String(JSON.parse(text.slice(index, end)));
  if (frame.keys?.has(frame.step) === true) places.twice.push([frame.step, index]);
  frame.keys?.add(frame.step);
  frame.place.inside.set(frame.step, toPlace(index));
}

function toPlace(offset: number): Place {
  return { offset, inside: new Map() };
}

/** Finds where a string ends: behind the first quote that no backslash stands before. */
function findStringEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Reads JSON, of which no value is undefined. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toBroken(): Finding {
  return {
    code: 'json-syntax',
    at: startOfFile,
    message: 'The file is not JSON.',
    next: restoreGenerated,
  };
}

function toNoObject(): Finding {
  return {
    code: 'not-keys',
    at: startOfFile,
    message: 'There are no keys here.',
    next: restoreGenerated,
  };
}
