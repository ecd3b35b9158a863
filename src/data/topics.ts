import { getEntry } from 'astro:content';
import { toTopicIn, type Said } from '../domain/translation/in-language.ts';
import type { Topic } from '../schemas/topics.ts';
import { oncePerLanguage } from './once-per-build.ts';

/** Gets the vocabulary, in the order of `content/topics.yml`. */
export const getTopics = oncePerLanguage(async (language): Promise<readonly Said<Topic>[]> => {
  const entry = await getEntry('topics', 'topics');
  const topics = entry?.data.topics ?? [];
  return language === undefined ? topics : topics.map((topic) => toTopicIn(topic, language));
});

/** What a topic is called, and in which language where that is not the programme's first. */
export type TopicName = Said<Pick<Topic, 'id' | 'label'>>;

/** Gets the names of topics by id; an id that is not in the vocabulary is its own label. */
export const getTopicNames = oncePerLanguage(
  async (language): Promise<(id: string) => TopicName> => {
    const topics = new Map((await getTopics(language)).map((topic) => [topic.id, topic]));
    return (id) => topics.get(id) ?? { id, label: id };
  },
);

/** Gets the labels of topics by id, for sentences that name them. */
export const getTopicLabels = oncePerLanguage(async (language): Promise<(id: string) => string> => {
  const nameOf = await getTopicNames(language);
  return (id) => nameOf(id).label;
});
