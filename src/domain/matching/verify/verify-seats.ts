import type { GroupingRecord } from '../../../schemas/grouping.ts';
import { compareText, type CohortFacts } from '../facts.ts';
import { toFinding, type Finding } from '../findings.ts';
import { getSeats } from '../leading.ts';

/** Finds leads who have more members than seats, over all of their groups in a cohort. */
export function findSeatFaults(facts: CohortFacts, { groups }: GroupingRecord): Finding[] {
  const leads = [...new Set(groups.flatMap((group) => group.leads))].sort(compareText);
  return leads.flatMap((lead) => {
    const own = groups.filter((group) => group.leads.includes(lead));
    const members = own.reduce((sum, group) => sum + group.members.length, 0);
    const seats = getSeats(facts, lead);
    if (members <= seats) return [];
    const values = { found: String(members), expected: String(seats) };
    return [toFinding('over-capacity', { group: own[0]?.id, handles: [lead], ...values })];
  });
}
