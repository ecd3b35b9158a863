/** Why a row was not taken. */
export type RowReason =
  | 'empty-row'
  | 'same-row'
  | 'no-name'
  | 'no-title'
  | 'no-topic'
  | 'no-language'
  | 'no-address'
  | 'not-as-schema'
  | 'already-there'
  | 'other-record';

/** Why a cell of a row was left out, or what was done with it instead. */
export type CellReason =
  | 'says-nothing'
  | 'contact-in-text'
  | 'too-long'
  | 'too-many'
  | 'unknown-language'
  | 'unknown-country'
  | 'country-as-written'
  | 'unknown-format'
  | 'unknown-kind'
  | 'unknown-audience'
  | 'unknown-stage'
  | 'unknown-zone'
  | 'unknown-date'
  | 'not-a-number'
  | 'not-an-address'
  | 'not-a-handle'
  | 'rare-topic'
  | 'unnamable-topic'
  | 'no-consent'
  | 'surplus-cells';

/** One thing about one row of a table. Rows are counted by their first line in the file, from 1. */
export type ImportFinding =
  | {
      readonly scope: 'row';
      readonly line: number;
      readonly reason: RowReason;
      /** What the sentence about it names: a file, a line, a message. */
      readonly detail?: string;
    }
  | {
      readonly scope: 'cell';
      readonly line: number;
      readonly column: string;
      readonly reason: CellReason;
      readonly value: string;
    };
