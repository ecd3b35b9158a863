import path from 'node:path';
import { listImports } from './imports.ts';

type Allowed = 'values' | 'types';

interface Room {
  /** Rooms that may be imported, and whether values or types alone. */
  readonly rooms: Readonly<Record<string, Allowed>>;
  /** npm packages that may be imported; `any` where effects live. */
  readonly packages: readonly string[] | 'any';
  readonly node: 'never' | 'always' | readonly string[];
}

/** Who may import whom: the rule of docs/architecture.md. A room may always import itself. */
const rooms: Readonly<Record<string, Room>> = {
  'src/schemas': { rooms: {}, packages: ['zod'], node: 'never' },
  'src/records/files': {
    rooms: { 'src/schemas': 'values', 'src/records': 'values' },
    packages: 'any',
    node: 'always',
  },
  // How names and languages are spelled: one way for files, forms, words and imports.
  'src/domain/naming': { rooms: {}, packages: [], node: 'never' },
  'src/records': {
    rooms: { 'src/schemas': 'values', 'src/domain/naming': 'values' },
    packages: [
      'fastest-levenshtein',
      'hast',
      'hast-util-sanitize',
      'hast-util-to-html',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm',
      'mdast-util-mdx-jsx',
      'mdast-util-to-hast',
      'micromark-extension-gfm',
      'micromark-extension-mdx-jsx',
      'micromark-extension-mdx-md',
      'satteri',
      'unist',
      'yaml',
      'zod',
      '@noble/hashes',
    ],
    node: 'never',
  },
  'src/domain': {
    rooms: { 'src/schemas': 'types' },
    packages: ['temporal-polyfill', '@noble/hashes', 'age-encryption'],
    node: 'never',
  },
  'src/copy': {
    rooms: { 'src/schemas': 'types', 'src/domain/naming': 'values' },
    packages: [],
    node: 'never',
  },
  'src/data': {
    rooms: {
      'src/schemas': 'values',
      'src/records': 'values',
      'src/records/files': 'values',
      'src/domain': 'values',
    },
    packages: ['astro', 'temporal-polyfill'],
    node: ['node:process'],
  },
  // Draws the pictures beside links to the site, and keeps them between builds.
  'src/cards': {
    rooms: { 'src/domain': 'values' },
    packages: ['sharp'],
    node: ['node:buffer', 'node:crypto', 'node:fs/promises', 'node:path', 'node:process'],
  },
  // The editor alone reads and writes records in the browser.
  'src/client/admin': {
    rooms: {
      'src/records': 'values',
      'src/schemas': 'values',
      'src/domain': 'values',
      'src/copy': 'values',
      'src/client/admin/preview': 'values',
    },
    packages: ['decap-cms-app', 'react', 'yaml', 'zod'],
    node: 'never',
  },
  // Its preview looks like the site, and so says what the site's components say.
  'src/client/admin/preview': {
    rooms: {
      'src/client/admin': 'values',
      'src/components': 'values',
      'src/copy': 'values',
      'src/domain': 'values',
      'src/records': 'values',
      'src/schemas': 'values',
    },
    packages: ['hast', 'hast-util-to-html', 'react', 'temporal-polyfill', 'zod'],
    node: 'never',
  },
  'src/client': {
    rooms: { 'src/domain': 'values', 'src/copy': 'values', 'src/schemas': 'values' },
    packages: [],
    node: 'never',
  },
  // The join page checks answers with the schemas and messages of `check`.
  'src/client/join': {
    rooms: {
      'src/domain': 'values',
      'src/copy': 'values',
      'src/schemas': 'values',
      'src/records': 'values',
      'src/client': 'values',
    },
    packages: [],
    node: 'never',
  },
  'src/components': {
    rooms: {
      'src/copy': 'values',
      'src/domain': 'values',
      'src/schemas': 'types',
      'src/client': 'values',
      'src/client/join': 'values',
      'src/styles': 'values',
    },
    packages: ['astro'],
    node: 'never',
  },
  'src/layouts': {
    rooms: {
      'src/components': 'values',
      'src/copy': 'values',
      'src/domain': 'values',
      'src/schemas': 'types',
      'src/client': 'values',
      'src/styles': 'values',
    },
    packages: ['astro'],
    node: 'never',
  },
  'src/pages': {
    rooms: {
      'src/cards': 'values',
      'src/data': 'values',
      'src/layouts': 'values',
      'src/components': 'values',
      'src/domain': 'values',
      'src/copy': 'values',
      'src/schemas': 'types',
      'src/client': 'values',
      'src/client/admin': 'values',
    },
    packages: ['astro', 'temporal-polyfill'],
    node: 'never',
  },
  'src/middleware.ts': { rooms: { 'src/domain': 'values' }, packages: ['astro'], node: 'never' },
  'src/content.config.ts': {
    rooms: { 'src/schemas': 'values', 'src/records': 'values', 'src/records/files': 'values' },
    packages: 'any',
    node: 'always',
  },
  scripts: {
    rooms: {
      'src/schemas': 'values',
      'src/records': 'values',
      'src/records/files': 'values',
      'src/domain': 'values',
      'src/copy': 'values',
    },
    packages: 'any',
    node: 'always',
  },
};

/** Names each import that the rule forbids: `file:line must not import …`. */
export function findForbiddenImports(sources: ReadonlyMap<string, string>): string[] {
  return [...sources].flatMap(([file, text]) => {
    const roomName = roomOf(file);
    const room = roomName === undefined ? undefined : rooms[roomName];
    if (roomName === undefined || room === undefined) return [`${file} stands in no room`];
    return listImports(file, text)
      .filter(({ specifier, typeOnly }) => !isAllowed(file, roomName, room, specifier, typeOnly))
      .map(
        ({ specifier, line, typeOnly }) =>
          `${file}:${line} (${roomName}) must not import ${typeOnly ? 'types' : 'values'} from ${specifier}`,
      );
  });
}

function isAllowed(
  file: string,
  roomName: string,
  room: Room,
  specifier: string,
  typeOnly: boolean,
): boolean {
  if (specifier.startsWith('node:')) {
    return room.node === 'always' || (room.node !== 'never' && room.node.includes(specifier));
  }
  if (!specifier.startsWith('.')) {
    return room.packages === 'any' || room.packages.some((name) => isOfPackage(specifier, name));
  }
  const target = path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''));
  const targetRoom = roomOf(target);
  if (targetRoom === roomName) return true;
  if (targetRoom === undefined) return roomName === 'scripts' && target === 'package.json';
  const allowed = room.rooms[targetRoom] ?? getAllowedAbove(targetRoom, roomName, room);
  return allowed === 'values' || (allowed === 'types' && typeOnly);
}

/** Whoever may import the domain, and the domain itself, may import the part of it that is a room of its own. */
function getAllowedAbove(targetRoom: string, roomName: string, room: Room): Allowed | undefined {
  if (targetRoom !== 'src/domain/naming') return undefined;
  return roomName === 'src/domain' ? 'values' : room.rooms['src/domain'];
}

function isOfPackage(specifier: string, name: string): boolean {
  if (name === 'astro') return /^(astro(\/|:|$)|@astrojs\/)/.test(specifier);
  return specifier === name || specifier.startsWith(`${name}/`);
}

function roomOf(file: string): string | undefined {
  return Object.keys(rooms)
    .toSorted((left, right) => right.length - left.length)
    .concat('src/styles')
    .find((room) => file === room || file.startsWith(`${room}/`));
}
