import type { Aim, ProofParts } from '../../../schemas/grouping-proof.ts';
import type { PeerGroup, PeerProblem } from '../circles/peer-problem.ts';
import { recountGroups } from '../circles/recount.ts';
import { toBoundedAims } from '../peers-bounds.ts';
import { toPeerValues } from '../peers-certificate.ts';
import type { FormedGroup, Problem } from '../problem.ts';
import { toHeldHours, solvePeers } from '../solve-peers.ts';
import type { MatchingSolver } from '../solve.ts';
import { toPeerPart, type PeerPart } from '../to-peers.ts';
import {
  searchCircleRepair,
  type CircleRepair,
  type StandingCircle,
} from './search-circle-repair.ts';
import type { StandingGroup } from './standing-groups.ts';

/** Groups of equals that keep as much as possible of those that are. */
export interface PeersRepair {
  readonly groups: readonly FormedGroup[];
  /** Bounds are those of groups formed anew. */
  readonly part: NonNullable<ProofParts['peers']>;
  /** How much changes beyond what was asked, with what fewer was ruled out. */
  readonly kept: Omit<CircleRepair, 'groups'>;
}

/**
 * Repairs groups of equals. They are formed anew first, which tells how many can be placed; then ways to
 * reach as much are sought in which nobody is moved, one is, two are, every way being tried, so that the
 * first that is found moves the fewest.
 * @param standing published groups; those with a lead are left alone
 * @param led repaired groups with a lead, whose hours are taken
 * @returns nothing where nobody seeks equals
 */
export function repairPeers(
  problem: Problem,
  standing: readonly StandingGroup[],
  solver: MatchingSolver,
  led: readonly FormedGroup[],
): PeersRepair | undefined {
  const part = toPeerPart(problem);
  const anew = solvePeers(problem, solver, led);
  if (part === undefined || anew === undefined) return undefined;
  const free = part.people.map((person) => toHeldHours(problem, led, person));
  const plain: PeerProblem = { ...part.plain, free };
  const target = toPlainGroups(part, anew.groups);
  const { groups, ...kept } = searchCircleRepair(plain, toCircles(part, standing), target);
  const values = toPeerValues(recountGroups(part.plain, groups).worth);
  const aims = toBoundedAims(part.plain, values, toShown(anew.aims));
  return {
    groups: groups.map(({ slot, members }) => ({
      table: part.table,
      slot,
      members: members.map((index) => part.people[index] ?? -1),
    })),
    part: { aims, certificate: anew.certificate },
    kept,
  };
}

function toCircles({ people }: PeerPart, standing: readonly StandingGroup[]): StandingCircle[] {
  const at = new Map(people.map((person, index) => [person, index]));
  return standing
    .filter(({ group }) => group.leads.length === 0)
    .map(({ slot, others }) => ({ slot, others: others.flatMap((person) => at.get(person) ?? []) }))
    .filter(({ others }) => others.length > 0);
}

function toPlainGroups({ people }: PeerPart, groups: readonly FormedGroup[]): PeerGroup[] {
  const at = new Map(people.map((person, index) => [person, index]));
  return groups.map(({ slot, members }) => ({
    slot,
    members: members.flatMap((person) => at.get(person) ?? []).sort((one, other) => one - other),
  }));
}

/** What was shown of groups formed anew: a bound is told as what it bounds. */
function toShown(aims: readonly Aim[]): Aim[] {
  return aims.map((aim) => ({ ...aim, value: aim.bound }));
}
