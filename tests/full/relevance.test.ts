import { expect, test } from 'vitest';
import { answerSets } from '../../scripts/bench/site/compare-search.ts';
import { heldOutQueries } from '../relevance/held-out-queries.ts';
import { judgedQueries } from '../relevance/judged-queries.ts';

/** The one test over the demonstration's own content: what its library answers can't be judged without it. */
test('the library answers the judged queries, and better than the search engine does by itself', async () => {
  const [judged, heldOut] = await answerSets('content', [
    { name: 'judged', queries: judgedQueries },
    { name: 'held out', queries: heldOutQueries },
  ]);
  expect(judged?.own.reciprocalRank).toBeGreaterThanOrEqual(0.9);
  expect(judged?.own.reciprocalRank).toBeGreaterThan(judged?.defaults.reciprocalRank ?? 1);
  expect(heldOut?.own.reciprocalRank).toBeGreaterThan(heldOut?.defaults.reciprocalRank ?? 1);
});
