import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../../scripts/lib/highs-solver.ts';
import type { WeeklyHours } from '../../../schemas/private-part.ts';
import { addLead, addSeeker, toSampleCohort, toSampleFacts } from '../sample-facts.ts';
import type { MatchingSolver } from '../solve.ts';
import { toProblem } from '../to-problem.ts';
import { applyHint, canAllBePlaced } from './applied-hint.ts';
import { toHintFacts } from './hint-facts.ts';
import { toHinted } from './sample-hints.ts';

let solver: MatchingSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

const topics = fc.uniqueArray(fc.constantFrom('a', 'b'), { maxLength: 2 });
const languages = fc.constantFrom<string[]>(['en'], ['en', 'de'], ['de']);
const hours = fc.constantFrom<WeeklyHours[]>(
  [{ day: 'tuesday', from: '19:00', to: '20:00' }],
  [{ day: 'tuesday', from: '19:30', to: '20:30' }],
  [{ day: 'tuesday', from: '20:00', to: '20:30' }],
  [
    { day: 'tuesday', from: '19:00', to: '20:30' },
    { day: 'thursday', from: '12:00', to: '13:00' },
  ],
);
const others = (kind: string) =>
  fc.uniqueArray(
    fc.nat(3).map((index) => `${kind}-${index}`),
    { maxLength: 1 },
  );

const cohortArbitrary = fc
  .record({
    min: fc.constantFrom(1, 2),
    requirements: fc.constantFrom<('language' | 'topic')[]>(
      ['language'],
      ['language', 'topic'],
      [],
    ),
    seekers: fc.array(
      fc.record({ topics, languages, hours, apart: others('lead'), together: others('seeker') }),
      { minLength: 3, maxLength: 4 },
    ),
    leads: fc.array(fc.record({ topics, languages, hours, capacity: fc.constantFrom(1, 2, 3) }), {
      minLength: 1,
      maxLength: 2,
    }),
  })
  .map(({ min, requirements, seekers, leads }) => {
    const groupSize = { min, target: 2, max: 2 };
    const facts = toSampleFacts(toSampleCohort([1, 10], { groupSize, requirements }));
    leads.forEach(({ topics: helpsWith, capacity, languages: spoken, hours: free }, index) => {
      const part = { availability: free };
      addLead(facts, `lead-${index}`, { topics: helpsWith, capacity }, { languages: spoken }, part);
    });
    seekers.forEach(({ hours: free, apart, together, ...enrollment }, index) => {
      const self = `seeker-${index}`;
      const friends = together.filter((one) => one !== self);
      addSeeker(facts, self, enrollment, { availability: free, apart, together: friends });
    });
    return facts;
  });

describe('against every possible seating of small cohorts', () => {
  test('a hint, when its change is made in the records, gives the person a place beside all others', () => {
    let applied = 0;
    fc.assert(
      fc.property(cohortArbitrary, (facts) => {
        const { people, placed } = toHinted(facts, solver);
        for (const { handle, hints } of people) {
          for (const one of hints) {
            const changed = applyHint(facts, handle, one);
            const problem = toProblem(changed, changed.privateParts);
            expect(canAllBePlaced(problem, [...placed, handle])).toBe(true);
            applied += 1;
          }
        }
      }),
      { numRuns: 40, seed: 20_270_119 },
    );
    expect(applied).toBeGreaterThan(20);
  });

  test('what is called impossible is so', () => {
    fc.assert(
      fc.property(cohortArbitrary, (facts) => {
        const { problem, people, placed } = toHinted(facts, solver);
        for (const { handle, outcomes, withoutChange } of people) {
          const everybody = [...placed, handle];
          expect(canAllBePlaced(problem, everybody)).toBe(false);
          expect(withoutChange.kind === 'displaces').toBe(canAllBePlaced(problem, [handle]));
          const size = { ...facts.cohort.groupSize, max: facts.cohort.groupSize.max + 1 };
          const larger = { ...facts, cohort: { ...facts.cohort, groupSize: size } };
          expect(outcomes['group-maximum'] === 'suffices').toBe(
            canAllBePlaced(toProblem(larger, facts.privateParts), everybody),
          );
          const seats = [...facts.mentors].map(([lead, profile]) => {
            const mentors = new Map(facts.mentors);
            mentors.set(lead, { ...profile, capacity: profile.capacity + 1 });
            const seated = toProblem({ ...facts, mentors }, facts.privateParts);
            return canAllBePlaced(seated, everybody);
          });
          expect(outcomes.seat === 'suffices').toBe(seats.includes(true));
        }
      }),
      { numRuns: 30, seed: 20_270_120 },
    );
  });

  test('the fewest half hours are the fewest', () => {
    fc.assert(
      fc.property(cohortArbitrary, (facts) => {
        const { problem, people, placed } = toHinted(facts, solver);
        for (const { handle, hints } of people) {
          const person = problem.people.findIndex((one) => one.handle === handle);
          const missing = toHintFacts(facts, facts.privateParts, problem).missing(person);
          const fewest = missing.flatMap((halfHours, slot) => {
            if (halfHours === undefined || halfHours.length === 0 || halfHours.length > 4)
              return [];
            const free = problem.people[person]!.free.with(slot, 1);
            const freed = problem.people.with(person, { ...problem.people[person]!, free });
            const changed = { ...problem, people: freed };
            return canAllBePlaced(changed, [...placed, handle]) ? [halfHours.length] : [];
          });
          const change = hints.find((one) => one.change.kind === 'half-hours')?.change;
          const count = change?.kind === 'half-hours' ? change.count : Infinity;
          expect(count).toBe(Math.min(...fewest));
        }
      }),
      { numRuns: 25, seed: 20_270_121 },
    );
  });
});
