import { getLibrary } from './library.ts';
import { getPeople } from './people.ts';
import { getTopicLabels } from './topics.ts';

/** Gets how to name the people, resources and topics of a cohort's sessions. */
export async function getSessionContext(zone: string) {
  const [personOf, library, topicLabel] = await Promise.all([
    getPeople(),
    getLibrary(),
    getTopicLabels(),
  ]);
  const resourceTitle = (slug: string) => library.get(slug)?.resource.title;
  return { zone, personOf, resourceTitle, topicLabel };
}
