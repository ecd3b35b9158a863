import type { Programme } from '../../src/records/programme.ts';
import type { Problem } from '../../src/schemas/problem.ts';

/** What a reporter is given. */
export interface Report {
  /** Ordered by file, line and column, each once. */
  readonly problems: readonly Problem[];
  readonly programme: Programme;
  /** Gives a line of a file as it is; undefined where there is none or the file is no text. */
  readonly readLine: (file: string, line: number) => string | undefined;
  /** Finds the path of a file from the folder in which the command runs. */
  readonly toPath: (file: string) => string;
}

/** Where a reporter may write. */
export interface ReportOutput {
  /** Writes a line to standard output. */
  readonly print: (line: string) => void;
  /** Adds Markdown to the summary of the running workflow, if there is one. */
  readonly summarize: (markdown: string) => Promise<void>;
  readonly paint: Paint;
}

/** Colors a text, or leaves it as it is where color is not wanted. */
export type Paint = (
  style: 'heading' | 'problem' | 'notice' | 'quiet' | 'good',
  text: string,
) => string;

export interface Reporter {
  readonly name: string;
  readonly report: (report: Report, output: ReportOutput) => Promise<void>;
}
