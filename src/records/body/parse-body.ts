import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import type { Position } from '../programme.ts';
import type { Finding } from '../to-problem.ts';
import type { BodyLabels } from './labels.ts';
import { maskCode } from './mask-code.ts';

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
    /^Unexpected character/,
    'A < stands here that does not begin a component.',
    'Write \\< for the sign itself, and [text](https://…) for a link.',
  ],
];

/**
 * Parses prose with the parser that the site generator itself uses. The source has to be bounded before, for
 * the parser runs natively.
 */
export function parseBody(source: string, labels: BodyLabels): Root | Finding {
  const masked = maskCode(source);
  try {
    const tree = mdxToHast(masked, {
      features: {
        frontmatter: false,
        gfm: {
          footnotes: {
            label: labels.footnotes,
            backContent: labels.back,
            backLabel: `${labels.backToReference} {reference}`,
            clobberPrefix: 'note-',
          },
        },
      },
    });
    // The parser's type is every node of HTML; what it returns for a document is the root.
    return tree as Root;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return toSyntaxFinding(error.message, masked);
  }
}

function toSyntaxFinding(message: string, masked: string): Finding {
  const [, line = '1', column = '1', words = message] =
    /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
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
