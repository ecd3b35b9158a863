import type { Page } from '../../../schemas/page.ts';
import type { Program } from '../../../schemas/program.ts';
import type { Topics } from '../../../schemas/topics.ts';
import { el, type Child } from './markup.ts';
import {
  findName,
  toDay,
  toFacts,
  toHeader,
  toPill,
  toSection,
  type PreviewPage,
  type PreviewPart,
} from './preview-page.ts';

/** The parts of a page of the programme's own prose. */
export function toPageParts(record: Page, page: PreviewPage): PreviewPart[] {
  const { prose } = page.copy;
  return [
    () => toHeader(page, { title: () => record.title, lead: () => record.summary }),
    () => el('div', { className: ['prose'] }, page.prose),
    () => {
      const { version } = record;
      if (version === undefined) return undefined;
      return el('p', { className: ['small', 'muted'] }, prose.version(toDay(version, page)));
    },
  ];
}

/** The vocabulary: each topic with what else people say for it and what it is part of. */
export function toTopicsParts({ topics }: Topics, page: PreviewPage): PreviewPart[] {
  const { title, introduction, topic: copy } = page.copy.topics;
  const labels = Object.fromEntries(topics.map(({ id, label }) => [id, label]));
  const toLine = (...words: string[]): Child =>
    el('p', { className: ['small', 'soft'] }, words.join(' '));
  const toRow = ({ label, synonyms, broader }: Topics['topics'][number]): Child =>
    el(
      'li',
      {},
      el('strong', {}, label),
      synonyms.length === 0 ? undefined : toLine(copy.also, synonyms.join(', ')),
      broader === undefined
        ? undefined
        : toLine(copy.broader, findName(labels, broader) ?? broader),
    );
  return [
    () => toHeader(page, { title: () => title, lead: () => introduction }),
    () =>
      el(
        'ul',
        { role: 'list', className: ['rows'] },
        topics.map((topic) => page.whenKnown(() => toRow(topic))),
      ),
  ];
}

/** The programme: its promise as the home page has it, its goals, and what rests on its settings. */
export function toProgramParts(program: Program, page: PreviewPage): PreviewPart[] {
  const { words } = page.copy;
  return [
    () =>
      toHeader(page, {
        above: () => program.name,
        title: () => program.promise,
        lead: () => program.introduction,
      }),
    () =>
      toFacts('preview-facts', [
        ['For whom', program.audience],
        ['Formats', program.formats.map((format) => words.formats[format]).join(', ')],
        ['Languages', program.locales.map((tag) => words.language(tag)).join(', ')],
        ['Contact', program.contact],
      ]),
    () =>
      toSection(
        'Goals',
        el('ul', { role: 'list', className: ['rows'] }, program.goals.map(toGoal)),
      ),
    () => (program.demo ? el('p', {}, toPill('Demo')) : undefined),
  ];
}

function toGoal({ title, measure }: Program['goals'][number]): Child {
  return el('li', {}, el('strong', {}, title), el('p', { className: ['small', 'soft'] }, measure));
}
