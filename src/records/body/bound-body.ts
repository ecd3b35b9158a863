import type { Root } from 'hast';
import { limits } from '../limits.ts';
import type { Position } from '../programme.ts';
import type { Finding } from '../to-problem.ts';
import type { SourceNode } from './tree.ts';

const { prose } = limits;

/** The work of the parser grows with the square of these; measured on texts made to exhaust it. */
const mostSigns: readonly (readonly [sign: string, most: number])[] = [
  ['[', prose.squareBrackets],
  ['&', prose.ampersands],
  ['<', prose.lessThans],
  ['\\', prose.backslashes],
  ['@', prose.ats],
];

/** Signs at which the parser may begin or end something, and each of which it then gives a place. */
const placedSign = /[[\]!&<\\@`*_~:{}]|www/g;
/** Lines in which a place has to be counted from the beginning; braces and modules are masked by such characters. */
const countedLine = /[^\0-\x7F]|[{}]|import|export/;

/** Signs that count once however many of them stand together. */
const mostRuns: readonly (readonly [what: string, runs: RegExp, most: number])[] = [
  ['emphasis (* _ ~)', /[*_~]+/g, prose.emphases],
  ['code (`)', /`+/g, prose.codes],
];

/**
 * Refuses prose that would cost the native parser more than its size suggests: a row of a table is filled up
 * to the width of its head, each reference is replaced by the address and title that it names, and some signs
 * are searched for again and again.
 */
export function boundSource(source: string): Finding | undefined {
  return (
    boundLines(source.split('\n')) ??
    boundPlaces(source.split('\n')) ??
    boundSigns(source) ??
    boundReferences(source) ??
    boundEntities(source)
  );
}

function boundLines(lines: readonly string[]): Finding | undefined {
  if (lines.length > prose.lines) {
    const message = `There are more than ${String(prose.lines)} lines.`;
    return toTooComplex(toLineStart(prose.lines), message, 'Split the text into several files.');
  }
  const wide = lines.findIndex((line) => countOf(line, '|') > prose.barsInLine);
  if (wide !== -1) {
    const message = `There are more than ${String(prose.barsInLine)} bars (|) in this line.`;
    return toTooComplex(toLineStart(wide), message, 'Use a narrower table.');
  }
  const deep = lines.findIndex((line) => countMarkers(line) > prose.markersInLine);
  if (deep === -1) return undefined;
  return toTooComplex(
    toLineStart(deep),
    'Lists or quotes are nested too deeply here.',
    'Flatten them.',
  );
}

/** What is placed in a line beyond ASCII is placed by counting all that stands before it. */
function boundPlaces(lines: readonly string[]): Finding | undefined {
  let work = 0;
  for (const [index, line] of lines.entries()) {
    if (!countedLine.test(line)) continue;
    work += (line.match(placedSign)?.length ?? 0) * line.length;
    if (work <= prose.located) continue;
    const message = 'Long lines like this one hold too many signs of Markdown.';
    return toTooComplex(
      toLineStart(index),
      message,
      'Break them into shorter lines or paragraphs.',
    );
  }
  return undefined;
}

function boundSigns(source: string): Finding | undefined {
  for (const [sign, most] of mostSigns) {
    if (countOf(source, sign) <= most) continue;
    const message = `The sign ${sign} stands more than ${String(most)} times in this text.`;
    return toTooComplex({ line: 1, column: 1 }, message, 'Split the text into several files.');
  }
  for (const [what, runs, most] of mostRuns) {
    if ((source.match(runs)?.length ?? 0) <= most) continue;
    const message = `The signs of ${what} stand in more than ${String(most)} places.`;
    return toTooComplex({ line: 1, column: 1 }, message, 'Split the text into several files.');
  }
  return undefined;
}

function boundReferences(source: string): Finding | undefined {
  const longest = measureDefinitions(source);
  if (longest.length * countOf(source, '[') <= prose.expansion) return undefined;
  return toTooComplex(
    { line: longest.line, column: 1 },
    'A reference with a long address or title is used many times.',
    'Write the links in place, as [text](address).',
  );
}

/** Each reference to a character copies what stands before it in its paragraph. */
function boundEntities(source: string): Finding | undefined {
  for (const stretch of source.split(/\n[ \t]*\n/)) {
    const references = stretch.match(/&#?\w{1,40};/g)?.length ?? 0;
    if (references * stretch.length <= prose.copied) continue;
    return toTooComplex(
      { line: 1, column: 1 },
      'References to characters, such as &amp;, stand too often in one paragraph.',
      'Write the characters themselves, or split the paragraph.',
    );
  }
  return undefined;
}

/** Counts the signs of quotes and lists with which a line begins. */
function countMarkers(line: string): number {
  const start = /^(?:\s|>|[-*+](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? '';
  return start.match(/>|[-*+]|\d+/g)?.length ?? 0;
}

function toLineStart(index: number): Position {
  return { line: index + 1, column: 1 };
}

/** Refuses a tree that is too deep or too large for the steps after parsing, without recursion. */
export function boundTree(tree: Root): Finding | undefined {
  let nodes = 0;
  let level: SourceNode[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    nodes += level.length;
    const first = level.find((node) => node.position !== undefined);
    const at = first?.position?.start ?? { line: 1, column: 1 };
    if (depth > prose.levels) {
      return toTooComplex(
        at,
        'Lists, quotes or components are nested too deeply here.',
        'Flatten them.',
      );
    }
    if (nodes > prose.nodes) {
      return toTooComplex(
        at,
        'There are too many parts in this text.',
        'Split it into several files.',
      );
    }
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}

/** Finds the longest stretch without an empty line that holds a definition; no definition is longer. */
function measureDefinitions(source: string): { length: number; line: number } {
  let longest = { length: 0, line: 1 };
  let line = 1;
  for (const stretch of source.split(/\n[ \t]*\n/)) {
    if (stretch.includes(']:') && stretch.length > longest.length) {
      longest = { length: stretch.length, line };
    }
    line += countOf(stretch, '\n') + 2;
  }
  return longest;
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}

function toTooComplex(at: Position, message: string, next: string): Finding {
  return { code: 'too-complex', at: { line: at.line, column: at.column }, message, next };
}
