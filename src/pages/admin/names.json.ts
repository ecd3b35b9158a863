import type { APIRoute } from 'astro';
import { getLibrary } from '../../data/library.ts';
import { getPublicMentors } from '../../data/mentors.ts';
import { getTopics } from '../../data/topics.ts';

/** What the editor's preview calls the records that an entry names; fetched when somebody opens the editor. */
export const GET: APIRoute = async () => {
  const [topics, mentors, library] = await Promise.all([
    getTopics(),
    getPublicMentors(),
    getLibrary(),
  ]);
  return Response.json({
    topics: Object.fromEntries(topics.map(({ id, label }) => [id, label])),
    people: Object.fromEntries(mentors.map(({ handle, data }) => [handle, data.name])),
    resources: Object.fromEntries(
      [...library].map(([slug, { resource }]) => [
        slug,
        { title: resource.title, minutes: resource.minutes },
      ]),
    ),
  });
};
