import { handleSchema, slugSchema } from '../schemas/keys.ts';
import type { FileKind, FileKindName } from './kinds.ts';
import { fileKinds } from './kinds.ts';
import { toUnplacedFinding } from './place-file.ts';
import { toSlug } from './text/slug.ts';
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
    return wrong === -1 ? { kind: name, names } : toWrongName(path, names[wrong] ?? '');
  }
  return toUnplacedFinding(path);
}

function isName(part: string, place: string | undefined): boolean {
  return (place === 'HANDLE' ? handleSchema : slugSchema).safeParse(part).success;
}

function toWrongName(path: string, name: string): Finding {
  const better = toSlug(name).slice(0, 39);
  return {
    code: 'file-name',
    at: startOfFile,
    message: `The name ${JSON.stringify(name)} in this path cannot be used in addresses.`,
    next:
      better === ''
        ? 'Use lower-case letters, digits and single hyphens, such as mara-okafor.'
        : `Rename it to ${path.replace(name, better)}.`,
  };
}
