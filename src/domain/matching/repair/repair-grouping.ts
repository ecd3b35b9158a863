import type { Group, Grouping } from '../../../schemas/grouping.ts';
import type { GroupingChange } from '../../../schemas/grouping-change.ts';
import type {
  Aim,
  GroupingProof,
  ProofParts,
  RepairProof,
} from '../../../schemas/grouping-proof.ts';
import { addAims } from '../add-aims.ts';
import { compareText } from '../facts.ts';
import type { Problem } from '../problem.ts';
import { solve, toShownAims, type MatchingSolver } from '../solve.ts';
import type { ShownResult } from '../solve-led.ts';
import { toProof } from '../to-grouping.ts';
import { toProblem } from '../to-problem.ts';
import { countChanges, type ChangeCounts } from './count-changes.ts';
import { toRepairAims, type RepairAim } from './repair-aims.ts';
import { repairLed, type SolvedLed } from './repair-led.ts';
import { repairPeers, type PeersRepair } from './repair-peers.ts';
import { listAsked, type RepairTask } from './repair-request.ts';
import { toNumberedGroups, toRepairedGrouping } from './repaired-groups.ts';
import { withWaitlist } from '../waitlist/running-waitlist.ts';
import { toRunningFacts } from './running-facts.ts';
import { toStandingGroups, type StandingGroup } from './standing-groups.ts';

/** One person who asked for nothing and whose group changes although it goes on. */
export interface MovedPerson {
  readonly handle: string;
  readonly from: string;
  /** Undefined where they have no group any more. */
  readonly to: string | undefined;
}

/** What a repair does. */
export interface RepairOutcome {
  /** Others whose group changes, by handle. */
  readonly moved: readonly MovedPerson[];
  /** Ids of groups that go on at another time. */
  readonly slotsChanged: readonly string[];
  /** Ids of groups that end. */
  readonly ended: readonly string[];
  /** Ids of groups that are new. */
  readonly formed: readonly string[];
  /** Seekers without a group, by handle. */
  readonly unplaced: readonly string[];
  /** As when groups are formed anew: seekers placed, the value, and so on. */
  readonly aims: readonly Aim[];
  readonly changes: readonly [slots: RepairAim, others: RepairAim];
}

/** What forming all groups anew would give: what a repair is held against. */
export interface Replan extends ChangeCounts {
  readonly aims: readonly Aim[];
}

/** Repaired groups, or why there are none. */
export type RepairResult =
  | {
      readonly kind: 'repaired';
      readonly grouping: Grouping;
      /** The same with everything that shows it, for the coordinators. */
      readonly proof: GroupingProof;
      readonly outcome: RepairOutcome;
    }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Repairs the groups of a cohort that runs, from a day on. In order: as many placed as when all groups
 * are formed anew; the fewest groups that go on at another time; the fewest others, who asked for nothing
 * and whose group goes on, in another group; the greatest value. What was before that day stays as it was.
 */
export function repairGrouping(task: RepairTask, solver: MatchingSolver): RepairResult {
  const { before, request, privateParts } = task;
  const { facts, problem, asked } = toRepairProblem(task);
  const next = { from: request.from, asked };
  if (problem.slots.length === 0) {
    return { kind: 'failed', message: `No group meets on ${request.from} or after it.` };
  }
  const led = repairLed(problem, before.groups, solver);
  if (led.kind === 'failed') return led;
  const { standing } = led.seating;
  const peers = repairPeers(problem, standing, solver, led.groups);
  const repair = toRepairProof(before, led, peers);
  const parts = toProofParts(led, peers);
  const aims = addAims(parts);
  const changes = toRepairAims(led.seating, repair.kept, repair.equals, aims);
  const change: GroupingChange = {
    ...next,
    decidedOn: task.decidedOn,
    moved: { slots: changes[0].value, others: changes[1].value },
    quality: { slots: changes[0].status, others: changes[1].status },
  };
  const groups = [...led.groups, ...(peers?.groups ?? [])];
  const source = { facts, problem, before, change, standing, groups, aims };
  const named = toNumberedGroups(source);
  const grouping = toRepairedGrouping(source, named);
  const formed = { groups, aims, parts };
  const proof = toProof(facts, privateParts, problem, formed, named, grouping);
  return {
    kind: 'repaired',
    grouping,
    proof: { ...proof, repair },
    outcome: { ...toOutcome(problem, before, standing, grouping), aims, changes },
  };
}

/** Reads the records for the time that is left, and states the problem. */
export function toRepairProblem({ facts: records, privateParts, before, request }: RepairTask) {
  const asked = listAsked(records, before, request);
  const changes = [...(before.changes ?? []), { from: request.from, asked }];
  const facts = toRunningFacts(withWaitlist(records, before, changes), [before.groups], changes);
  return { facts, problem: toProblem(facts, privateParts), asked };
}

/** Forms all groups anew for the time that is left, and counts what that would change; nothing where it fails. */
export function replanGrouping(task: RepairTask, solver: MatchingSolver): Replan | undefined {
  const { problem } = toRepairProblem(task);
  const solved = solve(problem, solver);
  if (solved.kind === 'failed') return undefined;
  const standing = toStandingGroups(problem, task.before.groups);
  return { ...countChanges(problem, standing, solved.groups), aims: solved.aims };
}

function toRepairProof(
  before: Grouping,
  { kept }: SolvedLed,
  peers: PeersRepair | undefined,
): RepairProof {
  return {
    before,
    ...(kept === undefined ? {} : { kept: toKeptProof(kept) }),
    ...(peers === undefined ? {} : { equals: peers.kept }),
  };
}

/** Of what has a gap, only the bound is given that can be shown. */
function toKeptProof({ value, bound, shown, status, certificate }: ShownResult) {
  return { value, bound: status === 'gap' ? shown : bound, status, certificate };
}

function toProofParts(led: SolvedLed, peers: PeersRepair | undefined): ProofParts {
  return {
    led: {
      statement: led.aims[0]?.statement ?? '',
      aims: toShownAims(led.aims),
      certificates: led.aims.map(({ certificate }) => certificate),
    },
    ...(peers === undefined ? {} : { peers: peers.part }),
  };
}

function toOutcome(
  { people }: Problem,
  before: Grouping,
  standing: readonly StandingGroup[],
  after: Grouping,
): Omit<RepairOutcome, 'aims' | 'changes'> {
  const old = new Map(before.groups.map((group) => [group.id, group]));
  const placeOf = new Map(
    after.groups.flatMap(({ id, members }) => members.map((one) => [one, id])),
  );
  const moved = standing.flatMap(({ id, others }) =>
    others.flatMap((index) => {
      const handle = people[index]?.handle ?? '';
      const to = placeOf.get(handle);
      return to === id ? [] : [{ handle, from: id, to }];
    }),
  );
  return {
    moved: moved.sort((one, other) => compareText(one.handle, other.handle)),
    slotsChanged: after.groups
      .filter((group) => hasOtherSlot(old.get(group.id), group))
      .map(({ id }) => id),
    ended: before.groups
      .map(({ id }) => id)
      .filter((id) => !after.groups.some((one) => one.id === id)),
    formed: after.groups.map(({ id }) => id).filter((id) => !old.has(id)),
    unplaced: people
      .filter(({ isSeeker, handle }) => isSeeker && !placeOf.has(handle))
      .map(({ handle }) => handle)
      .sort(compareText),
  };
}

function hasOtherSlot(one: Group | undefined, other: Group): boolean {
  if (one === undefined) return false;
  return one.slot.weekday !== other.slot.weekday || one.slot.start !== other.slot.start;
}
