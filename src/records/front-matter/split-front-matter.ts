import type { Finding } from '../to-problem.ts';

/** A file of prose in its two parts; each keeps the number of lines that stand before it. */
export interface SplitFile {
  readonly frontMatter: string;
  readonly linesBeforeFrontMatter: 1;
  readonly body: string;
  readonly linesBeforeBody: number;
}

/**
 * Splits a file at its two fences. A fence is a line of exactly `---`: the first line of the file, and the
 * next such line. Nothing else is taken for one, so that no other reader of the file can see another split.
 */
export function splitFrontMatter(text: string): SplitFile | Finding {
  const lines = text.split('\n');
  if (lines[0] !== '---') return toMissing(lines);
  const closing = lines.indexOf('---', 1);
  if (closing === -1) return openFrontMatter;
  const lookalike = findLookalike(lines.slice(1, closing));
  if (lookalike) return lookalike;
  return {
    frontMatter: lines.slice(1, closing).join('\n') + '\n',
    linesBeforeFrontMatter: 1,
    body: lines.slice(closing + 1).join('\n'),
    linesBeforeBody: closing + 1,
  };
}

/** Looks for a line that another reader could take for the closing fence, such as `---x` or `...`. */
function findLookalike(lines: readonly string[]): Finding | undefined {
  const index = lines.findIndex((line) => line.startsWith('---') || /^\.\.\.\s*$/.test(line));
  if (index === -1) return undefined;
  return {
    code: 'front-matter-fence',
    at: { line: index + 2, column: 1 },
    message: 'This line can be taken for the end of the front matter.',
    next: 'Write exactly --- there, or indent the line if it belongs to a text.',
  };
}

function toMissing(lines: readonly string[]): Finding {
  const first = lines[0] ?? '';
  const later = lines.findIndex((line) => line.trim() === '---');
  const message = /^(---|\+\+\+)/.test(first)
    ? `The first line is ${JSON.stringify(first.slice(0, 40))}, not exactly ---.`
    : 'The file does not begin with front matter.';
  const next =
    later > 0 && lines.slice(0, later).every((line) => line.trim() === '')
      ? 'Delete what stands before ---.'
      : 'Begin the file with a line of ---, then the keys, then another line of ---.';
  return { code: 'front-matter-missing', at: { line: 1, column: 1 }, message, next };
}

const openFrontMatter: Finding = {
  code: 'front-matter-fence',
  at: { line: 1, column: 1 },
  message: 'The front matter is never closed.',
  next: 'Write a line of exactly --- after the last key.',
};
