import type { Temporal } from 'temporal-polyfill';
import type { CohortFacts } from '../../src/domain/matching/facts.ts';
import { getParticipation } from '../../src/domain/matching/participation.ts';
import {
  repairGrouping,
  replanGrouping,
  type Replan,
  type RepairOutcome,
} from '../../src/domain/matching/repair/repair-grouping.ts';
import {
  listAsked,
  type RepairRequest,
  type RepairTask,
} from '../../src/domain/matching/repair/repair-request.ts';
import { toRunningFacts } from '../../src/domain/matching/repair/running-facts.ts';
import { withWaitlist } from '../../src/domain/matching/waitlist/running-waitlist.ts';
import type { MatchingSolver } from '../../src/domain/matching/solve.ts';
import { verify } from '../../src/domain/matching/verify/verify.ts';
import { toJoinQuestion } from '../../src/domain/matching/joining/join-question.ts';
import {
  listLostOffers,
  listOfferedPlaces,
} from '../../src/domain/matching/waitlist/repair-offers.ts';
import { toEmptyWaitlist } from '../../src/domain/matching/waitlist/settle-waitlist.ts';
import { toDay } from '../../src/domain/time/calendar-days.ts';
import type { Programme } from '../../src/records/programme.ts';
import type { GroupingProof } from '../../src/schemas/grouping-proof.ts';
import type { Grouping } from '../../src/schemas/grouping.ts';
import type { WaitlistOffer } from '../../src/schemas/waitlist.ts';
import { describeMissingKey, readCohortIdentities } from '../lib/cohort-identity.ts';
import { toCohortFacts, toProgram } from '../matching/cohort-facts.ts';
import { toFindingSentence } from '../matching/finding-words.ts';
import { openGrouping, openOthers } from '../matching/open-others.ts';
import { listClosed, openPrivateParts } from '../matching/open-sealed.ts';
import { openStored } from '../waitlist/open-waitlist.ts';
import { findRequestFaults, findStageFault, findUnknownPeople } from './request-faults.ts';

/** A repair that could be published. */
export interface Repair {
  readonly facts: CohortFacts;
  readonly identities: readonly string[];
  readonly before: Grouping;
  readonly proof: GroupingProof;
  readonly outcome: RepairOutcome;
  /** People who wait for a place to be offered; 0 where the cohort offers none. */
  readonly waiting: number;
  /** Offers of the waitlist that it leaves no room for. */
  readonly lostOffers: readonly WaitlistOffer[];
  /** What forming all groups anew would give and change; undefined where that fails. */
  readonly anew: Replan | undefined;
}

/** A repair, or every sentence that says why there is none. */
export type RepairMade =
  | { readonly kind: 'repaired'; readonly repair: Repair }
  | { readonly kind: 'refused'; readonly sentences: readonly string[] };

/** Repairs the published groups of a cohort from a programme whose records hold no problem; writes nothing. */
export async function makeRepair(
  programme: Programme,
  id: string,
  now: Temporal.Instant,
  request: RepairRequest,
  solver: MatchingSolver,
): Promise<RepairMade> {
  const { facts, closed } = await openOthers(programme, toCohortFacts(programme, id));
  const published = programme.groupings.get(id)?.data;
  const today = toDay(now, facts.cohort.zone);
  const stage = findStageFault(facts, published, now);
  if (stage !== undefined) return refuse(stage, ...findUnknownPeople(facts, request));
  if (closed.length > 0) return refuse(...closed.map(toClosedSentence));
  const identities = await readCohortIdentities(id, toProgram(programme));
  if (identities.length === 0) {
    return refuse(describeMissingKey(id, toProgram(programme).name));
  }
  const before = await openGrouping(programme, id);
  if (before === undefined) {
    return refuse(
      `When the groups of ${id} meet is sealed, and the key at hand does not open it. "npm run verify -- ${id}" says why.`,
    );
  }
  const faults = findRequestFaults(facts, before, request, today);
  if (faults.length > 0) return refuse(...faults);
  const opened = await openParts(facts, before, request, identities);
  if (opened.kind === 'refused') return opened;
  const waitlist = (await openStored(programme, id, identities)) ?? toEmptyWaitlist(id);
  const offered = listOfferedPlaces(waitlist, facts.cohort, before.groups, request.joins);
  const task = {
    facts,
    privateParts: opened.parts,
    before,
    request: { ...request, offered },
    decidedOn: today,
  };
  const made = form(task, identities, solver);
  if (made.kind === 'refused') return made;
  const { grouping } = made.repair.proof;
  const question = toJoinQuestion(facts, opened.parts, grouping, request);
  const lostOffers = listLostOffers(question, waitlist);
  const seeking = getParticipation(question.facts).seekers.length;
  const waiting = facts.cohort.waitlist === undefined ? 0 : seeking - grouping.counts.seekers;
  return { ...made, repair: { ...made.repair, lostOffers, waiting } };
}

/** Repairs, and lets nothing pass that does not verify. */
function form(task: RepairTask, identities: readonly string[], solver: MatchingSolver): RepairMade {
  const { facts, before, privateParts } = task;
  const repaired = repairGrouping(task, solver);
  if (repaired.kind === 'failed') return refuse(repaired.message);
  const { proof, outcome } = repaired;
  const { findings } = verify(facts, proof.grouping, 'started', { proof, privateParts });
  if (findings.length > 0) {
    return refuse(
      'What was formed does not pass verification, so there is no repair. This is a fault of the engine: report it with the lines below.',
      ...findings.map((finding) => toFindingSentence(finding, 'before-start')),
    );
  }
  const anew = replanGrouping(task, solver);
  const repair = { facts, identities, before, proof, outcome, anew, lostOffers: [], waiting: 0 };
  return { kind: 'repaired', repair };
}

async function openParts(
  facts: CohortFacts,
  before: Grouping,
  request: RepairRequest,
  identities: readonly string[],
) {
  const asked = listAsked(facts, before, request);
  const changes = [...(before.changes ?? []), { from: request.from, asked }];
  const running = toRunningFacts(withWaitlist(facts, before, changes), [before.groups], changes);
  const { seekers, leads } = getParticipation(running);
  const handles = [...new Set([...seekers, ...leads])].sort();
  const { parts, closed } = await openPrivateParts(running, handles, identities);
  if (closed.length === 0) return { kind: 'opened' as const, parts };
  return refuse(...listClosed(facts.id, closed));
}

function toClosedSentence(cohort: string): string {
  return `People of this cohort are in groups of ${cohort} on the same days, and when those meet is sealed. Bring the key of ${cohort} too, so that nobody is in two meetings at once.`;
}

function refuse(...sentences: readonly string[]): Extract<RepairMade, { kind: 'refused' }> {
  return { kind: 'refused', sentences };
}
