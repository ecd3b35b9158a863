import { getOverlappingCohorts, type CohortFacts } from '../../../src/domain/matching/facts.ts';
import type { Grouping } from '../../../src/schemas/grouping.ts';

/** How much a lead has at the same time, over all cohorts. */
export interface LeadLoad {
  readonly handle: string;
  /** Members in this plan. */
  readonly here: number;
  /** Members in other published cohorts whose dates overlap. */
  readonly elsewhere: number;
  /** What the profile offers. */
  readonly offered: number;
  /** Sessions that they host in these cohorts. */
  readonly hosts: number;
  readonly state: 'over' | 'full' | 'one-left' | 'room' | 'idle';
}

/** Adds up what each lead of a cohort has at the same time, the fullest first. */
export function toLeadLoads(
  facts: CohortFacts,
  { groups }: Grouping,
  leads: readonly string[],
): LeadLoad[] {
  const others = getOverlappingCohorts(facts);
  const count = (
    list: readonly Pick<Grouping['groups'][number], 'leads' | 'members'>[],
    lead: string,
  ) =>
    list
      .filter((group) => group.leads.includes(lead))
      .reduce((sum, { members }) => sum + members.length, 0);
  return leads
    .map((handle): LeadLoad => {
      const here = count(groups, handle);
      const elsewhere = count(
        others.flatMap(({ grouping }) => grouping.groups),
        handle,
      );
      // Whoever leads without a profile has seats for one group.
      const offered = facts.mentors.get(handle)?.capacity ?? facts.cohort.groupSize.max;
      const sessions = [facts, ...others].flatMap(({ cohort }) => cohort.sessions);
      const hosts = sessions.filter(
        (session) => session.kind !== 'group' && session.hosts.includes(handle),
      ).length;
      return { handle, here, elsewhere, offered, hosts, state: toState(here, elsewhere, offered) };
    })
    .sort((a, b) => toFree(a) - toFree(b) || (a.handle < b.handle ? -1 : 1));
}

function toFree({ here, elsewhere, offered }: LeadLoad): number {
  return offered - here - elsewhere;
}

function toState(here: number, elsewhere: number, offered: number): LeadLoad['state'] {
  const free = offered - here - elsewhere;
  if (free < 0) return 'over';
  if (free === 0) return 'full';
  if (here === 0) return 'idle';
  return free === 1 ? 'one-left' : 'room';
}
