import type { z } from 'zod';
import type { KeyPath, Position } from '../programme.ts';
import type { Finding } from '../to-problem.ts';
import { findNearestWord, toChoice } from '../text/words.ts';
import type { KeyFacts } from './schema-facts.ts';
import { getKeyFacts, getKeysAt, getValueAt } from './schema-facts.ts';
import { endSentence, nameExpected, toBoundMessage, toExample, toShown } from './value-words.ts';

/** The message of an issue for which the schema has none of its own. */
export const schemaIsSilent = '\u0000';

type Issue = z.core.$ZodIssue;

interface IssueContext {
  readonly issue: Issue;
  readonly schema: z.ZodType;
  readonly data: unknown;
  readonly locate: (keyPath: KeyPath) => Position;
  readonly spell: (keyPath: KeyPath) => string | undefined;
}

/** One issue with what the schema and the data say about its place. */
interface Place {
  readonly keyPath: KeyPath;
  readonly at: Position;
  readonly value: unknown;
  /** The value as the file spells it, where that is known. */
  readonly spelling: string | undefined;
  readonly facts: KeyFacts;
  /** `sessions[2].title`: how the key is named to a reader. */
  readonly name: string;
}

/** Turns an issue of zod into findings in plain words. */
export function toIssueFindings(context: IssueContext): Finding[] {
  const { issue } = context;
  if (issue.code === 'unrecognized_keys') return toUnknownKeys(context, issue.keys);
  const place = toPlace(context);
  if (place.value === undefined) return [toMissingKey(place)];
  if (issue.code === 'custom') return [toCustom(place, issue.message)];
  const choices = getChoices(issue);
  if (choices.length > 0) return [toUnknownChoice(place, choices)];
  if (issue.code === 'invalid_type') return [toWrongType(place, issue)];
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    return [toOutOfBounds(place, issue)];
  }
  return [toWrongForm(place, issue.message)];
}

function toPlace({ issue, schema, data, locate, spell }: IssueContext): Place {
  // A path of zod holds symbols in theory alone: data come from YAML.
  const keyPath = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  return {
    keyPath,
    at: locate(keyPath),
    value: getValueAt(data, keyPath),
    spelling: spell(keyPath),
    facts: getKeyFacts(schema, keyPath, data),
    name: nameKey(keyPath),
  };
}

function nameKey(keyPath: KeyPath): string {
  return keyPath
    .map((key, index) => {
      if (typeof key === 'number') return `[${String(key + 1)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}

function toUnknownKeys({ schema, data, issue, locate }: IssueContext, keys: string[]): Finding[] {
  const parent = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const known = getKeysAt(schema, parent, data);
  return keys.map((key) => {
    const nearest = findNearestWord(key, known);
    return {
      code: 'unknown-key',
      at: locate([...parent, key]),
      message: `There is no key ${toShown(key)}${parent.length > 0 ? ` in ${nameKey(parent)}` : ''}.`,
      next:
        nearest === undefined
          ? `Remove it; the keys here are ${known.join(', ')}.`
          : `Did you mean ${nearest}?`,
    };
  });
}

function toMissingKey({ at, name, facts, keyPath }: Place): Finding {
  const key = String(keyPath.at(-1) ?? name);
  const meaning = facts.description === undefined ? '' : ` ${facts.description}`;
  return {
    code: 'missing-key',
    at,
    message: `The key ${name} is missing.${meaning}`,
    next: endSentence(`Add it${toExample(key, facts.example)}`),
  };
}

function toWrongType(place: Place, issue: Issue): Finding {
  const { at, name, value, spelling, facts, keyPath } = place;
  const expected = nameExpected(issue.code === 'invalid_type' ? issue.expected : 'string');
  const key = String(keyPath.at(-1) ?? name);
  const example = toExample(key, facts.example);
  if (value === null) {
    const quoted = toQuoted(place, key);
    return {
      code: 'wrong-type',
      at,
      message:
        quoted === undefined
          ? `The key ${name} is empty.`
          : `${name} is the word for nothing; ${expected} belongs there.`,
      next: endSentence(quoted ?? `Write ${expected} there, or remove the key${example}`),
    };
  }
  return {
    code: 'wrong-type',
    at,
    message: `${name} is ${spelling ?? toShown(value)}; ${expected} belongs there.`,
    next: endSentence(toQuoted(place, key) ?? `Change it${example}`),
  };
}

/** Says how a number, or true, false or null, is kept as the text that it was meant to be. */
function toQuoted({ value, spelling, facts }: Place, key: string): string | undefined {
  const isWord = value === null && /^null$/i.test(spelling ?? '');
  if (!isWord && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const text = spelling ?? String(value);
  if (!facts.takes(text)) return undefined;
  return `Put it between double quotes as it stands${toExample(key, text)}`;
}

function toUnknownChoice({ at, name, value }: Place, choices: readonly string[]): Finding {
  const nearest = typeof value === 'string' ? findNearestWord(value, choices) : undefined;
  const list = choices.length === 1 ? `Write ${choices[0] ?? ''}.` : `Choose ${toChoice(choices)}.`;
  return {
    code: 'unknown-choice',
    at,
    message: `${name} cannot be ${toShown(value)}.`,
    next: nearest === undefined ? list : `Did you mean ${nearest}? ${list}`,
  };
}

/** Lists what a value may be, when it must be one of a few. */
function getChoices(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union') return [];
  const options: unknown = 'options' in issue ? issue.options : undefined;
  if (Array.isArray(options)) return options.map(String);
  return issue.errors.flat().flatMap(getChoices);
}

function toOutOfBounds(
  { at, name, value, facts, keyPath }: Place,
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
): Finding {
  const bound = toBoundMessage(issue, value);
  const own = issue.message === schemaIsSilent ? bound.next : issue.message;
  return {
    code: 'out-of-bounds',
    at,
    message: `${name} ${bound.message}.`,
    next: issue.code === 'too_small' ? `${own}${toExampleSentence(keyPath, facts)}` : own,
  };
}

function toWrongForm({ at, name, value, facts, keyPath }: Place, message: string): Finding {
  const own = message === schemaIsSilent ? 'Write it another way.' : message;
  return {
    code: 'wrong-form',
    at,
    message: `${name} is ${toShown(value)}, which does not have the form it needs.`,
    next: `${own}${toExampleSentence(keyPath, facts)}`,
  };
}

/** Splits a schema's own message: its first sentence says what is wrong, the rest what to do. */
function toCustom({ at, name, value }: Place, message: string): Finding {
  const code = message.includes('listed twice') ? 'listed-twice' : 'wrong-form';
  const [first = message, ...rest] = message.split(/(?<=\.)\s+/);
  if (rest.length > 0) return { code, at, message: first, next: rest.join(' ') };
  return { code, at, message: `${name} is ${toShown(value)}.`, next: message };
}

function toExampleSentence(keyPath: KeyPath, facts: KeyFacts): string {
  const example = toExample(String(keyPath.at(-1) ?? ''), facts.example);
  return example === '' ? '' : ` ${endSentence(`F${example.slice(3)}`)}`;
}
