import { readFile, stat } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { cleanCell } from '../../src/domain/import/cells.ts';
import type { Table, TableRow } from '../../src/domain/import/row-reader.ts';
import { CommandFailure, UsageError } from '../lib/command.ts';

/** A table as it was read, and how. */
export interface ReadTable {
  readonly table: Table;
  readonly delimiter: Delimiter;
  readonly encoding: string;
}

export type Delimiter = ',' | ';' | '\t';

/** What csv-parse gives for a record with `info` and `raw`. */
interface ParsedRecord {
  readonly record: string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

const largestFileBytes = 50_000_000;

/**
 * Reads a spreadsheet that was exported as CSV: commas, semicolons or tabs; UTF-8 with or without a byte
 * order mark, UTF-16, or the Windows encoding of older spreadsheets. Rows without any cell are no rows.
 * @throws CommandFailure with the line where the file stops being a table
 */
export async function readTable(file: string): Promise<ReadTable> {
  const { text, encoding } = decode(await readBytes(file));
  const lines = text.replace(/\r\n?/g, '\n');
  const hint = /^sep=([,;\t])\n/.exec(lines);
  const body = hint === null ? lines : lines.slice(hint[0].length);
  // The pattern of the hint lets nothing but delimiters through.
  const delimiter = (hint?.[1] as Delimiter | undefined) ?? guessDelimiter(body);
  const [head, ...records] = parseRecords(file, body, delimiter);
  if (head === undefined) throw new CommandFailure(`${file} is empty.`);
  const headings = head.record.map(
    (heading, index) => cleanCell(heading).replace(/\s+/g, ' ') || `column ${String(index + 1)}`,
  );
  const firstLine = hint === null ? 0 : 1;
  return { table: { headings, rows: toRows(records, firstLine) }, delimiter, encoding };
}

async function readBytes(file: string): Promise<Buffer> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) {
    throw new UsageError(`${file} does not exist. Name the file that was exported.`);
  }
  if (!found.isFile()) throw new CommandFailure(`${file} is not a file.`);
  if (found.size > largestFileBytes) {
    throw new CommandFailure(`${file} is larger than 50 MB. Split it into several files.`);
  }
  return readFile(file);
}

function decode(bytes: Buffer): { text: string; encoding: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return decodeAs('windows-1252', bytes);
  }
}

function decodeAs(encoding: string, bytes: Buffer): { text: string; encoding: string } {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** The sign that stands most often in the first line, outside quotes. */
function guessDelimiter(text: string): Delimiter {
  const [firstLine = ''] = text.replace(/"[^"]*"/g, '').split('\n');
  const count = (sign: string) => firstLine.split(sign).length;
  const delimiters: readonly Delimiter[] = [',', ';', '\t'];
  return delimiters.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function parseRecords(file: string, text: string, delimiter: Delimiter): ParsedRecord[] {
  try {
    const records: unknown = parse(text, {
      delimiter,
      info: true,
      raw: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    // With `info` and `raw` every record has this form, which the library's types leave open.
    return records as ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? `:${String(error['lines'])}` : '';
    const cause =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'A quote that opens a cell is never closed.'
        : 'The quotes of a cell do not match.';
    throw new CommandFailure(`${file}${line}: ${cause} Export the spreadsheet again as CSV.`);
  }
}

function toRows(records: readonly ParsedRecord[], linesBefore: number): TableRow[] {
  return records.map(({ record, raw, info }) => ({
    // csv-parse counts to the end of a record; a record may hold line feeds and follow empty lines.
    line: linesBefore + info.lines - (raw.trim().split('\n').length - 1),
    cells: record.map(cleanCell),
  }));
}
