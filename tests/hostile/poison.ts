import type { z } from 'zod';
import { fileKinds, type RecordKindName } from '../../src/records/kinds.ts';
import type { Programme, RecordEntry } from '../../src/records/programme.ts';

/** A server that nothing may ask. */
const evil = 'http://127.0.0.1:4680';

/** Every way out of where a text may stand, in one: elements, attributes, scripts, JSON, XML, calendars, cells. */
const text = [
  '</script><script>globalThis.canary=1</script>',
  `<img src=${evil}/picture onerror=globalThis.canary=1>`,
  '"><svg onload=globalThis.canary=1>',
  "' onmouseover='globalThis.canary=1' data-pagefind-meta='a:b'",
  '`${globalThis.canary=1}` {globalThis.canary=1} <%= globalThis.canary=1 %>',
  ']]></title></description><script>globalThis.canary=1</script><!--',
  `\r\nATTENDEE:mailto:canary@evil.example\r\nATTACH:${evil}/attached\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n`,
  '\u2028globalThis.canary=1\u2028\u202e__proto__ =cmd|canary!A1 \\n;,: __ASTRO_IMAGE_="{}"',
].join(' ');

const addresses = [
  'javascript:globalThis.canary=1',
  ' \tjava\nscript:globalThis.canary=1',
  'data:text/html,<script>top.canary=1</script>',
  'file:///etc/passwd',
  'vbscript:globalThis.canary=1',
  'https://evil.example/" onclick="globalThis.canary=1',
  'https://evil.example/</script><script>globalThis.canary=1</script>',
  'https://evil.example/\r\nATTENDEE:mailto:canary@evil.example',
];

/** Leaves a folder, an attribute and an element. */
const keyText = '../../../../escaped/"><script>globalThis.canary=1</script>';

type Path = readonly (string | number)[];

/** What a place of a record takes: words, an address, or a key that only the engine knows. */
type Place = 'text' | 'address' | 'key';

type PoisonRule = (kind: RecordKindName, path: Path, place: Place) => string | undefined;

/** Puts an attack into every place that takes words or an address of its own. */
export function poisonTexts(programme: Programme): Programme {
  let count = 0;
  return poisonProgramme(programme, (kind, path, place) => {
    // Where the site stands is read before any record, by the configuration, which takes a web address alone.
    if (kind === 'program' && path.join('.') === 'site') return undefined;
    if (path.join('.') === 'portrait.file') return '../../../../../../etc/passwd';
    if (place === 'text') return text;
    if (place === 'key') return undefined;
    count += 1;
    return addresses[count % addresses.length];
  });
}

/** Puts a way out of its folder and its attribute into one key of one kind of record. */
export function poisonKey(programme: Programme, key: string): Programme {
  return poisonProgramme(programme, (kind, path) =>
    toKeyName(kind, path) === key ? keyText : undefined,
  );
}

/** Lists the keys whose values only the engine knows, such as `topics.topics[].id`. */
export function listKeys(programme: Programme): string[] {
  const keys = new Set<string>();
  poisonProgramme(programme, (kind, path, place) => {
    if (place === 'key') keys.add(toKeyName(kind, path));
    return undefined;
  });
  return [...keys].sort();
}

function toKeyName(kind: RecordKindName, path: Path): string {
  return [kind, ...path.map((step) => (typeof step === 'number' ? '[]' : step))].join('.');
}

function poisonProgramme(programme: Programme, rule: PoisonRule): Programme {
  const poison = <Data>(kind: RecordKindName, entry: RecordEntry<Data>): RecordEntry<Data> => ({
    ...entry,
    data: poisonData(kind, entry.data, rule),
  });
  const all = <Data>(
    kind: RecordKindName,
    entries: ReadonlyMap<string, RecordEntry<Data>>,
  ): Map<string, RecordEntry<Data>> =>
    new Map([...entries].map(([id, entry]) => [id, poison(kind, entry)]));
  return {
    ...programme,
    program: programme.program && poison('program', programme.program),
    topics: programme.topics && poison('topics', programme.topics),
    mentors: all('mentor', programme.mentors),
    cohorts: all('cohort', programme.cohorts),
    enrollments: new Map(
      [...programme.enrollments].map(([cohort, members]) => [cohort, all('enrollment', members)]),
    ),
    groupings: all('grouping', programme.groupings),
    rotations: all('rotation', programme.rotations),
    resources: all('resource', programme.resources),
    tracks: all('track', programme.tracks),
    pages: all('page', programme.pages),
  };
}

function poisonData<Data>(kind: RecordKindName, data: Data, rule: PoisonRule): Data {
  const { schema } = fileKinds[kind];
  let poisoned: unknown = data;
  for (const path of listTexts(data, [])) {
    const put = rule(kind, path, tellPlace(schema, data, path));
    if (put !== undefined) poisoned = putAt(poisoned, path, put);
  }
  // The shape is kept but for the values of its texts, and keys that no record has.
  return { ...ownKeys, ...(poisoned as object) } as Data;
}

/** Keys that no record has, and that mean something to a site generator or to JavaScript. */
const ownKeys = {
  constructor: { prototype: { canary: 1 } },
  layout: 'data:text/javascript,globalThis.canary=1',
  slug: '../../../escaped',
};

/** Tells what a place takes by trying. */
function tellPlace(schema: z.ZodType, data: unknown, path: Path): Place {
  const takes = (value: string): boolean => schema.safeParse(putAt(data, path, value)).success;
  if (takes('a <b> c')) return 'text';
  return takes('https://evil.example/x') ? 'address' : 'key';
}

/** Lists the places of all texts of a record. */
function listTexts(value: unknown, path: Path): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    listTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function putAt(value: unknown, [step, ...rest]: Path, put: string): unknown {
  if (step === undefined) return put;
  if (isList(value)) {
    return value.map((item, index) => (index === step ? putAt(item, rest, put) : item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) =>
    key === step ? [key, putAt(inner, rest, put)] : [key, inner],
  );
  return Object.fromEntries(entries);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
