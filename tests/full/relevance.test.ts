import { expect, test } from 'vitest';
import { answerSets } from '../../scripts/bench/site/compare-search.ts';
import { judgedSets } from '../relevance/judged-sets.ts';

/** The one test over the demonstration's own content: what its library answers can't be judged without it. */
test('the library answers what was judged well, and better than the search engine does by itself', async () => {
  for (const { name, least = 0, own, defaults } of await answerSets('content', judgedSets)) {
    expect(own.reciprocalRank, name).toBeGreaterThanOrEqual(least);
    expect(own.reciprocalRank, name).toBeGreaterThan(defaults.reciprocalRank);
  }
});
