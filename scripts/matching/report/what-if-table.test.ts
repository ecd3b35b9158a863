import { expect, test } from 'vitest';
import type {
  PlanFigures,
  SupposedPlan,
} from '../../../src/domain/matching/what-if/compare-plans.ts';
import { toWhatIfLines } from './what-if-table.ts';

const weights = { topics: 5, rankedLeads: 3, goals: 2, localHour: 1 } as PlanFigures['weights'];
const present: PlanFigures = {
  seekers: 25,
  placed: 21,
  groups: 6,
  underFloor: 1,
  value: 23_251,
  isProven: true,
  weights,
};
const more: SupposedPlan = {
  kind: 'planned',
  figures: { ...present, placed: 22, underFloor: 0, value: 24_000, isProven: false },
  people: { gained: ['dev-rao'], lost: [], moved: ['ines-duarte', 'noor-haddad'] },
};
const heavier: SupposedPlan = {
  kind: 'planned',
  figures: { ...present, groups: 5, value: 20_100, weights: { ...weights, topics: 8 } },
  people: { gained: [], lost: [], moved: [] },
};
const none: SupposedPlan = { kind: 'obstacles', obstacles: [{ kind: 'sizes-out-of-order' }] };

test('sets plans that might be beside the one that is', () => {
  const supposed = [
    { name: 'max=6', plan: more },
    { name: 'weight:topics=8', plan: heavier },
    { name: 'max=2', plan: none },
  ];
  expect(`\n${toWhatIfLines(present, supposed, 'coordinator').join('\n')}\n`)
    .toMatchInlineSnapshot(`
    "
                          as it is  max=6         weight:topics=8        max=2
    Placed                21 of 25  22 (+1)       21 (same)              –
    Groups                6         6 (same)      5 (−1)                 –
    Under the fit floor   1         0 (−1)        1 (same)               –
    Total fit             23251     24000 (+749)  20100 (other weights)  –
    Gain a place          –         1             0                      –
    Lose their place      –         0             0                      –
    Move to another lead  –         2             0                      –
    Proven best           yes       no            yes                    –

    max=6
      gain a place: dev-rao
      move to another lead: ines-duarte, noor-haddad

    weight:topics=8
      nobody gains, loses or moves

    max=2
      there is no such plan
      The group size is out of order. Let smallest, aimed at and largest not fall.
    "
  `);
});

test('heads long lists by a letter and explains it below', () => {
  const name = 'seat=annika-vestergaard:+1, min=2';
  const lines = toWhatIfLines(present, [{ name, plan: more }], 'coordinator');
  expect(lines[0]).toContain('what if A');
  expect(lines).toContain(`what if A: ${name}`);
});

test('names nobody where the log may be public', () => {
  const lines = toWhatIfLines(present, [{ name: 'max=6', plan: more }], 'public-log').join('\n');
  expect(lines).toContain('22 (+1)');
  expect(lines).not.toMatch(/dev-rao|ines-duarte/);
});
