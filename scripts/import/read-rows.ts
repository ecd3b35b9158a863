import type { ColumnMapping } from '../../src/domain/import/column-mapping.ts';
import {
  makeSplitter,
  readRow,
  type RowReader,
  type Table,
} from '../../src/domain/import/row-reader.ts';
import type { Topic } from '../../src/schemas/topics.ts';

/** Builds the reader of each row, and refuses rows that hold nothing or repeat an earlier one. */
export function readRows<Field extends string>(
  table: Table,
  mapping: ColumnMapping<Field>,
  topics: readonly Topic[],
): RowReader<Field>[] {
  const labels = new Set(topics.flatMap(({ label, synonyms }) => [label, ...synonyms]));
  const split = makeSplitter(table, (cell) => labels.has(cell));
  const firstLines = new Map<string, number>();
  return table.rows.map((row) => {
    const reader = readRow(row, table.headings, mapping, split);
    const content = JSON.stringify(row.cells);
    const first = firstLines.get(content);
    if (row.cells.every((cell) => cell === '')) reader.refuse('empty-row');
    else if (first !== undefined) reader.refuse('same-row', String(first));
    else firstLines.set(content, row.line);
    return reader;
  });
}
