import path from 'node:path';
import { listTopicUses } from '../../src/domain/import/collect-topics.ts';
import { guessMapping } from '../../src/domain/import/column-mapping.ts';
import { buildVocabulary } from '../../src/domain/import/topic-vocabulary.ts';
import { toSkeleton } from '../checks/confusable.ts';
import { CommandFailure, type ExitCode } from '../lib/command.ts';
import { writeFiles, type FileChange } from '../lib/write-files.ts';
import type { ImportKind } from './import-kind.ts';
import {
  readMappingChoices,
  readNewTopicsFrom,
  refuseUnmetChoices,
  type ImportInput,
} from './import-options.ts';
import { renderPlan } from './plan-text.ts';
import { readPresentContent } from './present-content.ts';
import { readRows } from './read-rows.ts';
import { readTable } from './read-table.ts';
import { renderReport } from './report-text.ts';
import { settleRows } from './settle-rows.ts';
import { withNewTopics } from './topics-text.ts';

/** As in the schema of topics. */
const mostTopics = 500;

/**
 * Imports a table: shows how it is understood, writes what can be taken, and reports every row and cell
 * that can't. Exit code 1 when not one row could be taken.
 */
export async function importTable<Field extends string, Data extends object>(
  kind: ImportKind<Field | 'topics', Data>,
  input: ImportInput,
): Promise<ExitCode> {
  const present = await readPresentContent(input.contentFolder);
  const newFrom = readNewTopicsFrom(input.newTopicsFrom);
  const read = await readTable(input.file);
  const { table } = read;
  const choices = readMappingChoices(input.map, kind.fields, table.headings);
  const mapping = guessMapping(table.headings, kind.fields, choices);
  refuseUnmetChoices(choices, mapping, table.headings);
  const prepared = kind.prepare(present, input);
  for (const line of renderPlan(input.file, read, mapping, prepared.fallbacks)) input.print(line);

  const rows = readRows(table, mapping, present.topics);
  const taken = rows.filter(({ findings }) => findings.every(({ scope }) => scope !== 'row'));
  const vocabulary = buildVocabulary(present.topics, listTopicUses(taken), { newFrom, toSkeleton });
  const settled = settleRows(kind, prepared, present, taken, vocabulary, input);
  const newTopics = vocabulary.newTopics.filter(({ id }) => settled.usedTopics.has(id));
  refuseTooManyTopics(present.topics.length + newTopics.length);
  if (!input.dryRun) {
    // Topics first: when a run is cut off, no record names a topic that is not there.
    const topics = {
      path: 'content/topics.yml',
      text: withNewTopics(present.topicsText, newTopics),
    };
    const files = newTopics.length === 0 ? settled.files : [topics, ...settled.files];
    await writeFiles(files.map((file) => toChange(input.contentFolder, file)));
  }
  const findings = rows.flatMap((row) => row.findings);
  const report = { ...settled, newTopics, findings, rowCount: table.rows.length };
  for (const line of renderReport(input, report, present.topics)) input.print(line);
  const imported = settled.files.length + settled.unchanged;
  return imported === 0 && table.rows.length > 0 ? 1 : 0;
}

function refuseTooManyTopics(count: number): void {
  if (count <= mostTopics) return;
  throw new CommandFailure(
    `topics.yml would hold ${count} topics, and nobody chooses among more than ${mostTopics}. Raise --new-topics-from.`,
  );
}

function toChange(contentFolder: string, file: { path: string; text: string }): FileChange {
  return { path: path.join(contentFolder, file.path.slice('content/'.length)), text: file.text };
}
