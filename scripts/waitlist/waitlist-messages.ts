import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { time } from '../../src/copy/en/time.ts';
import { waitlist as copy, type OfferedPlace } from '../../src/copy/en/waitlist.ts';
import { toCalendarDay, toZonedParts } from '../../src/domain/calendar-parts.ts';
import { findOffered } from '../../src/domain/matching/waitlist/offer-places.ts';
import { sitePath, toSiteAddress } from '../../src/domain/site-path.ts';
import type { Waitlist, WaitlistOffer } from '../../src/schemas/waitlist.ts';
import type { FileChange } from '../lib/write-files.ts';
import type { OpenedWaitlist } from './open-waitlist.ts';

type Context = Pick<OpenedWaitlist, 'question' | 'program' | 'moment'>;

/** Where the messages about a cohort's waitlist wait: beside the folder of content, in what git ignores. */
export function toMessageFolder(contentFolder: string, cohort: string): string {
  return path.join(path.dirname(contentFolder), '.roundtable', 'waitlist', cohort);
}

/**
 * Lists the messages that are to be sent, one a person: every offer that awaits an answer, and what was
 * noted today. Those of another day are removed. They follow from the waitlist alone, so that a run that
 * was cut off is made good by the next.
 */
export async function listMessages(
  contentFolder: string,
  context: Context,
  { cohort, offers }: Waitlist,
): Promise<FileChange[]> {
  const folder = toMessageFolder(contentFolder, cohort);
  const last = new Map(offers.map((offer) => [offer.handle, offer]));
  const due = [...last.values()].filter(
    ({ answer, answered }) => answer === undefined || answered === context.moment.today,
  );
  const texts = new Map(
    due.map((offer) => [`${offer.handle}.txt`, toMessage(context, offers, offer)]),
  );
  const present = await readdir(folder).catch(() => []);
  return [
    ...[...texts].map(([name, text]) => ({ path: path.join(folder, name), text })),
    ...present
      .filter((name) => name.endsWith('.txt') && !texts.has(name))
      .map((name) => ({ path: path.join(folder, name), remove: true as const })),
  ];
}

/** Writes one person's message about an offer: the offer itself, or what became of it. */
export function toMessage(
  context: Context,
  offers: readonly WaitlistOffer[],
  offer: WaitlistOffer,
): string {
  const { facts, parts } = context.question;
  const { contact } = context.program;
  const place = toOfferedPlace(context, offer);
  const head = (subject: string) => [
    copy.to(parts.get(offer.handle)?.contact),
    subject,
    '',
    copy.hello(toName(context, offer.handle)),
    '',
  ];
  const { title } = facts.cohort;
  const lines =
    offer.answer === undefined
      ? [...head(copy.offer.subject(title, place)), ...toOfferLines(context, offers, offer)]
      : [...head(copy[offer.answer].subject(title)), copy[offer.answer].body(place)];
  return [...lines, '', copy.questions(contact), ''].join('\n');
}

function toOfferLines(
  context: Context,
  offers: readonly WaitlistOffer[],
  offer: WaitlistOffer,
): string[] {
  const { question, program } = context;
  const { facts, parts } = question;
  const zone = parts.get(offer.handle)?.zone ?? facts.cohort.zone;
  const place = toOfferedPlace(context, offer);
  const company = listCompany(context, offers, offer);
  const last = Temporal.Instant.from(offer.until).toZonedDateTimeISO(zone).subtract({ seconds: 1 });
  const address = toSiteAddress(program, sitePath.cohort(facts.id));
  return [
    copy.offer.opening(facts.cohort.title, place),
    '',
    ...(place.leads.length > 0 && place.group !== undefined ? [copy.offer.ledBy(place.leads)] : []),
    ...(place.group === undefined ? [] : [copy.offer.members(place.members)]),
    ...toMeetingLines(context, offer, zone),
    copy.offer.nobodyMoves,
    ...(company.length > 0 ? [copy.offer.together(company)] : []),
    '',
    copy.offer.question,
    copy.offer.answer(program.contact),
    copy.offer.until(time.longDay(toCalendarDay(last.toPlainDate())), zone),
    copy.offer.otherwise,
    '',
    copy.calendar(address),
  ];
}

function toMeetingLines({ question, moment }: Context, offer: WaitlistOffer, zone: string) {
  const meetings = findOffered(question, offer)?.meetings ?? [];
  const ahead = meetings.filter(({ starts }) => Temporal.Instant.compare(starts, moment.now) > 0);
  const [next] = ahead;
  if (next === undefined) return [];
  const there = toZonedParts(next.starts.toString(), zone);
  return [
    copy.offer.next(`${time.longDay(there)}, ${time.clock(there)} (${zone})`),
    copy.offer.weekly(ahead.length),
  ];
}

/** Names those to whom the same place was offered at once because they are bound to the person. */
function listCompany(context: Context, offers: readonly WaitlistOffer[], offer: WaitlistOffer) {
  const { problem } = context.question;
  const index = problem.people.findIndex(({ handle }) => handle === offer.handle);
  const unit = problem.together.find((party) => party.includes(index)) ?? [];
  const bound = unit.flatMap((one) => problem.people[one]?.handle ?? []);
  return offers
    .filter((one) => one !== offer && bound.includes(one.handle) && one.offered === offer.offered)
    .map(({ handle }) => toName(context, handle));
}

function toOfferedPlace(context: Context, offer: WaitlistOffer): OfferedPlace {
  const { groups } = context.question;
  const group = groups.find(({ id }) => id === offer.group);
  return {
    group: offer.group === undefined ? undefined : (group?.name ?? offer.group),
    leads: offer.leads.map((handle) => toName(context, handle)),
    members: group?.members.length ?? 0,
  };
}

function toName({ question: { facts } }: Context, handle: string): string {
  return facts.mentors.get(handle)?.name ?? facts.enrollments.get(handle)?.name ?? handle;
}
