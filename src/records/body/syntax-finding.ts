import type { Position } from '../programme.ts';
import { findNearestWord } from '../text/words.ts';
import type { Finding } from '../to-problem.ts';
import { proseComponentsByName } from './components.ts';
import { isReplacedHtml, markdownFor } from './html-replacements.ts';

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

/** The tag that waits for its end, by name, and in the second form with the place where it is opened. */
const waitingTag =
  /^(?:Expected a|Unexpected closing tag `[^`]*`, expected corresponding) closing tag for `<([^>`]*)>`(?: \((\d+):(\d+)[-)])?/;

const longestShown = 60;

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
  const unclosed = toUnclosedFinding(words, at);
  if (unclosed) return unclosed;
  for (const [start, explained, next] of explanations) {
    const match = start.exec(words);
    if (!match) continue;
    const fill = (sentence: string): string =>
      sentence.replace(/\$(\d)/g, (_, group: string) => shorten(match[Number(group)] ?? ''));
    return { code: 'mdx-syntax', at, message: fill(explained), next: fill(next) };
  }
  return {
    code: 'mdx-syntax',
    at,
    message: `This cannot be read: ${words.replace(/\s*\([^()]*\)$/, '')}.`,
    next: 'Compare it with the examples of components, or write \\< and \\{ for the signs themselves.',
  };
}

/** Says what an open tag is that no closing tag would mend: one of HTML, or words between angle brackets. */
function toUnclosedFinding(words: string, end: Position): Finding | undefined {
  const [, name, line, column] = waitingTag.exec(words) ?? [];
  if (name === undefined || proseComponentsByName.has(name)) return undefined;
  const at = line === undefined ? end : { line: Number(line), column: Number(column) };
  const tagName = name.toLowerCase();
  if (isReplacedHtml(tagName)) {
    const message = `<${name}> is HTML, which is not used in prose.`;
    return { code: 'html', at, message, next: markdownFor(tagName) };
  }
  const nearest = findNearestWord(shorten(name), [...proseComponentsByName.keys()]);
  return {
    code: 'mdx-syntax',
    at,
    message: `<${shorten(name)}> is no component.`,
    next: `Write \\< for the sign itself, or put the words between backticks as code.${
      nearest === undefined ? '' : ` If a component is meant, write <${nearest}>.`
    }`,
  };
}

function shorten(name: string): string {
  return name.length > longestShown ? `${name.slice(0, longestShown)}…` : name;
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
