import { getSeekerKind } from '../domain/enrollment/joiners.ts';
import { getMeetingKind } from '../domain/groups/who-meets.ts';
import { isDayOver } from '../domain/schedule/day-edges.ts';
import type { Cohort } from '../schemas/cohort.ts';
import { findForReader, getLibrary } from './library.ts';
import { getNow } from './now.ts';
import { getPeople } from './people.ts';
import { getTopicNames } from './topics.ts';

/** Gets how to name the people, resources and topics of a cohort's sessions. */
export async function getSessionContext(
  cohort: string,
  { zone, formats, rotation, ends }: Pick<Cohort, 'zone' | 'formats' | 'rotation' | 'ends'>,
  language: string,
) {
  const [now, personOf, library, topicOf] = await Promise.all([
    getNow(),
    getPeople(),
    getLibrary(),
    getTopicNames(language),
  ]);
  const resourceOf = (slug: string, locale: string) => findForReader(library, slug, locale);
  return {
    cohort,
    zone,
    isOver: isDayOver(ends, zone, now),
    seekers: getSeekerKind(formats),
    meetsIn: getMeetingKind({ formats, rotation }),
    personOf,
    resourceOf,
    topicOf,
  };
}
