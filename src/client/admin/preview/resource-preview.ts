import { toFactsLine } from '../../../components/library/resource-words.ts';
import type { Resource } from '../../../schemas/resource.ts';
import { el, type Child } from './markup.ts';
import {
  toDay,
  toFacts,
  toHeader,
  toTopicLinks,
  toWebLink,
  type PreviewPage,
  type PreviewPart,
} from './preview-page.ts';

/** The parts of the page of a resource. */
export function toResourceParts(resource: Resource, page: PreviewPage): PreviewPart[] {
  return [
    () =>
      toHeader(page, {
        above: () => toFactsLine(resource, page.copy, page.language),
        title: () => resource.title,
        lead: () => resource.summary,
        below: () => [toAbout(resource, page), toWayOut(resource, page)],
      }),
    () => el('div', { className: ['part'] }, el('div', { className: ['prose'] }, page.prose)),
    () => toAside(resource, page),
  ];
}

function toAbout({ topics }: Resource, page: PreviewPage): Child {
  if (topics.length === 0) return undefined;
  return el('p', {}, `${page.copy.resource.topics} `, toTopicLinks(topics, page));
}

function toWayOut({ url }: Resource, { copy }: PreviewPage): Child {
  if (url === undefined) return undefined;
  const words = copy.resource.openAt(new URL(url).hostname);
  return el(
    'p',
    { className: ['cluster'] },
    toWebLink(words, url, { className: ['button', 'button-main'] }),
    el('span', { className: ['small', 'muted'] }, copy.resource.outbound),
  );
}

function toAside(resource: Resource, page: PreviewPage): Child {
  const { library, resource: copy, words } = page.copy;
  const { audience, authors, checked, language, licence, stage } = resource;
  const facts = toFacts('preview-rows', [
    [copy.facts.authors, authors.join(', ')],
    [copy.facts.audience, copy.audience(audience.map((name) => words.audience[name]))],
    [copy.facts.stage, words.stages[stage]],
    [copy.facts.language, words.language(language)],
    [copy.facts.licence, licence ?? copy.licenceUnknown],
    [copy.facts.checked, checked === undefined ? library.unchecked : toDay(checked, page)],
  ]);
  return el('aside', {}, el('h2', { className: ['side'] }, copy.factsHeading), facts);
}
