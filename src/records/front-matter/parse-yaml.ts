import type { Document, Node as YamlNode, YAMLMap } from 'yaml';
import { isAlias, isCollection, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { limits } from '../limits.ts';
import type { KeyPath, Position } from '../programme.ts';
import { toPlaces } from '../text/to-places.ts';
import type { Finding } from '../to-problem.ts';
import {
  leaveOutFollowing,
  toDuplicate,
  toTooDeep,
  toTooMany,
  toYamlFinding,
} from './yaml-messages.ts';
import { makeFinder, rangeStart, toKeyText, toSpelling } from './yaml-nodes.ts';

/** A YAML mapping as plain data, as far as it could be read; good only without findings. */
export interface ParsedYaml {
  readonly data: Record<string, unknown> | undefined;
  readonly findings: readonly Finding[];
  readonly locate: (keyPath: KeyPath) => Position;
  /** Gives a plain value as the file spells it; undefined for what is none, or is not known. */
  readonly spell?: (keyPath: KeyPath) => string | undefined;
}

/**
 * Reads one YAML 1.2 mapping with the core schema alone: no anchors, aliases, tags, merge keys, directives
 * or second documents. `linesBefore` is how many lines of the file stand before the text.
 */
export function parseYaml(text: string, linesBefore: number): ParsedYaml {
  const tooComplex = boundYaml(text, linesBefore);
  if (tooComplex) return { data: undefined, findings: [tooComplex], locate: () => tooComplex.at };
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    stringKeys: true,
    // Looked for below: the parser compares each key of a mapping with all others.
    uniqueKeys: false,
    prettyErrors: false,
    // 'silent' would also hide that there is a second document.
    logLevel: 'error',
    lineCounter,
  });
  if (isExhausting(document)) {
    const at = { line: 1 + linesBefore, column: 1 };
    return { data: undefined, findings: [toTooDeep(at)], locate: () => at };
  }
  const toPlace = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };
  const find = makeFinder(document);
  const locate = (keyPath: KeyPath): Position => toPlace(find(keyPath).offset);
  const spell = (keyPath: KeyPath) => toSpelling(find(keyPath).value);
  const errors = leaveOutFollowing(document.errors, (offset) => toPlace(offset).line);
  const findings = [
    ...errors.map((error) => toYamlFinding(error, toPlace(error.pos[0]))),
    ...inspectNodes(document, toPlace),
  ];
  if (findings.length === 0 && !isMap(document.contents)) findings.push(toNotMapping(toPlace(0)));
  const data = findings.every(isReadable) ? toData(document) : undefined;
  return { data, findings, locate, spell };
}

/** Characters of an anchor, alias or tag that a message repeats. */
const longestNamed = 60;

/** So many keys within keys are far from all the stack that the parser has, and from all that people mistype. */
const mostKeysInKeys = 300;

/** Tells whether the parser came to the end of its stack, or near it: how much it then found differs by the room it had. */
function isExhausting({ errors }: Document): boolean {
  const keysInKeys = errors.filter(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY').length;
  return keysInKeys > mostKeysInKeys || errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION');
}

/** After such a finding the values can still be read, and may hold more that is wrong. */
function isReadable({ code }: Finding): boolean {
  return code === 'duplicate-key' || code === 'yaml-feature';
}

function toData(document: Document): Record<string, unknown> | undefined {
  try {
    // The callers' documents are mappings, which give an object.
    return document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  } catch {
    // An alias, which has been reported.
    return undefined;
  }
}

/** Reads the places of a text again, when somebody asks where a key stands. */
export function toLocate(text: string, linesBefore: number): (keyPath: KeyPath) => Position {
  let located: ParsedYaml['locate'] | undefined;
  return (keyPath) => {
    located ??= parseYaml(text, linesBefore).locate;
    return located(keyPath);
  };
}

const signOfValue = /[,:[\]{}&*!?"'|>]|-(?=\s)/g;

/** Refuses before parsing what the parser recurses into, and more values than it can take in a short time. */
function boundYaml(text: string, linesBefore: number): Finding | undefined {
  const toPosition = toPlaces(text);
  const toPlace = (offset: number): Position => {
    const { line, column } = toPosition(offset);
    return { line: line + linesBefore, column };
  };
  let [brackets, inLine] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '[' || character === '{') brackets += 1;
    else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
    // Each of these signs may begin a list or mapping inside that of the one before it.
    if (/[\n,[\]{}]/.test(character)) inLine = 0;
    else if (/[-?:]/.test(character) && /\s/.test(text[at + 1] ?? '')) inLine += 1;
    if (Math.max(brackets, inLine) > limits.data.open) return toTooDeep(toPlace(at));
  }
  let signs = 0;
  for (const { index } of text.matchAll(signOfValue)) {
    signs += 1;
    if (signs > limits.data.signs) return toTooMany(toPlace(index));
  }
  return undefined;
}

