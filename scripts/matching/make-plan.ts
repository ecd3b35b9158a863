import type { Temporal } from 'temporal-polyfill';
import {
  compareGroupings,
  isSamePlan,
  type Comparison,
} from '../../src/domain/matching/compare.ts';
import type { CohortFacts, PrivateParts } from '../../src/domain/matching/facts.ts';
import { findPinsApart, withoutOverrides } from '../../src/domain/matching/kept-apart.ts';
import { findObstacles } from '../../src/domain/matching/obstacles.ts';
import { getParticipation, type SetAside } from '../../src/domain/matching/participation.ts';
import type { Problem as MatchingProblem } from '../../src/domain/matching/problem.ts';
import { solve, type MatchingSolver } from '../../src/domain/matching/solve.ts';
import { toProvenGrouping } from '../../src/domain/matching/to-grouping.ts';
import { toProblem } from '../../src/domain/matching/to-problem.ts';
import { findUndoneChanges } from '../../src/domain/matching/undone-changes.ts';
import { findUnknownWishes, type UnknownWish } from '../../src/domain/matching/unknown-wishes.ts';
import { verify } from '../../src/domain/matching/verify/verify.ts';
import { toDay } from '../../src/domain/time/calendar-days.ts';
import type { Programme } from '../../src/records/programme.ts';
import type { GroupingProof } from '../../src/schemas/grouping-proof.ts';
import type { Grouping, GroupingRecord } from '../../src/schemas/grouping.ts';
import { describeMissingKey, readCohortIdentities } from '../lib/cohort-identity.ts';
import { toCohortFacts, toProgram } from './cohort-facts.ts';
import { getStage, toEndedSentence } from './cohort-stage.ts';
import { findEarliness } from './earliness.ts';
import { toFindingSentence } from './finding-words.ts';
import { openGrouping, openOthers } from './open-others.ts';
import { listClosed, openPrivateParts, type OpenedParts } from './open-sealed.ts';
import { toOverridesPrice, type OverridesPrice } from './overrides-price.ts';
import { getReader } from './reader.ts';
import { toUndoneSentence } from './undone-words.ts';
import { toObstacleSentence } from './words.ts';

/** Groups that could be published, and how they differ from those that are. */
export interface Plan {
  readonly facts: CohortFacts;
  readonly problem: MatchingProblem;
  readonly proof: GroupingProof;
  readonly identities: readonly string[];
  /** With its times, opened where they are sealed; undefined where there is nothing or it stays closed. */
  readonly published: Grouping | undefined;
  readonly comparison: Comparison;
  readonly setAside: readonly SetAside[];
  /** What the coordinators decided and what it costs, if they did. */
  readonly price?: OverridesPrice | undefined;
  /** Why it would be early to publish it. */
  readonly early?: readonly string[];
  /** Handles in sealed wishes that nobody has: for coordinators alone. */
  readonly unknownWishes?: readonly UnknownWish[];
}

interface Refusal {
  readonly kind: 'refused';
  readonly why: 'no-key' | 'started' | 'obstacles' | 'sealed-parts' | 'engine';
  readonly sentences: readonly string[];
}

/** A plan, or every sentence that says why there is none. */
export type PlanResult = { readonly kind: 'planned'; readonly plan: Plan } | Refusal;

/** Forms the groups of a cohort from a programme whose records hold no problem; writes nothing. */
export async function makePlan(
  programme: Programme,
  id: string,
  now: Temporal.Instant,
  solver: MatchingSolver,
): Promise<PlanResult> {
  const { facts, closed } = await openOthers(programme, toCohortFacts(programme, id));
  const late = findLateness(facts, programme.groupings.get(id)?.data, now);
  if (late !== undefined) return refuse('started', [late]);
  const obstacles = findObstacles(facts);
  if (obstacles.length > 0) return refuse('obstacles', obstacles.map(toObstacleSentence));
  const undone = findUndoneChanges(facts);
  if (undone.length > 0)
    return refuse(
      'obstacles',
      undone.map((one) => toUndoneSentence(id, one)),
    );
  if (closed.length > 0) return refuse('no-key', closed.map(toClosedSentence));
  const opened = await openCohort(programme, facts);
  if ('kind' in opened) return opened;
  const { parts, identities } = opened;
  const torn = findPinsApart(facts, parts);
  if (torn.length > 0) return refuse('obstacles', torn.map(toTornSentence));
  const problem = toProblem(facts, parts);
  const today = toDay(now, facts.cohort.zone);
  const proof = form(facts, parts, problem, today, solver);
  if ('kind' in proof) return proof;
  const published = await openGrouping(programme, id);
  const kept = keepDay(proof, published);
  const comparison = compareGroupings(published, kept.grouping);
  const { setAside } = getParticipation(facts);
  return {
    kind: 'planned',
    plan: {
      facts,
      problem,
      proof: kept,
      identities,
      published,
      comparison,
      setAside,
      price: toOverridesPrice(facts, opened, solver),
      early: findEarliness(facts.cohort, now),
      unknownWishes: findUnknownWishes(facts, parts),
    },
  };
}

