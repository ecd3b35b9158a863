import { toInitials } from '../../../domain/directory/initials.ts';
import { isPublicMentor } from '../../../domain/directory/mentor-state.ts';
import { toCalendarDay } from '../../../domain/calendar-parts.ts';
import { sitePath } from '../../../domain/site-path.ts';
import type { Mentor } from '../../../schemas/mentor.ts';
import { el, toSeries, type Child } from './markup.ts';
import {
  toDay,
  toFacts,
  toPill,
  toTopicLinks,
  toWebLink,
  type PreviewPage,
  type PreviewPart,
} from './preview-page.ts';

/** The parts of a mentor's profile. */
export function toMentorParts(mentor: Mentor, page: PreviewPage): PreviewPart[] {
  return [
    () => toUnpublished(mentor),
    () => toPerson(mentor, page),
    () => el('section', { className: ['preview-status', 'stack'] }, toStatus(mentor, page)),
    () => el('div', { className: ['prose'] }, page.prose),
    () => toProfileFacts(mentor, page),
  ];
}

function toUnpublished(mentor: Mentor): Child {
  if (isPublicMentor(mentor)) return undefined;
  const reason =
    mentor.status === 'draft'
      ? 'This profile is a draft, so the site does not show it.'
      : 'The site shows this profile once it says on which day its mentor agreed to that.';
  return el('p', { className: ['preview-note', 'small'] }, reason);
}

function toPerson(mentor: Mentor, { copy, whenKnown }: PreviewPage): Child {
  const { pronouns } = mentor;
  return el(
    'header',
    { className: ['preview-person'] },
    whenKnown(() => toFace(mentor)),
    el(
      'div',
      {},
      whenKnown(() => el('h1', {}, mentor.name)),
      pronouns === undefined ? undefined : el('p', { className: ['muted'] }, pronouns),
      whenKnown(() =>
        el('p', { className: ['lead'] }, `${copy.mentors.helpWith.sentence} ${mentor.headline}.`),
      ),
    ),
  );
}

function toFace({ name, portrait }: Mentor): Child {
  const className = ['face', 'large'];
  if (portrait === undefined)
    return el('span', { className, ariaHidden: 'true' }, toInitials(name));
  return el('img', { className, dataPicture: portrait.file, alt: portrait.alt });
}

function toStatus({ status, pausedUntil, capacity }: Mentor, { copy }: PreviewPage): Child {
  const { mentors, time } = copy;
  if (status === 'alumni') return toPill(mentors.alumni);
  if (status === 'paused') {
    const words =
      pausedUntil === undefined
        ? mentors.paused
        : mentors.pausedUntil(time.dayAndMonth(toCalendarDay(pausedUntil)));
    return toPill(words, 'paused');
  }
  return toSeats(capacity);
}

const step = 14;
const shownSeats = 12;

/** Draws seats as the site does. How many are free is counted from the groups, so all are drawn free. */
function toSeats(capacity: number): Child {
  const text = capacity === 1 ? '1 seat' : `${String(capacity)} seats`;
  if (capacity > shownSeats) return el('span', { className: ['seats'] }, text);
  const width = (capacity + 1) * step;
  const dots = Array.from({ length: capacity + 1 }, (_, seat) =>
    el('circle', {
      className: [seat === 0 ? 'lead' : 'free'],
      cx: String(seat * step + step / 2),
      cy: String(step / 2),
      r: seat === 0 ? '5.4' : '4.4',
    }),
  );
  const box = { width, height: step, viewBox: `0 0 ${String(width)} ${String(step)}` };
  return el(
    'span',
    { className: ['seats'] },
    el('svg', { ...box, ariaHidden: 'true' }, dots),
    text,
  );
}

function toProfileFacts(mentor: Mentor, page: PreviewPage): Child {
  const { copy, href } = page;
  const { profile, words, zones } = copy;
  const { facts } = profile;
  const languages = mentor.languages.map((tag) =>
    el('a', { href: href(sitePath.language(tag)) }, words.language(tag)),
  );
  const formats = mentor.formats.map((format) =>
    el('a', { href: href(sitePath.format(format)) }, words.formats[format]),
  );
  const { confirmed, links, organization, place, zone } = mentor;
  return toFacts('preview-rows', [
    [facts.topics, toTopicLinks(mentor.topics, page)],
    [facts.languages, toSeries(languages)],
    [facts.formats, toSeries(formats)],
    [
      facts.links,
      links.length === 0 ? '' : toSeries(links.map(({ label, url }) => toWebLink(label, url))),
    ],
    [facts.organization, organization],
    [facts.place, place],
    [facts.zone, zone && zones.place(zone)],
    [facts.confirmed, confirmed === undefined ? profile.neverConfirmed : toDay(confirmed, page)],
  ]);
}
