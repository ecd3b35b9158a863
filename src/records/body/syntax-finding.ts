import type { Position } from '../programme.ts';
import type { Finding } from '../to-problem.ts';

/** What MDX calls an unexpected character, in words, by the start of its message. */
const explanations: readonly (readonly [start: RegExp, message: string, next: string])[] = [
  [
    /^Expected a closing tag for `<([^>`]*)>`/,
    'The tag <$1> is opened here and never closed.',
    'Write </$1> after the text that belongs to it.',
  ],
  [
    /^Unexpected closing tag `<\/([^>`]*)>`, expected corresponding closing tag for `<([^>`]*)>`/,
    '</$1> stands here while <$2> is still open.',
    'Write </$2> first, or write both names alike.',
  ],
  [
    /^Unexpected closing (?:slash|tag) `?<?\/?([^>`]*)/,
    'A tag is closed here that was not opened.',
    'Delete it, or write the opening tag before it.',
  ],
  [
    /^Unexpected character `!`/,
    'A comment of HTML stands here.',
    'Delete it: comments are not kept.',
  ],
  [
    /^Unexpected (?:character|end of file)/,
    'A < stands here that does not begin a component.',
    'Write \\< for the sign itself, and [text](https://…) for a link.',
  ],
];

/**
 * Says in words of ours what a parser of MDX could not read.
 * @param complaint the parser's own words, after the line and column where they belong
 * @param masked the text that it was given
 */
export function toSyntaxFinding(complaint: string, masked: string): Finding {
  const [, line = '1', column = '1', words = complaint] =
    /^(\d+):(\d+): ([\s\S]*)$/.exec(complaint) ?? [];
  const at: Position = { line: Number(line), column: Number(column) };
  const rest = (masked.split('\n')[at.line - 1] ?? '').slice(Math.max(0, at.column - 1));
  if (/^<?[^<>]*\uFDD0/.test(rest)) return toExpressionFinding(at);
  for (const [start, explained, next] of explanations) {
    const match = start.exec(words);
    if (!match) continue;
    const fill = (sentence: string): string =>
      sentence.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
    return { code: 'mdx-syntax', at, message: fill(explained), next: fill(next) };
  }
  return {
    code: 'mdx-syntax',
    at,
    message: `This cannot be read: ${words.replace(/\s*\([^()]*\)$/, '')}.`,
    next: 'Compare it with the examples of components, or write \\< and \\{ for the signs themselves.',
  };
}

/** Says that a brace begins code, which is never run. */
export function toExpressionFinding(at: Position): Finding {
  return {
    code: 'expression',
    at,
    message: 'A brace begins code in MDX, and code is not run here.',
    next: 'Write \\{ and \\} for the signs themselves, and attributes as name="value".',
  };
}
