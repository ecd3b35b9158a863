import type { Problem } from '../../src/schemas/problem.ts';
import { foldRepeated } from '../checks/fold-repeated.ts';
import { toCheckedWords, toFoundWords } from './count-words.ts';
import type { Report, Reporter } from './report.ts';
import { toAnnotationCommand } from './workflow-command.ts';

/** GitHub refuses summaries of more than a mebibyte; the annotations and the log hold the rest. */
const mostRows = 500;

/** For a workflow of GitHub: an annotation at each place, and a table in the summary of the run. */
export const githubReporter: Reporter = {
  name: 'github',
  report: async (whole, { print, summarize }) => {
    const report = { ...whole, problems: foldRepeated(whole.problems) };
    for (const problem of report.problems) print(toAnnotation(problem, report));
    const found = report.problems.length === 0 ? 'No problems' : toFoundWords(report.problems);
    print(`Checked ${toCheckedWords(report.programme)}. ${found}.`);
    if (report.problems.length > 0) await summarize(toSummary(report));
  },
};

function toAnnotation(problem: Problem, { toPath }: Report): string {
  return toAnnotationCommand({
    level: problem.level === 'problem' ? 'error' : 'notice',
    file: toPath(problem.file),
    line: problem.line,
    column: problem.column,
    title: problem.code,
    text: `${problem.message}\n${problem.next}`,
  });
}

function toSummary({ problems, toPath }: Report): string {
  const rows = problems.slice(0, mostRows).map((problem) => {
    const place = `${toPath(problem.file)}:${problem.line}:${problem.column}`;
    const cells = [problem.level, place, problem.code, problem.message, problem.next];
    return `| ${cells.map(escapeCell).join(' | ')} |`;
  });
  const rest = problems.length - rows.length;
  return [
    `### ${toFoundWords(problems)}`,
    '',
    '| | Where | Code | What is wrong | What to do |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    ...(rest > 0 ? ['', `And ${rest} more, in the log.`] : []),
    '',
  ].join('\n');
}

/** What people wrote must stay text in a table of Markdown. */
function escapeCell(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[&<>|[\]()*_`~#@\\!]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
