import { distance } from 'fastest-levenshtein';
import type { ImportFinding } from '../../src/domain/import/finding.ts';
import type { Topic } from '../../src/schemas/topics.ts';
import { renderCellFindings, renderRowFindings } from './finding-text.ts';
import type { ImportInput } from './import-options.ts';
import type { SettledRows } from './settle-rows.ts';

/** What became of a table. */
export interface ImportReport extends SettledRows {
  readonly newTopics: readonly Topic[];
  readonly findings: readonly ImportFinding[];
  readonly rowCount: number;
}

/** Writes what became of every row and cell; the last line adds up to the number of rows. */
export function renderReport(
  input: Pick<ImportInput, 'file' | 'dryRun'>,
  report: ImportReport,
  topics: readonly Topic[],
): string[] {
  const { file, dryRun } = input;
  const rows = renderRowFindings(file, report.findings);
  const suggestTopic = makeSuggestion([...topics, ...report.newTopics]);
  const cells = renderCellFindings(file, report.findings, suggestTopic);
  const renamed = report.renamed.map(([line, name]) => `${file}:${line}: ${name}`);
  const newTopics = report.newTopics.map(({ id, label, synonyms }) =>
    [`${id}: ${label}`, ...synonyms].join(', '),
  );
  const imported = report.files.length + report.unchanged;
  if (imported + rows.length !== report.rowCount) throw new Error('A row was lost on the way.');
  const written = `${dryRun ? 'would write' : 'wrote'} ${report.files.length} files`;
  return [
    ...toSection('Cells that were left out or changed', cells),
    ...toSection('Names that were taken, so the file got another', renamed),
    ...toSection(`Topics that ${dryRun ? 'would be' : 'were'} added to topics.yml`, newTopics),
    ...toSection('Rows that were not taken', rows),
    `Imported: ${written}; ${report.unchanged} were there already.`,
    `imported ${imported} + reported ${rows.length} = rows ${report.rowCount}`,
    ...(dryRun ? ['Nothing was changed, because of --dry-run.'] : []),
  ];
}

function toSection(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`), ''];
}

/** Finds the topic that a word may be a slip of: one letter in five or more, two in eight or more. */
function makeSuggestion(topics: readonly Topic[]): (word: string) => string | undefined {
  const words = topics.flatMap(({ label, synonyms }) => [label, ...synonyms]);
  return (word) => {
    if (word.length < 5) return undefined;
    const most = word.length < 8 ? 1 : 2;
    return words.find((each) => distance(each.toLowerCase(), word.toLowerCase()) <= most);
  };
}
