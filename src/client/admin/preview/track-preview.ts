import { toTrackFacts } from '../../../components/track/track-words.ts';
import { getTrackLength } from '../../../domain/library/track-length.ts';
import { sitePath } from '../../../domain/site-path.ts';
import type { Track } from '../../../schemas/track.ts';
import { el, type Child } from './markup.ts';
import {
  findName,
  toHeader,
  toSection,
  type PreviewPage,
  type PreviewPart,
} from './preview-page.ts';

/** The parts of the page of a track. */
export function toTrackParts(track: Track, page: PreviewPage): PreviewPart[] {
  const { copy } = page;
  return [
    () =>
      toHeader(page, {
        above: () => toFactsLine(track, page),
        title: () => track.title,
        lead: () => track.outcome,
      }),
    () => toSection(copy.track.about, el('div', { className: ['prose'] }, page.prose)),
    () => toSection(copy.track.path, toPath(track, page)),
  ];
}

function toFactsLine(track: Track, { copy, names }: PreviewPage): string {
  const slugs = new Set(track.sections.flatMap(({ resources }) => resources));
  const known = [...slugs].map((slug) => findName(names.resources, slug) ?? {});
  return toTrackFacts(track, slugs.size, getTrackLength(known), copy);
}

function toPath({ sections }: Track, page: PreviewPage): Child {
  const { track } = page.copy;
  const items = sections.map(({ title, resources, prompt }) =>
    el(
      'li',
      {},
      el('h3', {}, title),
      el(
        'ul',
        { role: 'list', className: ['rows'] },
        resources.map((slug) => toItem(slug, page)),
      ),
      prompt === undefined
        ? undefined
        : el(
            'p',
            { className: ['preview-prompt'] },
            el('strong', {}, `${track.prompt}.`),
            ` ${prompt}`,
          ),
    ),
  );
  return el('ol', { role: 'list', className: ['preview-path'] }, items);
}

function toItem(slug: string, { copy, names, href }: PreviewPage): Child {
  const { title = slug, minutes } = findName(names.resources, slug) ?? {};
  return el(
    'li',
    {},
    el('a', { href: href(sitePath.resource(slug)) }, title),
    minutes === undefined
      ? undefined
      : el('span', { className: ['data', 'muted'] }, ` ${copy.time.minutes(minutes)}`),
  );
}
