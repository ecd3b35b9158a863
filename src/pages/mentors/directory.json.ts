import type { APIRoute } from 'astro';
import { getListedMentors } from '../../data/mentors.ts';
import { toDirectoryRecord } from '../../domain/directory/directory-record.ts';

/** What the directory's script filters and sorts by; fetched when somebody first narrows the list. */
export const GET: APIRoute = async () => {
  const { current } = await getListedMentors();
  return Response.json(current.map(toDirectoryRecord));
};
