import type { YAMLParseError } from 'yaml';
import { limits } from '../limits.ts';
import type { Position } from '../programme.ts';
import type { Finding } from '../to-problem.ts';

/** What is needed of an error of the parser. */
type YamlError = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

/** What an error of the YAML parser means to somebody who has never heard of YAML. */
const explanations: Partial<
  Record<YAMLParseError['code'], readonly [message: string, next: string]>
> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'A colon followed by a space stands inside this value.',
    'Put the whole value between double quotes.',
  ],
  BAD_SCALAR_START: [
    'A value cannot begin with this character.',
    'Put the whole value between double quotes.',
  ],
  BAD_INDENT: [
    'The spaces before this line do not fit the lines around it.',
    'Give keys of the same level the same number of spaces, and close every [ and {.',
  ],
  BAD_DQ_ESCAPE: [
    'A backslash stands inside double quotes.',
    'Write it twice, or use single quotes around the value.',
  ],
  MISSING_CHAR: [
    'A quote or bracket is opened here and not closed, or a colon or space is missing.',
    'Close it, or put a colon and a space after the key.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'This line has no colon, or a text goes on over several lines.',
    'Write key: value, and begin a long text with >- after the colon.',
  ],
  TAB_AS_INDENT: ['The line begins with a tab.', 'Use spaces instead of tabs.'],
  NON_STRING_KEY: ['A list or mapping stands where a key belongs.', 'Write key: value.'],
};

/** After these the parser has lost the level of the lines, and takes correct ones for wrong. */
const levelErrors: ReadonlySet<YAMLParseError['code']> = new Set(['TAB_AS_INDENT', 'BAD_INDENT']);

/**
 * Leaves out errors that merely follow from an earlier one: a second on its line, and after lost
 * indentation all but further tabs.
 */
export function leaveOutFollowing<Found extends Pick<YamlError, 'code' | 'pos'>>(
  errors: readonly Found[],
  toLine: (offset: number) => number,
): Found[] {
  const kept: Found[] = [];
  let isLost = false;
  let lastLine = 0;
  for (const error of errors.toSorted((one, other) => one.pos[0] - other.pos[0])) {
    const line = toLine(error.pos[0]);
    if (line === lastLine || (isLost && error.code !== 'TAB_AS_INDENT')) continue;
    kept.push(error);
    isLost ||= levelErrors.has(error.code);
    lastLine = line;
  }
  return kept;
}

/** Turns an error of the YAML parser into a finding in plain words. */
export function toYamlFinding(error: YamlError, at: Position): Finding {
  if (error.code === 'MULTIPLE_DOCS') {
    return {
      code: 'yaml-feature',
      at,
      message: 'A second document begins here.',
      next: 'Delete the line that starts with ---, and keep one set of keys.',
    };
  }
  const [message, next] = explanations[error.code] ?? [
    `This line cannot be read as YAML: ${lowerFirst(error.message)}.`,
    'Compare it with the lines around it, or put the value between double quotes.',
  ];
  return { code: 'yaml-syntax', at, message, next };
}

/** Says that a key stands twice in one mapping. */
export function toDuplicate(key: string, at: Position): Finding {
  return {
    code: 'duplicate-key',
    at,
    message: `The key ${/^[\w-]{1,60}$/.test(key) ? key : JSON.stringify(key.slice(0, 60))} stands here a second time.`,
    next: 'Keep one of the two.',
  };
}

/** Says that lists and mappings hold one another too often. */
export function toTooDeep(at: Position): Finding {
  return {
    code: 'too-complex',
    at,
    message: 'Values are nested too deeply here.',
    next: `Use at most ${String(limits.data.levels)} levels of lists and keys.`,
  };
}

/** Says that a file holds more keys and values than any record needs. */
export function toTooMany(at: Position): Finding {
  return {
    code: 'too-complex',
    at,
    message: 'There are more values in this file than are read.',
    next: 'Split the file, or take out what is not needed.',
  };
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
