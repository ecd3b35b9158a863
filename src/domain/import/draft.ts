import type { ImportFinding } from './finding.ts';

/** What one row became: a record when it could be taken, and everything that was wrong with it. */
export interface Draft<Data> {
  readonly line: number;
  /**
   * What the file may be named after, the first choice first; each is a whole name of a file. A refused
   * row has names too, so that mending it later renames no other row.
   */
  readonly names: readonly string[];
  /** Absent when the row was refused; the reason is among the findings. */
  readonly record: DraftRecord<Data> | undefined;
  readonly findings: readonly ImportFinding[];
}

export interface DraftRecord<Data> {
  /** Says which record it is when a file of that name is there already. */
  readonly title: string;
  readonly data: Data;
  /** MDX that shows plain text. */
  readonly body: string;
}
