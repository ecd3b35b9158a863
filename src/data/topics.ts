import { getEntry } from 'astro:content';
import type { Topic } from '../schemas/topics.ts';
import { oncePerBuild } from './once-per-build.ts';

/** Gets the vocabulary, in the order of `content/topics.yml`. */
export const getTopics = oncePerBuild(async (): Promise<readonly Topic[]> => {
  const entry = await getEntry('topics', 'topics');
  return entry?.data.topics ?? [];
});

/** Gets the labels of topics by id; an id that is not in the vocabulary is its own label. */
export const getTopicLabels = oncePerBuild(async (): Promise<(id: string) => string> => {
  const topics = await getTopics();
  const labels = new Map(topics.map((topic) => [topic.id, topic.label]));
  return (id) => labels.get(id) ?? id;
});
