import { getCollection, type CollectionEntry } from 'astro:content';
import { oncePerBuild } from './once-per-build.ts';

/** What is rendered of a record, and what it is in where that is not the programme's first language. */
interface ShownText {
  readonly entry: CollectionEntry<'cohorts' | 'tracks' | 'texts'>;
  readonly language: string | undefined;
}

const getTexts = oncePerBuild(
  async () => new Map((await getCollection('texts')).map((entry) => [entry.id, entry])),
);

/** Gets the text of a cohort or track in a language, or its own where it is not there in it. */
export async function getTextIn(
  entry: CollectionEntry<'cohorts' | 'tracks'>,
  language: string,
): Promise<ShownText> {
  const text = (await getTexts()).get(`${entry.collection}/${entry.id}/${language}`);
  return text === undefined ? { entry, language: undefined } : { entry: text, language };
}
