import type { PeersCertificate } from '../../schemas/grouping-certificate.ts';
import type { Aim } from '../../schemas/grouping-proof.ts';
import { isAnyOverlapping } from '../time/slot-meetings.ts';
import type { MasterSource } from './circles/column-master.ts';
import type { PeerGroup, PeerProblem } from './circles/peer-problem.ts';
import { recountGroups } from './circles/recount.ts';
import { solveCircles } from './circles/solve-circles.ts';
import { solvePairs } from './pairs/solve-pairs.ts';
import { toBoundedAims } from './peers-bounds.ts';
import { checkPeers, toCircleAimCertificate, toPeerValues } from './peers-certificate.ts';
import type { FormedGroup, Problem } from './problem.ts';
import { toPeerPart, type PeerPart } from './to-peers.ts';

/** Groups of equals and each aim of theirs. */
export interface SolvedPeers {
  readonly groups: readonly FormedGroup[];
  readonly aims: readonly Aim[];
  /** Shows the bounds where everybody has all their hours. */
  readonly certificate: PeersCertificate;
}

interface SolvedPlain {
  readonly groups: readonly PeerGroup[];
  readonly aims: readonly Aim[];
  readonly certificate: PeersCertificate;
}

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
  const { groups } = solvePlain(held, source);
  const values = toPeerValues(recountGroups(part.plain, groups).worth);
  const { certificate } = free;
  return toSolved(part, {
    groups,
    aims: toBoundedAims(part.plain, values, free.aims),
    certificate,
  });
}

function toSolved({ table, people }: PeerPart, solved: SolvedPlain): SolvedPeers {
  const toPerson = (index: number) => people[index] ?? -1;
  return {
    ...solved,
    groups: solved.groups.map(({ slot, members }) => ({
      table,
      slot,
      members: members.map(toPerson),
    })),
  };
}

/** Gives the hours of a person that no group takes which they lead. */
export function toHeldHours(
  problem: Problem,
  led: readonly FormedGroup[],
  person: number,
): Uint8Array {
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

/** Solves, and lets no proof pass that its check does not. */
function solvePlain(plain: PeerProblem, source: MasterSource): SolvedPlain {
  const { groups, certificate, isOpen } = solveUnchecked(plain, source);
  const aims = checkPeers(plain, certificate);
  if (aims === undefined) throw new Error('The proof of the groups of equals does not hold.');
  return { groups, aims: aims.map((aim) => (isOpen(aim.aim) ? toOpen(aim) : aim)), certificate };
}

/** What was not checked and not proven by the search either is a gap. */
function toOpen(aim: Aim): Aim {
  return aim.status === 'solver-proven' ? { ...aim, status: 'gap' } : aim;
}

function solveUnchecked(plain: PeerProblem, source: MasterSource) {
  const pairs = plain.max === 2 ? solvePairs(plain) : undefined;
  if (pairs?.kind === 'solved') {
    const { groups, certificate } = pairs;
    const { ranks, potentials, oddSets } = certificate;
    return {
      groups,
      certificate: {
        kind: 'pairs',
        groups: toPlainGroups(groups),
        ranks,
        potentials: [...potentials],
        oddSets: oddSets.map(({ vertices, charge }) => ({ vertices: [...vertices], charge })),
      } satisfies PeersCertificate,
      isOpen: () => false,
    };
  }
  const { groups, aims } = solveCircles(plain, source, seed);
  return {
    groups,
    certificate: {
      kind: 'circles',
      groups: toPlainGroups(groups),
      aims: aims.map(({ certificate }) => toCircleAimCertificate(certificate)),
    } satisfies PeersCertificate,
    isOpen: (name: Aim['aim']) => aims.some(({ aim, status }) => aim === name && status === 'gap'),
  };
}

function toPlainGroups(groups: readonly PeerGroup[]) {
  return groups.map(({ slot, members }) => ({ slot, members: [...members] }));
}
