import { writeYaml } from './write-yaml.ts';
import type { z } from 'zod';

const longestShown = 60;

/** Shows a value from a file inside a sentence, short and on one line. */
export function toShown(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return 'a set of keys';
  const shown = value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
  return JSON.stringify(shown);
}

const expectedWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of keys',
  record: 'a set of keys',
};

/** Names a type of zod in words: `a whole number`. */
export function nameExpected(expected: string): string {
  return expectedWords[expected] ?? expected;
}

/** Ends a sentence, unless its last words have done so. */
export function endSentence(text: string): string {
  return /[.?!]["']?$/.test(text) ? text : `${text}.`;
}

/** Writes how a key would look with its example: `, for example: capacity: 4`. Empty without an example. */
export function toExample(key: string, example: unknown): string {
  if (example === undefined || key === '') return '';
  if (/^\d+$/.test(key)) return `, for example: ${toFlow(example)}`;
  return `, for example: ${key}: ${toFlow(example)}`;
}

function toFlow(value: unknown): string {
  const text = writeYaml(value, {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
  }).trim();
  // A text of several lines cannot stand in a sentence.
  return text.includes('\n') ? JSON.stringify(value) : text;
}

/** Says how a value goes beyond its bounds, and within which it should stay. */
export function toBoundMessage(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  value: unknown,
): { message: string; next: string } {
  const bound = String(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  const limit = issue.code === 'too_big' ? `at most ${bound}` : `at least ${bound}`;
  if (typeof value === 'string') {
    const length = String(value.length);
    const message = value.length === 0 ? 'is an empty text' : `has ${length} characters`;
    return { message, next: `Use ${limit} characters.` };
  }
  if (Array.isArray(value)) {
    const message =
      value.length === 0 ? 'is an empty list' : `lists ${String(value.length)} values`;
    return { message, next: `List ${limit}.` };
  }
  return { message: `is ${toShown(value)}`, next: `Write a number of ${limit}.` };
}
