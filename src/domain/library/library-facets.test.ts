import { expect, test } from 'vitest';
import type { Resource } from '../../schemas/resource.ts';
import { countValues, toResourceValues } from './library-facets.ts';

const resource: Resource = {
  title: 'Your first meeting',
  summary: 'An agenda.',
  kind: 'article',
  audience: ['mentor', 'mentee'],
  stage: 'orientation',
  topics: ['accessibility'],
  language: 'en',
  minutes: 6,
  authors: [],
  status: 'published',
};

test('a resource is found by its own values and by the topics around its own', () => {
  expect(toResourceValues(resource, ['accessibility', 'design'])).toEqual({
    topic: ['accessibility', 'design'],
    kind: ['article'],
    audience: ['mentor', 'mentee'],
    stage: ['orientation'],
    length: ['short'],
    language: ['en'],
  });
  expect(toResourceValues({ ...resource, minutes: undefined }, []).length).toEqual([]);
});

test('values are counted over the whole library', () => {
  const all = [resource, { ...resource, audience: ['mentor' as const] }].map((each) =>
    toResourceValues(each, []),
  );
  expect([...countValues(all, 'audience')]).toEqual([
    ['mentor', 2],
    ['mentee', 1],
  ]);
});
