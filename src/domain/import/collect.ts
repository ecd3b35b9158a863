import type { CellReason, RowReason } from './finding.ts';
import type { CellValue, RowReader } from './row-reader.ts';

/**
 * Collects the values of a field that a reader understands, each once and at most `most`; every other
 * one is left out with its reason. A value that is only understood in parts is parted at its commas.
 */
export function collect<Field extends string, Value>(
  row: RowReader<Field>,
  field: Field,
  most: number,
  understand: (text: string) => Value | undefined,
  reason: CellReason,
): Value[] {
  const found: Value[] = [];
  for (const cell of row.values(field)) {
    for (const part of partIfNeeded(cell.value, understand)) {
      const value = understand(part);
      const partCell = { ...cell, value: part };
      if (value === undefined) row.leaveOut(partCell, reason);
      else if (!found.includes(value)) addWithin(row, found, value, most, partCell);
    }
  }
  return found;
}

function partIfNeeded(text: string, understand: (text: string) => unknown): string[] {
  if (understand(text) !== undefined) return [text];
  const parts = text.split(',').map((part) => part.trim());
  return parts.some((part) => understand(part) !== undefined) ? parts : [text];
}

/** Reads the one value of a field, or leaves its cell out with the reason. */
export function readOne<Field extends string, Value>(
  row: RowReader<Field>,
  field: Field,
  understand: (text: string) => Value | undefined,
  reason: CellReason,
): Value | undefined {
  const cell = row.text(field);
  if (cell === undefined) return undefined;
  const value = understand(cell.value);
  if (value === undefined) row.leaveOut(cell, reason);
  return value;
}

function addWithin<Field extends string, Value>(
  row: RowReader<Field>,
  found: Value[],
  value: Value,
  most: number,
  cell: CellValue,
): void {
  if (found.length < most) found.push(value);
  else row.leaveOut(cell, 'too-many');
}

/** Refuses a row for want of a field, and names the columns in which it was looked for. */
export function refuseWithout<Field extends string>(
  row: RowReader<Field>,
  reason: RowReason,
  ...fields: readonly Field[]
): void {
  const columns = fields.flatMap((field) => row.columns(field)).map((column) => `"${column}"`);
  row.refuse(reason, columns.join(' or '));
}
