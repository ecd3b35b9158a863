import { getSeekerKind } from '../domain/enrollment/joiners.ts';
import { isDayOver } from '../domain/schedule/day-edges.ts';
import type { Cohort } from '../schemas/cohort.ts';
import { findForReader, getLibrary } from './library.ts';
import { getNow } from './now.ts';
import { getPeople } from './people.ts';
import { getTopicLabels } from './topics.ts';

/** Gets how to name the people, resources and topics of a cohort's sessions. */
export async function getSessionContext(
  cohort: string,
  { zone, formats, ends }: Pick<Cohort, 'zone' | 'formats' | 'ends'>,
) {
  const [now, personOf, library, topicLabel] = await Promise.all([
    getNow(),
    getPeople(),
    getLibrary(),
    getTopicLabels(),
  ]);
  const resourceOf = (slug: string, locale: string) => findForReader(library, slug, locale);
  return {
    cohort,
    zone,
    isOver: isDayOver(ends, zone, now),
    seekers: getSeekerKind(formats),
    personOf,
    resourceOf,
    topicLabel,
  };
}
