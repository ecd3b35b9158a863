import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import { CommandFailure } from '../lib/command.ts';
import type { Topic } from '../../src/schemas/topics.ts';

/**
 * Adds topics at the end of topics.yml and leaves every byte that is there as it is.
 * @param text of topics.yml; empty when there is none
 */
export function withNewTopics(text: string, newTopics: readonly Topic[]): string {
  if (newTopics.length === 0) return text;
  const lines = stringify(newTopics.map(toWritten), { lineWidth: 0 }).trimEnd().split('\n');
  const list = findList(text);
  if (list === undefined) {
    return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}topics:\n${indent(lines, '  ')}`;
  }
  if (list.isFlow)
    throw new CommandFailure(
      'The topics in topics.yml stand between brackets. Write one below the other, each after a hyphen.',
    );
  const before = text.slice(0, list.end);
  const isAfterLine = before.endsWith('\n');
  // Without a line feed the list ends inside its last line, whose rest has to stay there.
  const restOfLine = isAfterLine ? '' : (/^[^\n]*\n?/.exec(text.slice(list.end))?.[0] ?? '');
  const after = text.slice(list.end + restOfLine.length);
  const lineFeed = isAfterLine || restOfLine.endsWith('\n') ? '' : '\n';
  return `${before}${restOfLine}${lineFeed}${indent(lines, list.indentation)}${after}`;
}

function toWritten({ id, label, synonyms }: Topic): object {
  return synonyms.length === 0 ? { id, label } : { id, label, synonyms };
}

function indent(lines: readonly string[], indentation: string): string {
  return lines.map((line) => `${indentation}${line}\n`).join('');
}

function findList(text: string): { end: number; indentation: string; isFlow: boolean } | undefined {
  const { contents } = parseDocument(text);
  const list = isMap(contents) ? contents.get('topics', true) : undefined;
  if (!isSeq(list) || !list.range) return undefined;
  const [start, end] = list.range;
  // The list starts at its first hyphen; what stands before it on its line is the indentation.
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return { end, indentation: text.slice(lineStart, start), isFlow: list.flow === true };
}
