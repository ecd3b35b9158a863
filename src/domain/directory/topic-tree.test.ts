import { expect, test } from 'vitest';
import { withBroader } from './topic-tree.ts';

function toTopic(id: string, broader?: string) {
  return { id, label: id, synonyms: [], broader };
}

test('a topic brings the topics that contain it, each once', () => {
  const topics = [toTopic('craft'), toTopic('design', 'craft'), toTopic('type', 'design')];
  expect(withBroader(['type', 'design'], topics)).toEqual(['type', 'design', 'craft']);
});

test('an unknown topic stays as it is, and a circle ends', () => {
  const topics = [toTopic('a', 'b'), toTopic('b', 'a')];
  expect(withBroader(['x', 'a'], topics)).toEqual(['x', 'a', 'b']);
});
