import { expect, test } from 'vitest';
import type { JsonSchema } from '../../generate/record-json-schema.ts';
import { listReferencePatterns, listReferences } from './reference-paths.ts';

const schema: JsonSchema = {
  type: 'object',
  properties: {
    topic: { type: 'string', 'x-reference': 'topic' },
    steps: {
      type: 'array',
      items: {
        oneOf: [
          { type: 'object', properties: { topic: { type: 'string', 'x-reference': 'topic' } } },
          {
            type: 'object',
            properties: {
              topic: { type: 'string', 'x-reference': 'topic' },
              track: { type: 'string', 'x-reference': 'track' },
            },
          },
        ],
      },
    },
  },
};

test('keys that name something are found in lists and in each branch, once', () => {
  expect(listReferencePatterns(schema)).toEqual(
    new Map([
      ['topic', [['topic'], ['steps', '*', 'topic']]],
      ['track', [['steps', '*', 'track']]],
    ]),
  );
});

test('values are found where the pattern leads, and nowhere else', () => {
  const entry = { data: { topic: 'a', steps: [{ topic: 'b' }, { track: 'c' }, {}] } };
  expect([...listReferences(entry, ['steps', '*', 'topic'])]).toEqual([
    { keyPath: ['steps', 0, 'topic'], value: 'b' },
  ]);
  expect([...listReferences(entry, ['topic', '*'])]).toEqual([]);
});
