import { toAuthorHandles } from '../domain/library/authorship.ts';
import { compareText } from '../domain/text-order.ts';
import { getLibrary, type LibraryItem } from './library.ts';
import { getPublicMentors } from './mentors.ts';
import { oncePerBuild, oncePerLanguage } from './once-per-build.ts';

/** Gets the handle of the mentor whose profile an author's name belongs to, by name. */
export const getAuthorHandles = oncePerBuild(async () => {
  const mentors = await getPublicMentors();
  return toAuthorHandles(mentors.map(({ handle, data }) => ({ handle, name: data.name })));
});

/** Gets what mentors wrote for the library, by title; what uses it is named in a language. */
export const getWritings = oncePerLanguage(
  async (language): Promise<(handle: string) => readonly LibraryItem[]> => {
    const [library, handles] = await Promise.all([getLibrary(language), getAuthorHandles()]);
    const items = [...library.values()].sort((one, other) =>
      compareText(one.resource.title, other.resource.title),
    );
    const written = new Map<string, LibraryItem[]>();
    for (const item of items) {
      for (const handle of new Set(item.resource.authors.map((name) => handles.get(name)))) {
        if (handle !== undefined) written.set(handle, [...(written.get(handle) ?? []), item]);
      }
    }
    return (handle) => written.get(handle) ?? [];
  },
);
