import type { APIRoute } from 'astro';
import { getListedMentors } from '../../data/mentors.ts';
import { packDirectory } from '../../domain/directory/directory-data.ts';

/** What the directory's script filters and sorts by; fetched when somebody first touches a facet. */
export const GET: APIRoute = async () => {
  const { current } = await getListedMentors();
  return Response.json(
    packDirectory(
      current.map(({ handle, data: { name, zone }, freeSeats, facets }) => ({
        handle,
        name,
        zone,
        freeSeats,
        facets,
      })),
    ),
  );
};
