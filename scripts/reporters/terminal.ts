import type { Problem } from '../../src/schemas/problem.ts';
import { foldRepeated } from '../checks/fold-repeated.ts';
import { toCheckedWords, toCodeCounts, toFoundWords } from './count-words.ts';
import type { Paint, Report, Reporter } from './report.ts';

const widestExcerpt = 100;

/**
 * For people at a terminal: by file, with the line in question and a marker under it. What has to be mended
 * comes last, where the reader is when a long list has run past.
 */
export const terminalReporter: Reporter = {
  name: 'terminal',
  report: (whole, { paint, print }) => {
    const report = { ...whole, problems: toReadingOrder(foldRepeated(whole.problems)) };
    let file: string | undefined;
    for (const problem of report.problems) {
      if (problem.file !== file) print(paint('heading', toVisible(report.toPath(problem.file))));
      file = problem.file;
      for (const line of toLines(problem, report, paint)) print(line);
      print('');
    }
    for (const line of toEnd(report, paint)) print(line);
    return Promise.resolve();
  },
};

function toReadingOrder(problems: readonly Problem[]): Problem[] {
  return [
    ...problems.filter(({ level }) => level === 'notice'),
    ...problems.filter(({ level }) => level === 'problem'),
  ];
}

function toLines(problem: Problem, report: Report, paint: Paint): string[] {
  const { code, column, level, line, message, next } = problem;
  const number = String(line);
  const gutter = ' '.repeat(number.length);
  const source = report.readLine(problem.file, line);
  // The bar also keeps a line of a stranger's file from being read as a command by a workflow's log.
  const bar = paint('quiet', '|');
  const excerpt = source === undefined || source.trim() === '' ? [] : toExcerpt(source, column);
  return [
    `  ${paint(level, level)} ${code} ${paint('quiet', `at ${number}:${column}`)}`,
    ...excerpt.map((text, index) => {
      const start = index === 0 ? paint('quiet', number) : gutter;
      return `  ${start} ${bar} ${index === 0 ? text : paint(level, text)}`;
    }),
    `  ${gutter} ${bar} ${toVisible(message)}`,
    `  ${gutter} ${bar} ${toVisible(next)}`,
  ];
}

/** The part of a line around a column, and a marker for the line below it. */
function toExcerpt(source: string, column: number): [excerpt: string, marker: string] {
  const from = Math.max(0, Math.min(column - 20, source.length - widestExcerpt));
  const start = source.length > widestExcerpt ? from : 0;
  const text = source.slice(start, start + widestExcerpt);
  return [toVisible(text), `${' '.repeat(Math.max(0, column - 1 - start))}^`];
}

/** Control characters and marks that turn the direction of writing could make a terminal lie. */
function toVisible(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '\uFFFD');
}

function toEnd({ problems, programme }: Report, paint: Paint): string[] {
  const checked = `Checked ${toCheckedWords(programme)}.`;
  if (problems.length === 0) return [`${checked} ${paint('good', 'No problems.')}`];
  const isRefused = problems.some(({ level }) => level === 'problem');
  return [
    ...toCodeCounts(problems),
    `${checked} ${paint(isRefused ? 'problem' : 'notice', `${toFoundWords(problems)}.`)}`,
    ...(isRefused ? [] : ['Notices stop nothing.']),
  ];
}
