import { fileKinds } from '../../src/records/kinds.ts';
import type { Programme } from '../../src/records/programme.ts';
import type { Topic } from '../../src/schemas/topics.ts';
import { findIdsTwice, listEnrollments, toFinding, type Rule } from './rule.ts';

const where = fileKinds.topics.path;

const topicCycle: Rule = {
  code: 'topic-cycle',
  title: 'A topic is part of itself',
  level: 'problem',
  where,
  docs: '`broader` names the topic that another one is part of. When the chain of broader topics comes back to where it began, none of them has a place in the list. Remove one `broader` of the chain.',
  *run({ topics }) {
    if (topics === undefined) return;
    const broaderOf = new Map(topics.data.topics.map(({ id, broader }) => [id, broader]));
    const reported = new Set<string>();
    for (const [index, { id }] of topics.data.topics.entries()) {
      const chain = followBroader(id, broaderOf);
      if (chain === undefined || reported.has(id)) continue;
      for (const member of chain) reported.add(member);
      yield toFinding(
        topics,
        ['topics', index, 'broader'],
        `${id} is part of itself: ${[...chain, id].join(', which is part of ')}.`,
        'Remove one broader of this chain.',
      );
    }
  },
};

const topicIdTwice: Rule = {
  code: 'topic-id-twice',
  title: 'Two topics have the same id',
  level: 'problem',
  where,
  docs: 'The id names a topic in all other files, so it is there once. Keep one of the two topics; its synonyms can hold the words of the other.',
  *run({ topics }) {
    if (topics === undefined) return;
    yield* findIdsTwice(topics, 'topics', topics.data.topics, {
      another: 'another topic',
      next: 'Keep one of the two, or give this one another id.',
    });
  },
};

const topicWordTwice: Rule = {
  code: 'topic-word-twice',
  title: 'A word leads to two topics',
  level: 'problem',
  where,
  docs: 'Labels and synonyms are how people find a topic. A word that stands at two topics, or twice at one, leads nowhere for sure. Keep it at the topic that most people mean.',
  *run({ topics }) {
    if (topics === undefined) return;
    const seen = new Map<string, string>();
    for (const [index, topic] of topics.data.topics.entries()) {
      for (const { word, keyPath } of listWords(topic)) {
        const plain = word
          .normalize('NFKC')
          .toLowerCase()
          .replaceAll(/[\s_-]+/g, ' ');
        const owner = seen.get(plain);
        seen.set(plain, owner ?? topic.id);
        if (owner === undefined) continue;
        yield toFinding(
          topics,
          ['topics', index, ...keyPath],
          `"${word}" already leads to ${owner}.`,
          owner === topic.id ? 'Remove it here.' : 'Keep it at the topic that most people mean.',
        );
      }
    }
  },
};

const topicUnused: Rule = {
  code: 'topic-unused',
  title: 'Nobody uses a topic',
  level: 'notice',
  where,
  docs: 'No mentor helps with this topic, nobody asks for it, and nothing in the library is about it; it leads people to an empty page. Keep it if that will change soon, or remove it.',
  *run(programme) {
    if (programme.topics === undefined) return;
    const used = new Set(listUsedTopics(programme));
    for (const [index, { id, label }] of programme.topics.data.topics.entries()) {
      if (used.has(id)) continue;
      yield toFinding(
        programme.topics,
        ['topics', index, 'id'],
        `Nobody helps with ${label}, asks for it or wrote about it.`,
        'Remove the topic, unless somebody will use it soon.',
      );
    }
  },
};

/** The topics from one up to itself, or undefined where the chain of broader topics ends. */
function followBroader(
  id: string,
  broaderOf: ReadonlyMap<string, string | undefined>,
): string[] | undefined {
  const chain = [id];
  for (;;) {
    const next = broaderOf.get(chain.at(-1) ?? id);
    if (next === id) return chain;
    // A cycle further up is reported where it is.
    if (next === undefined || chain.includes(next)) return undefined;
    chain.push(next);
  }
}

function listWords({ label, synonyms }: Topic): { word: string; keyPath: (string | number)[] }[] {
  return [
    { word: label, keyPath: ['label'] },
    ...synonyms.map((word, index) => ({ word, keyPath: ['synonyms', index] })),
  ];
}

function* listUsedTopics(programme: Programme): Generator<string | undefined> {
  for (const { broader } of programme.topics?.data.topics ?? []) yield broader;
  for (const { data } of programme.mentors.values()) yield* data.topics;
  for (const { data } of programme.resources.values()) yield* data.topics;
  for (const { data } of programme.cohorts.values()) {
    for (const { topic } of data.sessions) yield topic;
  }
  for (const { entry } of listEnrollments(programme)) {
    yield* entry.data.topics;
    yield* entry.data.offers;
    yield* entry.data.goalTopics;
  }
}

/** The vocabulary as a whole. */
export const topicRules: readonly Rule[] = [topicCycle, topicIdTwice, topicWordTwice, topicUnused];
