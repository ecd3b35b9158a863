import type { Aim } from '../../schemas/grouping-proof.ts';
import { isAnyOverlapping } from '../time/slot-meetings.ts';
import { checkCircles } from './circles/check-circles.ts';
import type { MasterSource } from './circles/column-master.ts';
import type { PeerGroup, PeerProblem } from './circles/peer-problem.ts';
import { recountGroups } from './circles/recount.ts';
import { solveCircles } from './circles/solve-circles.ts';
import { checkPairs } from './pairs/check-pairs.ts';
import { solvePairs } from './pairs/solve-pairs.ts';
import type { FormedGroup, Problem } from './problem.ts';
import { toPeerPart, type PeerPart } from './to-peers.ts';

/** Groups of equals and each aim of theirs. */
interface SolvedPeers {
  readonly groups: readonly FormedGroup[];
  readonly aims: readonly Aim[];
}

interface SolvedPlain {
  readonly groups: readonly PeerGroup[];
  readonly aims: readonly Aim[];
}

/** Candidates that the independent check of circles may look at for each aim; above it a bound is not called proven. */
const mostCheckSteps = 100_000_000;

/** Any number; the same one each time. */
const seed = 1;

/**
 * Forms circles or pairs of those who seek equals. Where somebody of them leads a group at that hour,
 * the groups are formed again around those hours, and the first ones stay the bound.
 * @returns nothing where nobody seeks equals
 */
export function solvePeers(
  problem: Problem,
  source: MasterSource,
  led: readonly FormedGroup[],
): SolvedPeers | undefined {
  const part = toPeerPart(problem);
  if (part === undefined) return undefined;
  const free = solvePlain(part.plain, source);
  const held = {
    ...part.plain,
    free: part.people.map((person) => toHeldHours(problem, led, person)),
  };
  if (recountGroups(held, free.groups).faults.length === 0) return toSolved(part, free);
  const late = solvePlain(held, source);
  return toSolved(part, {
    groups: late.groups,
    aims: late.aims.map((aim) => toBounded(aim, free)),
  });
}

function toSolved({ table, people }: PeerPart, { groups, aims }: SolvedPlain): SolvedPeers {
  const toPerson = (index: number) => people[index] ?? -1;
  return {
    groups: groups.map(({ slot, members }) => ({ table, slot, members: members.map(toPerson) })),
    aims,
  };
}

/** What is best with all hours is a bound for what is best with fewer, as long as the earlier aims reach as much. */
function toBounded(aim: Aim, { aims }: SolvedPlain): Aim {
  const bound = aims.find((one) => one.aim === aim.aim)?.bound ?? aim.bound;
  const isMet = aim.status !== 'gap' && bound === aim.value;
  return { ...aim, bound, status: isMet ? aim.status : 'gap' };
}

function toHeldHours(problem: Problem, led: readonly FormedGroup[], person: number): Uint8Array {
  const free = Uint8Array.from(problem.people[person]?.free ?? []);
  for (const { table, slot } of led) {
    if (problem.tables[table]?.leads.includes(person) !== true) continue;
    const meetings = problem.slots[slot]?.meetings ?? [];
    problem.slots.forEach((other, index) => {
      if (isAnyOverlapping(meetings, other.meetings)) free[index] = 0;
    });
  }
  return free;
}

function solvePlain(plain: PeerProblem, source: MasterSource): SolvedPlain {
  const pairs = plain.max === 2 ? solvePairs(plain) : undefined;
  if (pairs?.kind === 'solved') {
    const { worth, faults } = checkPairs(plain, pairs.groups, pairs.certificate);
    if (faults.length > 0) throw new Error('The proof of the pairs does not hold.');
    const values = { ...worth, 'left-over': worth.leftOver, 'under-floor': worth.underFloor };
    const aims = listAims(plain).map((aim): Aim => {
      return {
        aim,
        value: values[aim],
        bound: values[aim],
        status: 'solver-proven',
        isConditional: false,
      };
    });
    return { groups: pairs.groups, aims };
  }
  const { groups, aims } = solveCircles(plain, source, seed);
  const certificates = aims.map(({ certificate }) => certificate);
  const checked = checkCircles(plain, groups, certificates, mostCheckSteps);
  if (checked.faults.length > 0) throw new Error('The proof of the circles does not hold.');
  return { groups, aims: toCheckedAims(checked.aims, aims) };
}

function toCheckedAims(
  checked: ReturnType<typeof checkCircles>['aims'],
  solved: ReturnType<typeof solveCircles>['aims'],
): Aim[] {
  const aims: Aim[] = [];
  checked.forEach(({ aim, value, bound, status }, index) => {
    aims.push({
      aim,
      value,
      bound: status === 'unchecked' ? (solved[index]?.bound ?? bound) : bound,
      status: status === 'gap' || solved[index]?.status === 'gap' ? 'gap' : 'solver-proven',
      isConditional: aims.some((earlier) => earlier.status === 'gap'),
    });
  });
  return aims;
}

function listAims({ leftOver, fitFloor }: PeerProblem): Aim['aim'][] {
  return [
    ...(leftOver.includes(1) ? (['left-over'] as const) : []),
    'placed',
    ...(fitFloor > 0 ? (['under-floor'] as const) : []),
    'value',
  ];
}
