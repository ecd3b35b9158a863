import type { ColumnMapping } from '../../src/domain/import/column-mapping.ts';
import type { ReadTable } from './read-table.ts';

const delimiterNames = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' } as const;

/** Writes how a file is understood, before anything is done with it. */
export function renderPlan<Field extends string>(
  file: string,
  { table, delimiter, encoding }: ReadTable,
  mapping: ColumnMapping<Field>,
  fallbacks: readonly (readonly [string, string])[],
): string[] {
  const uses = table.headings.map((heading, index): [string, string] => {
    const use = mapping[index];
    if (use?.kind === 'field') return [heading, use.field];
    return use?.kind === 'personal'
      ? [heading, 'never written: it may tell how to reach somebody, or be personal']
      : [heading, 'not used'];
  });
  return [
    `${file}: ${table.rows.length} rows, parted by ${delimiterNames[delimiter]}, in ${encoding}.`,
    '',
    'Columns (change this with --map FIELD="Column"):',
    ...alignRows(uses),
    '',
    'Where a row says nothing:',
    ...alignRows(fallbacks),
    '',
  ];
}

function alignRows(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
