import { getCollection, type CollectionEntry } from 'astro:content';
import { compareText } from '../domain/text-order.ts';
import { oncePerBuild } from './once-per-build.ts';

/** Gets the programme's own prose, by title. */
export const getPages = oncePerBuild(async (): Promise<readonly CollectionEntry<'pages'>[]> => {
  const pages = await getCollection('pages');
  return pages.sort((one, other) => compareText(one.data.title, other.data.title));
});
