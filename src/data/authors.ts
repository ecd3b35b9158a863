import { toAuthorHandles } from '../domain/library/authorship.ts';
import { compareText } from '../domain/text-order.ts';
import { getLibrary, type LibraryItem } from './library.ts';
import { getPublicMentors } from './mentors.ts';
import { oncePerBuild } from './once-per-build.ts';

/** Gets the handle of the mentor whose profile an author's name belongs to, by name. */
export const getAuthorHandles = oncePerBuild(async () => {
  const mentors = await getPublicMentors();
  return toAuthorHandles(mentors.map(({ handle, data }) => ({ handle, name: data.name })));
});

/** Gets what mentors wrote for the library, by title. */
export async function getWritings(): Promise<(handle: string) => LibraryItem[]> {
  const [library, handles] = await Promise.all([getLibrary(), getAuthorHandles()]);
  const items = [...library.values()].sort((one, other) =>
    compareText(one.resource.title, other.resource.title),
  );
  return (handle) =>
    items.filter(({ resource }) => resource.authors.some((name) => handles.get(name) === handle));
}