/** Says why the groups of a cohort are not formed anew any more, if they are not. */
export function findLateness(
  { id, cohort }: CohortFacts,
  published: GroupingRecord | undefined,
  now: Temporal.Instant,
): string | undefined {
  const stage = getStage(cohort, now);
  if (stage === 'ended') return toEndedSentence(id, cohort);
  if (stage === 'before-start' || published === undefined) return undefined;
  return `${id} has been running since ${cohort.starts}, so its groups are not formed anew: people have met. Change them with "npm run repair -- ${id}", which moves as few as possible.`;
}

function toClosedSentence(cohort: string): string {
  return `People of this cohort are in groups of ${cohort} on the same days, and when those meet is sealed. Bring the key of ${cohort} too, so that nobody is planned into two meetings at once.`;
}

/** Where a log may be public, it does not say who is kept apart. */
function toTornSentence([person, to]: readonly [string, string]): string {
  if (getReader() === 'public-log') {
    return 'Two people are pinned to each other who are to be apart. A plan made on your own computer names them.';
  }
  return `${person} is pinned to ${to}, but one asked to be apart from the other, or you keep them apart. Take the pin out of cohort.mdx, or run "npm run keep-apart" with --remove.`;
}

/** Opens the private part of everybody who takes part. */
async function openCohort(
  programme: Programme,
  facts: CohortFacts,
): Promise<(OpenedParts & { identities: string[] }) | Refusal> {
  const { id } = facts;
  const program = toProgram(programme);
  const identities = await readCohortIdentities(id, program);
  if (identities.length === 0) {
    return refuse('no-key', [describeMissingKey(id, program.name)]);
  }
  // Also of leads who are closed: what that costs is computed with them.
  const { seekers, leads } = getParticipation(withoutOverrides(facts));
  const handles = [...new Set([...leads, ...seekers])].sort();
  const opened = await openPrivateParts(facts, handles, identities);
  if (opened.closed.length === 0) return { ...opened, identities };
  return refuse('sealed-parts', listClosed(id, opened.closed));
}

/** Solves, and lets nothing pass that does not verify. */
function form(
  facts: CohortFacts,
  parts: PrivateParts,
  problem: MatchingProblem,
  today: string,
  solver: MatchingSolver,
): GroupingProof | Refusal {
  const solved = solve(problem, solver);
  if (solved.kind === 'failed') return refuse('engine', [solved.message]);
  const proof = toProvenGrouping(facts, parts, problem, solved, today);
  const evidence = { proof, privateParts: parts };
  const { findings } = verify(facts, proof.grouping, 'before-start', evidence);
  if (findings.length === 0) return proof;
  return refuse('engine', [
    'What was formed does not pass verification, so there is no plan. This is a fault of the engine: report it with the lines below.',
    ...findings.map((finding) => toFindingSentence(finding, 'before-start')),
  ]);
}

/** A plan that differs from what is published only by its day is what is published. */
function keepDay(proof: GroupingProof, published: Grouping | undefined): GroupingProof {
  if (published === undefined || !isSamePlan(proof.grouping, published)) return proof;
  return { ...proof, grouping: { ...proof.grouping, plannedOn: published.plannedOn } };
}

function refuse(why: Refusal['why'], sentences: readonly string[]): Refusal {
  return { kind: 'refused', why, sentences };
}