function toNotMapping(at: Position): Finding {
  return {
    code: 'not-keys',
    at,
    message: 'There are no keys here.',
    next: 'Write one key: value on each line.',
  };
}

/**
 * Finds keys that stand twice, and what strict YAML leaves out: everything through which a file could mean
 * more than it shows.
 */
function inspectNodes(document: Document, toPlace: (offset: number) => Position): Finding[] {
  const findings: Finding[] = [];
  const refuse = (node: { range?: readonly number[] | null }, what: string, next: string) => {
    const at = toPlace(node.range?.[0] ?? 0);
    findings.push({ code: 'yaml-feature', at, message: `${what} is not read here.`, next });
  };
  const directive = findDirective(document);
  if (directive !== undefined) {
    refuse({ range: [directive] }, 'A line that starts with %', 'Delete that line.');
  }
  visit(document, (key, node, path) => {
    if (isCollection(node) && path.filter(isCollection).length >= limits.data.levels) {
      findings.push(toTooDeep(toPlace(rangeStart(node))));
      return visit.BREAK;
    }
    if (isAlias(node))
      refuse(node, `The alias *${shorten(node.source)}`, 'Write the value again in full.');
    if (!isScalar(node) && !isCollection(node)) return undefined;
    if (node.anchor !== undefined)
      refuse(node, `The anchor &${shorten(node.anchor)}`, 'Delete the anchor.');
    if (node.tag !== undefined) refuse(node, `The tag ${shortenTag(node.tag)}`, 'Delete the tag.');
    if (key === 'key' && isScalar(node) && node.value === '<<') {
      refuse(node, 'The merge key <<', 'Write the keys here in full.');
    }
    if (isMap<YamlNode, YamlNode>(node)) findings.push(...findDuplicates(node, toPlace));
    return undefined;
  });
  return findings;
}

function findDuplicates(
  { items }: YAMLMap<YamlNode, YamlNode>,
  toPlace: (offset: number) => Position,
): Finding[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }) => {
    const name = toKeyText(key);
    if (name === undefined) return [];
    if (seen.has(name)) return [toDuplicate(name, toPlace(rangeStart(key)))];
    seen.add(name);
    return [];
  });
}

/** Finds the offset of the first directive that the parser does not know, or else tells of one that it does. */
function findDirective({ warnings, directives }: Document): number | undefined {
  const unknown = warnings.find(({ code }) => code === 'BAD_DIRECTIVE');
  if (unknown) return unknown.pos[0];
  const tags = Object.keys(directives?.tags ?? {});
  const isKnown = directives?.yaml.explicit === true || tags.some((handle) => handle !== '!!');
  return isKnown ? 0 : undefined;
}

function shortenTag(tag: string): string {
  return shorten(tag.replace('tag:yaml.org,2002:', '!!'));
}

function shorten(name: string): string {
  return name.slice(0, longestNamed);
}
