import type { Cohort } from '../schemas/cohort.ts';
import type { Mentor } from '../schemas/mentor.ts';
import type { Resource } from '../schemas/resource.ts';
import { toCohortSessions } from './schedule/scheduled-session.ts';

/** A thing in the vocabulary of schema.org, as JSON-LD writes it. */
export interface Thing {
  readonly '@context'?: 'https://schema.org';
  readonly '@type': string;
  readonly [property: string]: unknown;
}

const context = { '@context': 'https://schema.org' } as const;
const scheduled = 'https://schema.org/EventScheduled';
const cancelled = 'https://schema.org/EventCancelled';

/** Describes the programme and its site. */
export function toSiteThing(name: string, description: string, address: string): Thing {
  const publisher = { '@type': 'Organization', name, url: address };
  return { ...context, '@type': 'WebSite', name, description, url: address, publisher };
}

/**
 * Describes a mentor's profile with what it shows anyway.
 * @param topics labels of what they can help with
 */
export function toProfileThing(mentor: Mentor, topics: readonly string[], address: string): Thing {
  const { name, headline, languages, organization } = mentor;
  return {
    ...context,
    '@type': 'ProfilePage',
    url: address,
    mainEntity: {
      '@type': 'Person',
      name,
      description: headline,
      knowsAbout: topics,
      knowsLanguage: languages,
      url: address,
      ...(organization === undefined
        ? {}
        : { affiliation: { '@type': 'Organization', name: organization } }),
    },
  };
}

/** Describes a cohort as an event online, with the sessions that have a time as its parts. */
export function toCohortThing(cohort: Cohort, organizer: string, address: string): Thing {
  const shared = {
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { '@type': 'VirtualLocation', url: address },
    organizer: { '@type': 'Organization', name: organizer },
  };
  const sessions = toCohortSessions(cohort).filter((entry) => entry.when === 'timed');
  return {
    ...context,
    '@type': 'Event',
    name: cohort.title,
    description: cohort.summary,
    url: address,
    startDate: cohort.starts,
    endDate: cohort.ends,
    eventStatus: scheduled,
    ...shared,
    subEvent: sessions.map(({ session, starts, ends, isCancelled }) => ({
      '@type': 'Event',
      name: session.title,
      url: `${address}#${session.id}`,
      startDate: starts,
      endDate: ends,
      eventStatus: isCancelled ? cancelled : scheduled,
      // The vocabulary has no property for why: search engines show what an event says of itself.
      ...(isCancelled && session.cancelledReason !== undefined
        ? { description: session.cancelledReason }
        : {}),
      ...shared,
    })),
  };
}

/**
 * Describes a resource of the library.
 * @param kind label of its kind
 * @param topics labels of its topics
 */
export function toResourceThing(
  resource: Resource,
  kind: string,
  topics: readonly string[],
  address: string,
): Thing {
  const { title, summary, language, minutes, authors, licence, url } = resource;
  return {
    ...context,
    '@type': 'LearningResource',
    name: title,
    description: summary,
    url: address,
    inLanguage: language,
    learningResourceType: kind,
    about: topics,
    ...(minutes === undefined ? {} : { timeRequired: `PT${String(minutes)}M` }),
    ...(authors.length === 0
      ? {}
      : { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    ...(licence === undefined ? {} : { license: { '@type': 'CreativeWork', name: licence } }),
    ...(url === undefined ? {} : { sameAs: url }),
  };
}

/** Writes a thing so that nothing in it can end the element of a page that it stands in. */
export function toJsonLd(thing: Thing): string {
  return JSON.stringify(thing).replaceAll('<', '\\u003c');
}
