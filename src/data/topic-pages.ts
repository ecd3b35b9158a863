import type { Topic } from '../schemas/topics.ts';
import { getLibrary, type LibraryItem } from './library.ts';
import { getListedMentors, type PublicMentor } from './mentors.ts';
import { oncePerLanguage } from './once-per-build.ts';
import { getTopics } from './topics.ts';
import type { Said } from '../domain/translation/in-language.ts';
import { withBroader } from '../domain/directory/topic-tree.ts';

/** A topic with who helps with it, what the library has on it, and its neighbors in the vocabulary. */
export interface TopicView {
  readonly topic: Said<Topic>;
  readonly mentors: readonly PublicMentor[];
  readonly resources: readonly LibraryItem[];
  readonly broader: Said<Topic> | undefined;
  readonly narrower: readonly Said<Topic>[];
}

/**
 * Gets a topic as readers of a language are shown it.
 * @param view in whatever language
 */
export async function getTopicView(view: TopicView, language: string): Promise<TopicView> {
  return (await getTopicViews(language)).find(({ topic }) => topic.id === view.topic.id) ?? view;
}

/** Gets every topic of the vocabulary, in its order. Broad topics hold what their narrower ones hold. */
export const getTopicViews = oncePerLanguage(async (language): Promise<readonly TopicView[]> => {
  const [topics, { current }, library] = await Promise.all([
    getTopics(language),
    getListedMentors(),
    getLibrary(language),
  ]);
  const shelved = [...library.values()].map((item) => ({
    item,
    topics: withBroader(item.resource.topics, topics),
  }));
  return topics.map((topic) => ({
    topic,
    mentors: current.filter(({ facets }) => facets.topic.includes(topic.id)),
    resources: shelved
      .filter((entry) => entry.topics.includes(topic.id))
      .map((entry) => entry.item),
    broader: topics.find(({ id }) => id === topic.broader),
    narrower: topics.filter(({ broader }) => broader === topic.id),
  }));
});
