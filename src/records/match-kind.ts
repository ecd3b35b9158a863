import { longestHandle, longestSlug, toSlug } from '../domain/naming/slug.ts';
import { handleSchema, isDeviceName, slugSchema } from '../schemas/keys.ts';
import type { FileKind, FileKindName } from './kinds.ts';
import { fileKinds } from './kinds.ts';
import { toUnplacedFinding } from './place-file.ts';
import type { Finding } from './to-problem.ts';
import { startOfFile } from './to-problem.ts';

/** What a path says about a file. */
export interface MatchedFile {
  readonly kind: FileKindName;
  /** The names in the path, in order: for an enrollment its cohort and its handle. */
  readonly names: readonly string[];
}

const patterns = Object.entries(fileKinds).map(([name, kind]) => ({
  // Object.entries forgets the names of the keys.
  name: name as FileKindName,
  places: kind.path.match(/HANDLE|SLUG/g) ?? [],
  pattern: toPattern(kind),
}));

function toPattern(kind: FileKind): RegExp {
  const source = kind.path
    .replaceAll('.', '\\.')
    .replaceAll(/HANDLE|SLUG/g, '([^/]+)')
    .replace('IMAGE', '(?:jpg|png|webp|avif)');
  return new RegExp(`^${source}$`);
}

/**
 * Files that tools leave behind, and the tombstones of removed people, which only `forget` and
 * imports read; they are passed over in silence.
 */
export function isPassedOver(path: string): boolean {
  if (path === 'content/forgotten.txt') return true;
  return /(^|\/)(\.gitkeep|\.DS_Store|Thumbs\.db|\.roundtable-part-[^/]*)$/.test(path);
}

/** Finds the kind of a file by its path, or says why it has none and where it might belong. */
export function matchKind(path: string): MatchedFile | Finding {
  for (const { name, places, pattern } of patterns) {
    const match = pattern.exec(path);
    if (!match) continue;
    const names = match.slice(1);
    const wrong = names.findIndex((part, index) => !isName(part, places[index]));
    if (wrong === -1) return { kind: name, names };
    const place = places[wrong] === 'HANDLE' ? 'HANDLE' : 'SLUG';
    return toWrongName(path, names[wrong] ?? '', place, name);
  }
  return toUnplacedFinding(path);
}

function isName(part: string, place: string | undefined): boolean {
  return (place === 'HANDLE' ? handleSchema : slugSchema).safeParse(part).success;
}

function toWrongName(
  path: string,
  name: string,
  place: 'HANDLE' | 'SLUG',
  kind: FileKindName,
): Finding {
  if (isDeviceName(name)) return toDeviceName(path, name);
  const isHandle = place === 'HANDLE';
  const word = isHandle ? 'handle' : 'name';
  const better = toSlug(name, isHandle ? longestHandle : longestSlug);
  const isPlain = /^\p{ASCII}*$/u.test(name);
  const spelling = isPlain ? '' : ', or another spelling in these letters';
  const inLatin = isHandle
    ? 'a handle in Latin letters as the person spells it, such as mara-okafor: lower case'
    : 'a name in Latin letters, such as first-meeting: lower case';
  return {
    code: 'file-name',
    at: startOfFile,
    message: isPlain
      ? `The name ${JSON.stringify(name)} in this path cannot be used in addresses.`
      : `The name ${JSON.stringify(name)} in this path has letters that addresses cannot hold: a ${word} has a to z, digits and hyphens.`,
    next:
      better === ''
        ? `Rename it with ${inLatin}, digits and single hyphens.${sayWhere(kind)}`
        : `Rename it to ${path.replace(name, better)}${spelling}.${isPlain ? '' : sayWhere(kind)}`,
  };
}

function toDeviceName(path: string, name: string): Finding {
  return {
    code: 'file-name',
    at: startOfFile,
    message: `Windows keeps the name ${name} for a device, so that nobody there can take this file out of git.`,
    next: `Rename it to ${path.replace(new RegExp(`/${name}(?=[./])`), `/${name}-1`)}, or another name.`,
  };
}

/** The name that people read is not the file's. */
function sayWhere(kind: FileKindName): string {
  if (kind === 'mentor') return ' The key name holds the name as the person writes it.';
  if (kind !== 'enrollment') return '';
  return ' Write the same under handle; the key name holds the name as the person writes it.';
}
