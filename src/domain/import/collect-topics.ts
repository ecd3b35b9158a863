import type { RowReader } from './row-reader.ts';
import type { TopicUse, TopicVocabulary } from './topic-vocabulary.ts';

/** Lists every word under a topic column with its row, to decide on the vocabulary before rows are read. */
export function listTopicUses(rows: readonly RowReader<'topics'>[]): TopicUse[] {
  return rows.flatMap((row) =>
    row.values('topics').map(({ value }) => ({ word: value, line: row.line })),
  );
}

/** Collects the topics of a row, each once and at most `most`; words that are no topic are left out. */
export function collectTopics(
  row: RowReader<'topics'>,
  vocabulary: TopicVocabulary,
  most: number,
): string[] {
  const ids: string[] = [];
  for (const cell of row.values('topics')) {
    const resolved = vocabulary.resolve(cell.value);
    if (resolved.kind === 'rare') row.leaveOut(cell, 'rare-topic');
    else if (resolved.kind === 'unnamable') row.leaveOut(cell, 'unnamable-topic');
    else if (ids.includes(resolved.id)) continue;
    else if (ids.length < most) ids.push(resolved.id);
    else row.leaveOut(cell, 'too-many');
  }
  return ids;
}
