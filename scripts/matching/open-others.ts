import { isDateOverlapping, type CohortFacts } from '../../src/domain/matching/facts.ts';
import { hasTimes, listKnownTimes, withTimes } from '../../src/domain/matching/meeting-times.ts';
import { listMetSets } from '../../src/domain/matching/ledger/met-pairs.ts';
import { asksForNewFaces } from '../../src/domain/matching/person-company.ts';
import type { Programme } from '../../src/records/programme.ts';
import type { Grouping, GroupingRecord } from '../../src/schemas/grouping.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { readCohortIdentities } from '../lib/cohort-identity.ts';
import { toProgram } from './cohort-facts.ts';
import { openProof, openTimes } from './open-sealed.ts';

/**
 * Gives the published groups of a cohort with their times, opened where they are sealed; undefined where
 * nothing is published or no key at hand opens them.
 */
export async function openGrouping(
  programme: Programme,
  id: string,
): Promise<Grouping | undefined> {
  const grouping = programme.groupings.get(id)?.data;
  if (grouping === undefined || hasTimes(grouping)) return grouping;
  const identities = await readCohortIdentities(id, toProgram(programme));
  if (identities.length === 0) return undefined;
  return openWith(programme, grouping, identities);
}

/**
 * Opens the sealed times of other cohorts, as far as their keys are at hand: whoever is in two cohorts
 * has hours taken in the other. `closed` names those that overlap, share a person and stay closed.
 */
export async function openOthers(
  programme: Programme,
  facts: CohortFacts,
): Promise<{ facts: CohortFacts; closed: readonly string[] }> {
  const closed: string[] = [];
  const others: CohortFacts['others'][number][] = [];
  for (const other of facts.others) {
    const grouping = await openGrouping(programme, other.id);
    const people = other.grouping.groups.flatMap(({ leads, members }) => [...leads, ...members]);
    const isShared = people.some((handle) => facts.enrollments.has(handle));
    const concerns = isShared && isDateOverlapping(facts.cohort, other.cohort);
    if (grouping === undefined && concerns) closed.push(other.id);
    others.push(grouping === undefined ? other : { ...other, grouping });
  }
  return { facts: { ...facts, others, ...(await openMet(programme, facts)) }, closed };
}

/** Who met before by the ledger, where a cohort asks for new faces and a key opens it. */
async function openMet(
  programme: Programme,
  { id, cohort }: CohortFacts,
): Promise<Pick<CohortFacts, 'metByLedger'>> {
  if (!asksForNewFaces(cohort)) return {};
  const ledger = await openLedger(programme, toProgram(programme));
  if (ledger.kind === 'closed') return {};
  const turn = { id, matching: cohort.matching };
  return { metByLedger: listMetSets(ledger.entries, turn, cohort.matching) };
}

async function openWith(
  { sealedGroupings, sealedTimes }: Programme,
  grouping: GroupingRecord,
  identities: readonly string[],
): Promise<Grouping | undefined> {
  const proof = sealedGroupings.get(grouping.cohort);
  const times = sealedTimes.get(grouping.cohort);
  if (proof !== undefined) {
    const opened = await openProof(proof, identities);
    const whole =
      opened.kind === 'opened'
        ? withTimes(grouping, listKnownTimes(opened.proof.grouping))
        : undefined;
    if (whole !== undefined) return whole;
  }
  if (times === undefined) return undefined;
  const opened = await openTimes(times, identities);
  return opened.kind === 'opened' ? withTimes(grouping, listKnownTimes(opened.times)) : undefined;
}
