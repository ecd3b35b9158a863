import type { Temporal } from 'temporal-polyfill';
import { listExpected } from '../../src/domain/matching/waitlist/offer-places.ts';
import {
  toJoinQuestion,
  type JoinQuestion,
} from '../../src/domain/matching/joining/join-question.ts';
import type { ExpectedPeople } from '../../src/domain/matching/joining/free-seats.ts';
import {
  settleWaitlist,
  toEmptyWaitlist,
  type WaitlistMoment,
} from '../../src/domain/matching/waitlist/settle-waitlist.ts';
import { toDay } from '../../src/domain/time/calendar-days.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readProgramme, type Programme } from '../../src/records/programme.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { Program } from '../../src/schemas/program.ts';
import { waitlistSchema, type Waitlist } from '../../src/schemas/waitlist.ts';
import { requireCohortIdentities } from '../lib/cohort-identity.ts';
import { CommandFailure } from '../lib/command.ts';
import { readNow } from '../lib/now.ts';
import { openSealedRecord } from '../lib/open-sealed-record.ts';
import { toCohortFacts, toProgram } from '../matching/cohort-facts.ts';
import { getStage } from '../matching/cohort-stage.ts';
import { openGrouping, openOthers } from '../matching/open-others.ts';
import { openPrivateParts } from '../matching/open-sealed.ts';
import { refusePublicLog } from '../matching/reader.ts';
import { toUsualFrom } from '../repair/request-faults.ts';

/** Everything about who could join a cohort with published groups, opened. */
export interface OpenedWaitlist {
  readonly programme: Programme;
  readonly program: Program;
  readonly question: JoinQuestion;
  /** As it is sealed; undefined where there is none yet. */
  readonly stored: Waitlist | undefined;
  /** Brought to the present. */
  readonly waitlist: Waitlist;
  readonly expected: ExpectedPeople;
  readonly moment: WaitlistMoment;
  /** What could not be opened, a sentence each. */
  readonly closed: readonly string[];
}

/**
 * Opens what answering who could join a cohort rests on.
 * @param joins people who are to be asked about, also if they left or paused
 * @throws CommandFailure where no groups are published, the cohort has ended, or something stays closed
 */
export async function openWaitlist(
  contentFolder: string,
  id: string,
  joins: readonly string[] = [],
): Promise<OpenedWaitlist> {
  refusePublicLog();
  const { files } = await readContentFolder(contentFolder);
  const { programme } = readProgramme(files.filter(({ path }) => isOfPeople(path)));
  const { facts, closed: others } = await openOthers(programme, toCohortFacts(programme, id));
  const program = toProgram(programme);
  const now = readNow(program.clock);
  requirePublished(programme, id);
  requireNotEnded(facts.cohort, id, now);
  const identities = await requireCohortIdentities(id, program);
  const grouping = await requireGrouping(programme, id);
  const handles = [...facts.enrollments.keys()].sort();
  const { parts, closed } = await openPrivateParts(facts, handles, identities);
  const today = toDay(now, facts.cohort.zone);
  const from = toUsualFrom(facts.cohort, today);
  const question = toJoinQuestion(facts, parts, grouping, { from, joins });
  const stored = await openStored(programme, id, identities);
  const moment = { now, today };
  const waitlist = settleWaitlist(question, stored ?? toEmptyWaitlist(id), moment);
  return {
    programme,
    program,
    question,
    stored,
    waitlist,
    expected: listExpected(question, waitlist),
    moment,
    closed: [
      ...closed.map(({ handle, detail }) => `${handle}: ${detail}`),
      ...others.map(toClosedCohort),
    ],
  };
}

function requirePublished({ groupings }: Programme, id: string): void {
  if (groupings.has(id)) return;
  throw new CommandFailure(
    `${id} has no published groups yet, so there is no place to join. Until then, everybody who enrolls is planned: npm run plan -- ${id}`,
  );
}

function requireNotEnded(cohort: Cohort, id: string, now: Temporal.Instant): void {
  if (getStage(cohort, now) !== 'ended') return;
  throw new CommandFailure(`${id} ended on ${cohort.ends}, so nobody joins it any more.`);
}

async function requireGrouping(programme: Programme, id: string) {
  const grouping = await openGrouping(programme, id);
  if (grouping !== undefined) return grouping;
  throw new CommandFailure(
    `When the groups of ${id} meet is sealed, and the key at hand opens neither grouping.age nor times.age. "npm run verify -- ${id}" says why.`,
  );
}

function toClosedCohort(id: string): string {
  return `When groups of ${id} meet is sealed and its key is not at hand, so hours that people have there are not known.`;
}

/** The library and the pages say nothing of who could join whom, and take the longest to read. */
function isOfPeople(file: string): boolean {
  return /^content\/(program\.yml|topics\.yml|mentors\/|cohorts\/)/.test(file);
}

/** Opens the waitlist of a cohort; undefined where there is none. @throws CommandFailure where it stays closed */
export async function openStored(
  { sealedWaitlists }: Pick<Programme, 'sealedWaitlists'>,
  id: string,
  identities: readonly string[],
): Promise<Waitlist | undefined> {
  const armored = sealedWaitlists.get(id);
  if (armored === undefined) return undefined;
  const refuse = (detail: string) =>
    new CommandFailure(`content/cohorts/${id}/waitlist.age: ${detail}`);
  const opened = await openSealedRecord(armored, identities, waitlistSchema, 'a waitlist');
  if (opened.kind === 'closed') throw refuse(opened.detail);
  if (opened.data.cohort !== id) throw refuse(`It was sealed for ${opened.data.cohort}.`);
  return opened.data;
}
