import { expect, test } from 'vitest';
import { answerSets } from '../../scripts/bench/site/compare-search.ts';
import { elsewhereQueries } from '../relevance/elsewhere-queries.ts';
import { heldOutQueries } from '../relevance/held-out-queries.ts';
import { judgedQueries } from '../relevance/judged-queries.ts';
import { newcomerQueries } from '../relevance/newcomer-queries.ts';

/** The one test over the demonstration's own content: what its library answers can't be judged without it. */
test('the library answers the judged queries, and better than the search engine does by itself', async () => {
  const [judged, ...others] = await answerSets('content', [
    { name: 'judged', queries: judgedQueries },
    { name: 'held out', queries: heldOutQueries },
    { name: 'newcomers’', queries: newcomerQueries },
    { name: 'asked elsewhere', queries: elsewhereQueries },
  ]);
  expect(judged?.own.reciprocalRank).toBeGreaterThanOrEqual(0.9);
  expect(judged?.own.reciprocalRank).toBeGreaterThan(judged?.defaults.reciprocalRank ?? 1);
  for (const { name, own, defaults } of others) {
    expect(own.reciprocalRank, name).toBeGreaterThan(defaults.reciprocalRank);
  }
});
