import { checkCircles } from '../../src/domain/matching/circles/check-circles.ts';
import type { MasterSource } from '../../src/domain/matching/circles/column-master.ts';
import type { PeerProblem } from '../../src/domain/matching/circles/peer-problem.ts';
import { toSamplePeers } from '../../src/domain/matching/circles/sample-peers.ts';
import {
  solveCircles,
  type SolvedCircles,
} from '../../src/domain/matching/circles/solve-circles.ts';

/** Circles of three to five among people who are free at a quarter of the slots each. */
const circleSizes = { min: 3, max: 5, fitFloor: 0 } as const;

/** What circles came to, each aim checked without the search. */
export interface CirclesScore {
  readonly placed: number;
  readonly value: number;
  readonly bound: number;
  readonly status: 'certified' | 'gap';
}

/** Candidates that the check may look at for each aim. */
const mostCheckSteps = 400_000_000;
const seed = 1;

/** Makes the circle problem of a number of people and a seed. */
export function toCircleProblem(people: number, problemSeed: number): PeerProblem {
  return toSamplePeers({ people, seed: problemSeed, ...circleSizes });
}

/** Forms circles with the product's own search. */
export function runCircles(problem: PeerProblem, source: MasterSource): SolvedCircles {
  return solveCircles(problem, source, seed);
}

/**
 * Counts circles again and checks the proofs of all aims.
 * @throws {Error} where circles break a rule or a proof does not hold
 */
export function checkRunCircles(problem: PeerProblem, run: SolvedCircles): CirclesScore {
  const certificates = run.aims.map(({ certificate }) => certificate);
  const { worth, aims, faults } = checkCircles(problem, run.groups, certificates, mostCheckSteps);
  const [fault] = faults;
  if (fault !== undefined) throw new Error(`${fault.kind}: ${JSON.stringify(fault)}`);
  const isCertified = aims.every(({ status }) => status === 'certified');
  return {
    placed: worth.placed,
    value: worth.value,
    bound: aims.at(-1)?.bound ?? worth.value,
    status: isCertified ? 'certified' : 'gap',
  };
}
