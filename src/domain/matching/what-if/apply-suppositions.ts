import type { Cohort } from '../../../schemas/cohort.ts';
import type { CohortFacts } from '../facts.ts';
import type { Supposition } from './supposition.ts';

/** Makes the records of a cohort as they would be if all suppositions held; the records given stay as they are. */
export function applySuppositions<Facts extends CohortFacts>(
  facts: Facts,
  suppositions: readonly Supposition[],
): Facts {
  return suppositions.reduce(applyOne, facts);
}

function applyOne<Facts extends CohortFacts>(facts: Facts, supposition: Supposition): Facts {
  const { cohort } = facts;
  switch (supposition.kind) {
    case 'size': {
      const { bound, people } = supposition;
      return withCohort(facts, { groupSize: { ...cohort.groupSize, [bound]: people } });
    }
    case 'floor':
      return withCohort(facts, { fitFloor: supposition.fit });
    case 'requirement': {
      const others = cohort.requirements.filter((one) => one !== supposition.name);
      const requirements = supposition.isOn ? [...others, supposition.name] : others;
      return withCohort(facts, { requirements });
    }
    case 'weight': {
      const { name, weight } = supposition;
      return withCohort(facts, { preferences: { ...cohort.preferences, [name]: weight } });
    }
    case 'close':
      return withCapacity(facts, supposition.lead, () => 0);
    case 'seat':
      return withCapacity(facts, supposition.lead, (seats) =>
        Math.max(0, seats + supposition.more),
      );
  }
}

function withCohort<Facts extends CohortFacts>(facts: Facts, change: Partial<Cohort>): Facts {
  return { ...facts, cohort: { ...facts.cohort, ...change } };
}

function withCapacity<Facts extends CohortFacts>(
  facts: Facts,
  lead: string,
  change: (seats: number) => number,
): Facts {
  const profile = facts.mentors.get(lead);
  if (profile === undefined) return facts;
  const capacity = change(profile.capacity);
  return { ...facts, mentors: new Map(facts.mentors).set(lead, { ...profile, capacity }) };
}
