import type { Topic } from '../../schemas/topics.ts';
import { compareText } from '../text-order.ts';
import { findKnownLabel, toTopicId, toTopicKey } from './topic-key.ts';

/** A word from a cell, and the row it stands in. */
export interface TopicUse {
  readonly word: string;
  readonly line: number;
}

/** What a word means: a topic that exists or is proposed, or why it is left out. */
export type ResolvedTopic =
  | { readonly kind: 'topic'; readonly id: string }
  | { readonly kind: 'rare' }
  | { readonly kind: 'unnamable' };

export interface TopicVocabulary {
  readonly resolve: (word: string) => ResolvedTopic;
  /** Topics to add, in code-unit order of their ids. */
  readonly newTopics: readonly Topic[];
}

interface VocabularyOptions {
  /** Fewest rows that must use a word before it becomes a topic. */
  readonly newFrom: number;
  /** Builds the same text from ids that people mistake for one another. */
  readonly toSkeleton: (id: string) => string;
}

/**
 * Decides what each word means: an existing topic by id, label, synonym or near-duplicate; else a new
 * topic when enough rows use the word or a near-duplicate of it. The order of rows changes nothing.
 */
export function buildVocabulary(
  existing: readonly Topic[],
  uses: readonly TopicUse[],
  { newFrom, toSkeleton }: VocabularyOptions,
): TopicVocabulary {
  const idsByKey = toExistingKeys(existing);
  const skeletons = new Set(existing.map(({ id }) => toSkeleton(id)));
  const unnamable = new Set<string>();
  const rare = new Set<string>();
  const newTopics: Topic[] = [];
  const groups = [...groupByKey(uses)].sort(([one], [other]) => compareText(one, other));
  for (const [key, group] of groups) {
    if (idsByKey.has(key)) continue;
    if (new Set(group.map(({ line }) => line)).size < newFrom) {
      rare.add(key);
      continue;
    }
    const topic = toNewTopic(group);
    const skeleton = topic === undefined ? '' : toSkeleton(topic.id);
    if (topic === undefined || skeletons.has(skeleton)) {
      unnamable.add(key);
      continue;
    }
    skeletons.add(skeleton);
    idsByKey.set(key, topic.id);
    newTopics.push(topic);
  }
  return {
    newTopics: newTopics.sort((one, other) => compareText(one.id, other.id)),
    resolve: (word) => {
      const key = toTopicKey(word);
      const id = idsByKey.get(key);
      if (id !== undefined) return { kind: 'topic', id };
      return { kind: unnamable.has(key) ? 'unnamable' : 'rare' };
    },
  };
}

/** Ids and labels win over synonyms, and earlier topics over later ones. */
function toExistingKeys(existing: readonly Topic[]): Map<string, string> {
  const idsByKey = new Map<string, string>();
  const add = (word: string, id: string) => {
    const key = toTopicKey(word);
    if (!idsByKey.has(key)) idsByKey.set(key, id);
  };
  for (const { id, label } of existing) for (const word of [id, label]) add(word, id);
  for (const { id, synonyms } of existing) for (const word of synonyms) add(word, id);
  return idsByKey;
}

function groupByKey(uses: readonly TopicUse[]): Map<string, TopicUse[]> {
  const groups = new Map<string, TopicUse[]>();
  for (const use of uses) {
    const key = toTopicKey(use.word);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [use]);
    else group.push(use);
  }
  return groups;
}

function toNewTopic(group: readonly TopicUse[]): Topic | undefined {
  const spellings = sortByUse(group.map(({ word }) => word));
  const [commonest] = spellings;
  if (commonest === undefined) return undefined;
  const label = findKnownLabel(commonest) ?? toLabel(commonest);
  const id = toTopicId(label);
  if (id === '' || label.length > 60) return undefined;
  const others = new Map(spellings.map((word) => [word.toLowerCase(), word]));
  const synonyms = [...others.values()]
    .filter((word) => word.length <= 60 && toTopicId(word) !== id)
    .slice(0, 20);
  return { id, label, synonyms: synonyms.sort(compareText) };
}

/** The most used spelling first, then in code-unit order. */
function sortByUse(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(
      ([one, oneCount], [other, otherCount]) => otherCount - oneCount || compareText(one, other),
    )
    .map(([word]) => word);
}

/** Words typed as a tag become a label; words with capitals stay as they are. */
function toLabel(word: string): string {
  if (/\p{Lu}/u.test(word)) return word;
  const spaced = word.replace(/(?<=\p{L})[-_](?=\p{L})/gu, ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
