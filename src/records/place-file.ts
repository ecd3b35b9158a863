import { fileKinds } from './kinds.ts';
import { findNearestWord } from './text/words.ts';
import type { Finding } from './to-problem.ts';
import { startOfFile } from './to-problem.ts';

const betterExtensions: Record<string, string> = {
  md: 'mdx',
  markdown: 'mdx',
  yaml: 'yml',
  jpeg: 'jpg',
};

const folders = ['mentors', 'portraits', 'figures', 'cohorts', 'resources', 'tracks', 'pages'];

/** Says of a file that fits no kind what it should be called, as far as its path tells. */
export function toUnplacedFinding(path: string): Finding {
  return {
    code: 'unplaced-file',
    at: startOfFile,
    message: 'Nothing reads a file of this name here.',
    next: suggest(path),
  };
}

function suggest(path: string): string {
  const better = path.replace(/\.([A-Za-z]+)$/, (whole, extension: string) => {
    const lowered = extension.toLowerCase();
    return whole === '' ? whole : `.${betterExtensions[lowered] ?? lowered}`;
  });
  const [, folder = '', ...rest] = better.split('/');
  if (rest.length === 0) {
    const nearest = findNearestWord(folder, ['program.yml', 'topics.yml']);
    return nearest === undefined
      ? `Move it into one of ${folders.map((name) => `content/${name}/`).join(', ')}, or delete it.`
      : `Rename it to content/${nearest}.`;
  }
  const nearest = folders.includes(folder) ? folder : findNearestWord(folder, folders);
  if (nearest === undefined) {
    return `The folders of content/ are ${folders.join(', ')}; move it, or delete it.`;
  }
  const moved = ['content', nearest, ...rest].join('/');
  return fitsAKind(moved)
    ? `Rename it to ${moved}.`
    : `Files there are called ${listPlaces(nearest)}.`;
}

function fitsAKind(path: string): boolean {
  return Object.values(fileKinds).some((kind) => {
    const pattern = kind.path
      .replaceAll('.', '\\.')
      .replaceAll(/HANDLE|SLUG/g, '[^/]+')
      .replace('IMAGE', '(jpg|png|webp|avif)');
    return new RegExp(`^${pattern}$`).test(path);
  });
}

function listPlaces(folder: string): string {
  return Object.values(fileKinds)
    .filter((kind) => kind.path.startsWith(`content/${folder}/`))
    .map((kind) =>
      kind.path
        .replace('HANDLE', '<handle>')
        .replace('SLUG', '<name>')
        .replace('IMAGE', '(jpg|png|webp|avif)'),
    )
    .join(', ');
}
