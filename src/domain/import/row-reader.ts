import { holdsContact } from '../contact-in-text.ts';
import { chooseParting, isPlaceholder, splitCell } from './cells.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { CellReason, ImportFinding, RowReason } from './finding.ts';

/** A row of a table: its first line in the file, from 1, and its cleaned cells. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A value of a cell and the heading above it. */
export interface CellValue {
  readonly value: string;
  readonly column: string;
}

/** Reads one row by fields and remembers what was wrong with it. */
export interface RowReader<Field extends string> {
  readonly line: number;
  readonly findings: readonly ImportFinding[];
  /** Headings of the columns that fill a field, for messages. */
  readonly columns: (field: Field) => readonly string[];
  /** The whole text of the first column of a field that says something. */
  readonly text: (field: Field) => CellValue | undefined;
  /** The same, unless it is longer than a number of characters or holds a way to reach somebody. */
  readonly publicText: (field: Field, longest: number) => string | undefined;
  /** All values of all columns of a field. */
  readonly values: (field: Field) => readonly CellValue[];
  readonly leaveOut: (cell: CellValue, reason: CellReason) => void;
  readonly refuse: (reason: RowReason, detail?: string) => void;
}

/** Parts the cell of a column, by its index, into values. */
export type CellSplitter = (column: number, cell: string) => string[];

/**
 * Decides once for a table how each column parts its values.
 * @param isWhole tells whether a cell is one value whatever signs it holds, such as the label of a topic
 */
export function makeSplitter(table: Table, isWhole: (cell: string) => boolean): CellSplitter {
  const partings = table.headings.map((_, column) =>
    chooseParting(
      table.rows.map((row) => row.cells[column] ?? '').filter((cell) => !isWhole(cell)),
    ),
  );
  return (column, cell) =>
    isWhole(cell) ? [cell] : splitCell(cell, partings[column] ?? 'commas-too');
}

/** Builds the reader of one row. */
export function readRow<Field extends string>(
  row: TableRow,
  headings: readonly string[],
  mapping: ColumnMapping<Field>,
  split: CellSplitter,
): RowReader<Field> {
  const findings: ImportFinding[] = [];
  const { line } = row;
  const leaveOut = ({ value, column }: CellValue, reason: CellReason) => {
    findings.push({ scope: 'cell', line, column, reason, value });
  };
  const filled = listFilled(row, headings, mapping);
  const cells = filled.filter(({ value }) => !isPlaceholder(value));
  for (const cell of filled) if (isPlaceholder(cell.value)) leaveOut(cell, 'says-nothing');
  for (const cell of listSurplus(row, headings)) leaveOut(cell, 'surplus-cells');
  const text = (field: Field) => cells.find((cell) => cell.field === field);
  const publicText = (field: Field, longest: number) => {
    const cell = text(field);
    if (cell === undefined) return undefined;
    const onOneLine = cell.value.replace(/\s+/g, ' ');
    const reason = findUnfitReason(onOneLine, longest);
    if (reason === undefined) return onOneLine;
    leaveOut(cell, reason);
    return undefined;
  };
  return {
    line,
    findings,
    columns: (field) =>
      headings.filter((_, index) => {
        const use = mapping[index];
        return use?.kind === 'field' && use.field === field;
      }),
    text,
    publicText,
    values: (field) =>
      cells
        .filter((cell) => cell.field === field)
        .flatMap(({ value, column, index }) =>
          split(index, value).map((part) => ({ value: part, column })),
        ),
    leaveOut,
    refuse: (reason, detail) =>
      findings.push({ scope: 'row', line, reason, ...(detail !== undefined && { detail }) }),
  };
}

/** The cells of a row that fill a field and are not empty, in order of the columns. */
function listFilled<Field extends string>(
  row: TableRow,
  headings: readonly string[],
  mapping: ColumnMapping<Field>,
) {
  return mapping.flatMap((use, index) => {
    const value = row.cells[index] ?? '';
    if (use.kind !== 'field' || value === '') return [];
    return [{ value, column: headings[index] ?? '', index, field: use.field }];
  });
}

/** What stands to the right of the last heading; such a column is named by its number, from 1. */
function listSurplus({ cells }: TableRow, headings: readonly string[]): CellValue[] {
  return cells
    .slice(headings.length)
    .map((value, index) => ({ value, column: `column ${String(headings.length + index + 1)}` }))
    .filter(({ value }) => value !== '');
}

/** Why a text may not be shown, if it may not. */
function findUnfitReason(text: string, longest: number): CellReason | undefined {
  if (holdsContact(text)) return 'contact-in-text';
  return text.length > longest ? 'too-long' : undefined;
}
