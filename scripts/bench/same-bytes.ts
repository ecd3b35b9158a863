import { createHash } from 'node:crypto';
import { toIntegerDraw } from '../../src/domain/matching/integer-draw.ts';
import { toCanonicalJson } from '../../src/domain/matching/canonical-json.ts';
import { toSampleCrowd } from '../../src/domain/matching/sample-crowd.ts';
import type { SampleFacts } from '../../src/domain/matching/sample-facts.ts';
import { solve, type MatchingSolver } from '../../src/domain/matching/solve.ts';
import { toProvenGrouping } from '../../src/domain/matching/to-grouping.ts';
import { toProblem } from '../../src/domain/matching/to-problem.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { Enrollment } from '../../src/schemas/enrollment.ts';
import { generateMentorLed } from './generate-mentor-led.ts';
import { runMentorLed } from './mentor-led.ts';

/** In which order records are handed over. */
export type RecordOrder = 'as-drawn' | 'shuffled';

const plannedOn = '2027-01-07';

/** Cohorts that are planned: of each kind of group one. */
const kinds: readonly { format: Cohort['formats'][number]; seekers: number; leads: number }[] = [
  { format: 'mentor-led', seekers: 30, leads: 10 },
  { format: 'peer-circle', seekers: 16, leads: 0 },
  { format: 'pair', seekers: 40, leads: 0 },
];

/** A crowd that is seated besides, its proof included. */
const crowd = { people: 60, mentors: 12, minMembers: 3, maxMembers: 6, availability: 25 };

/**
 * Plans a generated cohort of each kind and digests all that a plan holds, fits and bounds included.
 * @returns SHA-256 in hexadecimal digits
 * @throws {Error} where a cohort can't be planned
 */
export function digestPlans(seed: number, order: RecordOrder, solver: MatchingSolver): string {
  const hash = createHash('sha256');
  for (const kind of kinds) {
    const facts = toCohort(seed, kind);
    hash.update(planAsText(order === 'shuffled' ? shuffle(facts, seed) : facts, solver));
  }
  const { groups, worth } = runMentorLed(generateMentorLed('crowd', crowd, seed));
  hash.update(JSON.stringify([groups, worth.proof ?? worth.certificate]));
  return hash.digest('hex');
}

function toCohort(seed: number, { format, seekers, leads }: (typeof kinds)[number]): SampleFacts {
  const facts = toSampleCrowd(seekers, leads, seed);
  if (format === 'mentor-led') return facts;
  const toPeer = (one: Enrollment): Enrollment => ({ ...one, roles: ['peer'] });
  return {
    ...facts,
    cohort: { ...facts.cohort, formats: [format] },
    enrollments: new Map([...facts.enrollments].map(([handle, one]) => [handle, toPeer(one)])),
  };
}

function planAsText(facts: SampleFacts, solver: MatchingSolver): string {
  const problem = toProblem(facts, facts.privateParts);
  const solved = solve(problem, solver);
  if (solved.kind === 'failed') throw new Error(solved.message);
  return toCanonicalJson(toProvenGrouping(facts, facts.privateParts, problem, solved, plannedOn));
}

/** Gives the same records in another order. */
function shuffle(facts: SampleFacts, seed: number): SampleFacts {
  const toShuffled = <Item>(entries: ReadonlyMap<string, Item>) => {
    const draw = toIntegerDraw(seed + 1);
    const left = [...entries];
    return new Map([...entries].flatMap(() => left.splice(draw.below(left.length), 1)));
  };
  return {
    ...facts,
    enrollments: toShuffled(facts.enrollments),
    mentors: toShuffled(facts.mentors),
    privateParts: toShuffled(facts.privateParts),
  };
}
