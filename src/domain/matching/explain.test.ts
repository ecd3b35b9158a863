import { describe, expect, test } from 'vitest';
import type { WeeklyHours } from '../../schemas/private-part.ts';
import { toPublicReasons, toUnplaced } from './explain.ts';
import { addLead, addSeeker, toSampleCohort, toSampleFacts } from './sample-facts.ts';
import { toProblem } from './to-problem.ts';

test('the public reasons of a group name meetings, language, what members asked for, and size', () => {
  const facts = toSampleFacts(toSampleCohort([1, 2]));
  const profile = { topics: ['design', 'python', 'testing', 'writing'] };
  addLead(facts, 'lead', profile, { languages: ['de-AT', 'en'] });
  addSeeker(facts, 'a', { topics: ['python', 'writing'], languages: ['en', 'de'] });
  addSeeker(facts, 'b', { topics: ['testing', 'python'], languages: ['en', 'fr', 'de-CH'] });
  addSeeker(facts, 'c', { topics: ['python', 'welding', 'testing'], languages: ['en', 'de'] });
  const problem = toProblem(facts, facts.privateParts);
  const members = problem.people.flatMap(({ isSeeker }, index) => (isSeeker ? [index] : []));
  const slot = problem.tables[0]!.slots[0]!;
  expect(toPublicReasons(problem, { table: 0, slot, members })).toEqual([
    { kind: 'shared-time', meetings: 2 },
    { kind: 'shared-language', languages: ['de', 'en'] },
    { kind: 'asked-topic', topic: 'python', askedBy: 3, of: 3 },
    { kind: 'asked-topic', topic: 'testing', askedBy: 2, of: 3 },
    { kind: 'asked-topic', topic: 'writing', askedBy: 1, of: 3 },
    { kind: 'size', size: 3, target: 4 },
  ]);
});

describe('whoever has no group is told what stands first in the way', () => {
  const noon: WeeklyHours[] = [{ day: 'monday', from: '12:00', to: '13:00' }];
  const dawn: WeeklyHours[] = [{ day: 'friday', from: '07:00', to: '08:00' }];

  function explainAll() {
    const groupSize = { min: 2, target: 2, max: 2 };
    const facts = toSampleFacts(
      toSampleCohort([1], { groupSize, requirements: ['language', 'topic'] }),
    );
    addLead(facts, 'lead', { topics: ['python'] });
    addLead(facts, 'second', { topics: ['python'] }, {}, { availability: dawn });
    const python = { topics: ['python'] };
    addSeeker(facts, 'finnish', { ...python, languages: ['fi'] });
    addSeeker(facts, 'welder', { topics: ['welding'] });
    addSeeker(facts, 'wary', python, { apart: ['lead', 'second'] });
    addSeeker(facts, 'noon', python, { availability: noon });
    addSeeker(facts, 'tied', python, { together: ['noon'] });
    facts.privateParts.set('noon', { ...facts.privateParts.get('noon')!, together: ['tied'] });
    addSeeker(facts, 'early', python, { availability: dawn });
    for (const handle of ['one', 'two', 'three']) addSeeker(facts, handle, python);
    const problem = toProblem(facts, facts.privateParts);
    const members = ['one', 'two'].map((handle) =>
      problem.people.findIndex((person) => person.handle === handle),
    );
    const table = problem.tables.findIndex(
      ({ leads }) => problem.people[leads[0]!]!.handle === 'lead',
    );
    return toUnplaced(problem, [{ table, slot: problem.tables[table]!.slots[0]!, members }]);
  }

  test('in the order of the questions', () => {
    expect(explainAll().map(({ handle, reason }) => `${handle}: ${reason}`)).toEqual(
      [
        'early: too-few-at-that-hour',
        'finnish: no-lead-in-language',
        'noon: no-shared-hour',
        'tied: tied-to-others',
        'three: no-seat',
        'wary: no-lead-allowed',
        'welder: no-lead-for-topic',
      ].sort(),
    );
  });

  test('with the number of slots at which a lead could meet them', () => {
    const reach = new Map(explainAll().map(({ handle, slotsInReach }) => [handle, slotsInReach]));
    expect(reach.get('three')).toBe(7 * 7);
    expect(reach.get('early')).toBe(1);
    expect(reach.get('finnish')).toBe(0);
  });
});
