import type { Document, Node as YamlNode } from 'yaml';
import { isAlias, isCollection, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { KeyPath, Position } from '../programme.ts';
import type { Finding } from '../to-problem.ts';
import { toYamlFinding } from './yaml-messages.ts';

/** A YAML mapping as plain data, as far as it could be read; good only without findings. */
export interface ParsedYaml {
  readonly data: Record<string, unknown> | undefined;
  readonly findings: readonly Finding[];
  readonly locate: (keyPath: KeyPath) => Position;
}

const maxDepth = 16;
const maxNodes = 100_000;

/**
 * Reads one YAML 1.2 mapping with the core schema alone: no anchors, aliases, tags, merge keys, directives
 * or second documents. `linesBefore` is how many lines of the file stand before the text.
 */
export function parseYaml(text: string, linesBefore: number): ParsedYaml {
  const nesting = findDeepNesting(text, linesBefore);
  if (nesting) return { data: undefined, findings: [nesting], locate: () => nesting.at };
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    stringKeys: true,
    uniqueKeys: true,
    prettyErrors: false,
    // 'silent' would also hide that there is a second document.
    logLevel: 'error',
    lineCounter,
  });
  const toPlace = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };
  const locate = (keyPath: KeyPath): Position => toPlace(findOffset(document, keyPath));
  const findings = [
    ...document.errors.map((error) => toYamlFinding(error, text, toPlace(error.pos[0]))),
    ...findFeatures(document, toPlace),
  ];
  if (findings.length === 0 && !isMap(document.contents)) findings.push(toNotMapping(toPlace(0)));
  const data = findings.every(isReadable) ? toData(document) : undefined;
  return { data, findings, locate };
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

/** Refuses deep flow nesting before parsing, because the parser recurses. */
function findDeepNesting(text: string, linesBefore: number): Finding | undefined {
  let depth = 0;
  let line = 1 + linesBefore;
  let lineStart = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\n') {
      line += 1;
      lineStart = index + 1;
    } else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > 4 * maxDepth) return toTooDeep({ line, column: index - lineStart + 1 });
  }
  return undefined;
}

function toTooDeep(at: Position): Finding {
  return {
    code: 'too-complex',
    at,
    message: 'Values are nested too deeply here.',
    next: `Use at most ${String(maxDepth)} levels of lists and keys.`,
  };
}

function toNotMapping(at: Position): Finding {
  return {
    code: 'not-keys',
    at,
    message: 'There are no keys here.',
    next: 'Write one key: value on each line.',
  };
}

/** Finds what strict YAML leaves out: everything through which a file could mean more than it shows. */
function findFeatures(document: Document, toPlace: (offset: number) => Position): Finding[] {
  const findings: Finding[] = [];
  const refuse = (node: { range?: readonly number[] | null }, what: string, next: string) => {
    const at = toPlace(node.range?.[0] ?? 0);
    findings.push({ code: 'yaml-feature', at, message: `${what} is not read here.`, next });
  };
  if (document.directives?.yaml.explicit === true || hasTagDirective(document)) {
    refuse({ range: [0] }, 'A line that starts with %', 'Delete that line.');
  }
  let nodes = 0;
  visit(document, (key, node, path) => {
    nodes += 1;
    if (path.length > maxDepth * 2) {
      findings.push(toTooDeep(toPlace(rangeStart(node))));
      return visit.BREAK;
    }
    if (nodes > maxNodes) {
      findings.push(toTooMany(toPlace(rangeStart(node))));
      return visit.BREAK;
    }
    if (isAlias(node)) refuse(node, `The alias *${node.source}`, 'Write the value again in full.');
    if (!isScalar(node) && !isCollection(node)) return undefined;
    if (node.anchor !== undefined) refuse(node, `The anchor &${node.anchor}`, 'Delete the anchor.');
    if (node.tag !== undefined) refuse(node, `The tag ${shortenTag(node.tag)}`, 'Delete the tag.');
    if (key === 'key' && isScalar(node) && node.value === '<<') {
      refuse(node, 'The merge key <<', 'Write the keys here in full.');
    }
    return undefined;
  });
  return findings;
}

function hasTagDirective(document: Document): boolean {
  return Object.keys(document.directives?.tags ?? {}).some((handle) => handle !== '!!');
}

function shortenTag(tag: string): string {
  return tag.replace('tag:yaml.org,2002:', '!!');
}

function rangeStart(node: unknown): number {
  return isScalar(node) || isCollection(node) ? (node.range?.[0] ?? 0) : 0;
}

function toTooMany(at: Position): Finding {
  return {
    code: 'too-complex',
    at,
    message: `There are more than ${String(maxNodes)} values in this file.`,
    next: 'Split the file, or take out what is not needed.',
  };
}

/** Finds the offset of a key, or of the nearest of its parents that exists. */
function findOffset(document: Document, keyPath: KeyPath): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node);
  for (const key of keyPath) {
    if (isMap<YamlNode, YamlNode>(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) return offset;
      offset = rangeStart(pair.key);
      node = pair.value;
      continue;
    }
    const item = isCollection(node) ? node.items[Number(key)] : undefined;
    if (item === undefined) return offset;
    node = item;
    offset = rangeStart(item);
  }
  return offset;
}
