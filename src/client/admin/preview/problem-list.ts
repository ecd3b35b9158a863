import type { ElementContent } from 'hast';
import type { Finding } from '../../../records/to-problem.ts';
import { el } from './markup.ts';

/** More would bury the first ones. */
const mostProblems = 20;
const longestLine = 120;

/** Shows what is refused in a text, each with its line as it is written and what to write instead. */
export function toProblemList(problems: readonly Finding[], text: string): ElementContent {
  const lines = text.split('\n');
  const items = problems
    .slice(0, mostProblems)
    .map((problem) => toItem(problem, lines[problem.at.line - 1] ?? ''));
  const more = problems.length - mostProblems;
  return el(
    'section',
    { className: ['preview-problems'], role: 'note' },
    el('h2', {}, 'The site does not show this text yet'),
    el('ol', { role: 'list' }, items),
    more > 0 ? el('p', {}, `There are ${String(more)} problems more.`) : undefined,
  );
}

function toItem({ at, message, next }: Finding, line: string): ElementContent {
  const shown = line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
  return el(
    'li',
    {},
    el('p', {}, el('strong', {}, `Line ${String(at.line)}.`), ` ${message}`),
    shown.trim() === '' ? undefined : el('pre', {}, el('code', {}, shown)),
    el('p', {}, next),
  );
}
