import { findBoundFault, recomputeBound } from '../../src/domain/matching/seating/check-bound.ts';
import { findProofFault } from '../../src/domain/matching/seating/check-proof.ts';
import { toDenseTables } from '../../src/domain/matching/seating/dense-tables.ts';
import { seatInOrder, type AimResult } from '../../src/domain/matching/seating/seat-in-order.ts';
import type {
  SeatedGroup,
  SeatingProblem,
} from '../../src/domain/matching/seating/seating-problem.ts';
import { toFreeAt, type MentorLedInstance } from './mentor-led-instance.ts';
import { recountMentorLed, type InstanceGroup, type MentorLedScore } from './recount-mentor-led.ts';

/** What the product made of a mentor-led instance. */
export interface MentorLedRun {
  readonly groups: readonly InstanceGroup[];
  readonly problem: SeatingProblem;
  /** How many people are placed, and of what that is the most. */
  readonly placement: AimResult;
  /** Fit and penalty as one number, off by the penalty of everybody. */
  readonly worth: AimResult;
}

const nothing = { leftOver: 0, placed: 0, underFloor: 0, kept: 0, value: 0 };

/** Solves a mentor-led instance with the product's own search. */
export function runMentorLed(instance: MentorLedInstance): MentorLedRun {
  const problem = toSeatingProblem(instance);
  const result = seatInOrder(problem, {
    counts: [{ name: 'placed', measure: { ...nothing, placed: 1 }, rank: 'gauged' }],
    worth: { ...nothing, placed: instance.unplacedPenalty, value: 1 },
  });
  const [placement] = result.counts;
  if (placement === undefined) throw new RangeError('The placement was not gauged.');
  const groups = result.groups.map((group) => toInstanceGroup(instance, group));
  return { groups, problem, placement, worth: result.last };
}

/**
 * Counts the groups of a run again, from the instance alone, and checks both proofs without the search.
 * @throws {Error} where groups or a proof don't hold
 */
export function checkMentorLed(instance: MentorLedInstance, run: MentorLedRun): MentorLedScore {
  const score = recountMentorLed(instance, run.groups);
  for (const { proof, certificate, bound } of [run.placement, run.worth]) {
    const fault =
      proof === undefined
        ? findBoundFault(run.problem, certificate, bound)
        : findProofFault(run.problem, proof, bound);
    if (fault !== undefined) throw new Error(fault);
  }
  return score;
}

/** Recomputes, from prices alone, what no groups pass: Σ fit − penalty · unplaced. */
export function recheckBound(
  instance: MentorLedInstance,
  { problem, worth }: MentorLedRun,
): number {
  return recomputeBound(problem, worth.certificate) - getPenaltyOfAll(instance);
}

/** Gives what it costs to place nobody. */
export function getPenaltyOfAll({ unplacedPenalty, peopleFree }: MentorLedInstance): number {
  return unplacedPenalty * peopleFree.length;
}

function toSeatingProblem(instance: MentorLedInstance): SeatingProblem {
  const { minMembers: min, maxMembers: max, mentorsFree, peopleFree, fit } = instance;
  const people = peopleFree.length;
  return {
    sizes: new Uint8Array(people).fill(1),
    leftOver: new Uint8Array(people),
    capacities: new Int32Array(0),
    claims: [],
    apart: [],
    tables: toDenseTables({
      people,
      freeAt: toFreeAt(instance),
      tables: mentorsFree.map((slots) => ({ min, max, slots })),
      values: fit,
    }),
  };
}

/** Sittings of a dense problem are numbered by mentor and slot. */
function toInstanceGroup(
  { mentorsFree }: MentorLedInstance,
  { table, sitting, units }: SeatedGroup,
): InstanceGroup {
  const before = mentorsFree.slice(0, table).reduce((sum, { length }) => sum + length, 0);
  return { mentor: table, slot: mentorsFree[table]?.[sitting - before] ?? -1, people: units };
}
