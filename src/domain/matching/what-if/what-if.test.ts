import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../../scripts/lib/highs-solver.ts';
import { addLead, addSeeker, toSampleCohort, toSampleFacts } from '../sample-facts.ts';
import { solve, type MatchingSolver } from '../solve.ts';
import { toProvenGrouping } from '../to-grouping.ts';
import { toProblem } from '../to-problem.ts';
import { planSupposed, toPlanFigures } from './compare-plans.ts';
import { readSuppositions, type Vocabulary } from './supposition.ts';

let solver: MatchingSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

const vocabulary: Vocabulary = {
  requirements: ['language', 'topic'],
  preferences: ['topics', 'rankedLeads', 'goals', 'localHour'],
  leads: ['lead-a', 'lead-b'],
};

describe('reading suppositions', () => {
  test('understands each kind, several at once', () => {
    const text =
      'min=2, target=3,max=6,floor=400,requirement:topic=on,weight:topics=8,close=lead-a,seat=lead-b:+1';
    expect(readSuppositions(text, vocabulary)).toEqual({
      misunderstandings: [],
      suppositions: [
        { kind: 'size', bound: 'min', people: 2 },
        { kind: 'size', bound: 'target', people: 3 },
        { kind: 'size', bound: 'max', people: 6 },
        { kind: 'floor', fit: 400 },
        { kind: 'requirement', name: 'topic', isOn: true },
        { kind: 'weight', name: 'topics', weight: 8 },
        { kind: 'close', lead: 'lead-a' },
        { kind: 'seat', lead: 'lead-b', more: 1 },
      ],
    });
  });

  test('takes seats away as well, with either minus', () => {
    for (const minus of ['-', '−']) {
      const { suppositions } = readSuppositions(`seat=lead-b:${minus}2`, vocabulary);
      expect(suppositions).toEqual([{ kind: 'seat', lead: 'lead-b', more: -2 }]);
    }
  });

  test.each([
    ['largest=6', { kind: 'key' }],
    ['', { kind: 'key' }],
    ['max:topics=6', { kind: 'key' }],
    ['max=6=7', { kind: 'key' }],
    ['max=six', { kind: 'number', from: 1, to: 30 }],
    ['max=0', { kind: 'number', from: 1, to: 30 }],
    ['floor=1001', { kind: 'number', from: 0, to: 1000 }],
    ['requirement:topic=yes', { kind: 'switch' }],
    ['requirement:age=on', { kind: 'one-of', names: ['language', 'topic'] }],
    ['weight:age=3', { kind: 'one-of', names: vocabulary.preferences }],
    ['weight:topics=101', { kind: 'number', from: 0, to: 100 }],
    ['close=lead-c', { kind: 'one-of', names: ['lead-a', 'lead-b'] }],
    ['seat=lead-c:+1', { kind: 'one-of', names: ['lead-a', 'lead-b'] }],
    ['seat=lead-a:1', { kind: 'difference' }],
    ['seat=lead-a', { kind: 'difference' }],
    ['seat=lead-a:+0', { kind: 'difference' }],
  ] as const)('says what could stand in the place of "%s"', (word, expected) => {
    expect(readSuppositions(word, vocabulary).misunderstandings).toEqual([{ word, expected }]);
  });

  test('names every word that it can not read, and what was said twice', () => {
    const { misunderstandings } = readSuppositions(
      'max=6, maxi=7, max=8, seat=lead-a:+1, seat=lead-b:+1',
      vocabulary,
    );
    expect(misunderstandings.map(({ word }) => word)).toEqual(['maxi=7', 'max=8']);
  });
});

describe('a plan that might be', () => {
  const recipients = ['age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'];
  const groupSize = { min: 2, target: 2, max: 2 };
  const facts = toSampleFacts(toSampleCohort([1], { groupSize, recipients }));
  addLead(facts, 'lead-a', { capacity: 2 });
  addLead(facts, 'lead-b', { capacity: 4 });
  for (const one of ['p1', 'p2', 'p3', 'p4', 'p5']) addSeeker(facts, one);

  function suppose(text: string) {
    const problem = toProblem(facts, facts.privateParts);
    const solved = solve(problem, solver);
    if (solved.kind !== 'solved') throw new Error(solved.message);
    const present = toProvenGrouping(facts, facts.privateParts, problem, solved, '2027-01-07');
    const { suppositions } = readSuppositions(text, vocabulary);
    return {
      present: toPlanFigures(present),
      supposed: planSupposed(facts, facts.privateParts, suppositions, present, solver),
    };
  }

  test('places more where groups may be larger, and says who gains', () => {
    const { present, supposed } = suppose('max=3');
    expect(present).toMatchObject({ seekers: 5, placed: 4, groups: 2, isProven: true });
    expect(supposed).toMatchObject({
      kind: 'planned',
      figures: { placed: 5, groups: 2 },
      people: { lost: [], gained: [expect.stringMatching(/^p\d$/)] },
    });
  });

  test('counts the seats that a lead would have more, and none of a lead who is closed', () => {
    expect(suppose('seat=lead-a:+1').supposed).toMatchObject({ figures: { placed: 4 } });
    expect(suppose('max=3, seat=lead-a:-1').supposed).toMatchObject({ figures: { placed: 3 } });
    const { supposed } = suppose('close=lead-b');
    expect(supposed).toMatchObject({ figures: { placed: 2, groups: 1 } });
    const { gained, lost } =
      supposed.kind === 'planned' ? supposed.people : { gained: [], lost: [] };
    expect(lost.length - gained.length).toBe(2);
  });

  test('says what is in the way instead of planning against it', () => {
    expect(suppose('max=1').supposed).toEqual({
      kind: 'obstacles',
      obstacles: [{ kind: 'sizes-out-of-order' }],
    });
  });

  test('leaves the records as they are', () => {
    const before = JSON.stringify([facts.cohort, [...facts.mentors]]);
    suppose('max=3, close=lead-b, weight:topics=9, requirement:topic=on, floor=1');
    expect(JSON.stringify([facts.cohort, [...facts.mentors]])).toBe(before);
  });
});
