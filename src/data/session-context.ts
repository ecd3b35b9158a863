import { getSeekerKind } from '../domain/enrollment/joiners.ts';
import type { Cohort } from '../schemas/cohort.ts';
import { getLibrary } from './library.ts';
import { getPeople } from './people.ts';
import { getTopicLabels } from './topics.ts';

/** Gets how to name the people, resources and topics of a cohort's sessions. */
export async function getSessionContext(
  cohort: string,
  { zone, formats }: Pick<Cohort, 'zone' | 'formats'>,
) {
  const [personOf, library, topicLabel] = await Promise.all([
    getPeople(),
    getLibrary(),
    getTopicLabels(),
  ]);
  const resourceTitle = (slug: string) => library.get(slug)?.resource.title;
  return { cohort, zone, seekers: getSeekerKind(formats), personOf, resourceTitle, topicLabel };
}
