import { Temporal } from 'temporal-polyfill';
import type { GroupingProof } from '../../../schemas/grouping-proof.ts';
import type { Grouping } from '../../../schemas/grouping.ts';
import { toSlotMeetings } from '../../time/slot-meetings.ts';
import { compareText, type CohortFacts, type PrivateParts } from '../facts.ts';
import { toFinding, type Finding } from '../findings.ts';

type ZoneOffsets = GroupingProof['zones'][number];

/**
 * Names the meetings whose local time differs between the zone data that planning used and those of
 * this machine. A notice: whether somebody can still come is judged by the data of today.
 */
export function findZoneFaults(
  { cohort, from }: CohortFacts,
  privateParts: PrivateParts,
  { groups }: Grouping,
  { zones }: GroupingProof,
): Finding[] {
  const used = new Map(zones.map((one) => [one.zone, one]));
  return groups.flatMap(({ id, leads, members, slot }) => {
    const found = toSlotMeetings(cohort, slot, from);
    const meetings = found.kind === 'offered' ? found.meetings : [];
    const people = [...leads, ...members].flatMap((handle) => privateParts.get(handle)?.zone ?? []);
    const differing = [...new Set([cohort.zone, ...people])].sort(compareText).flatMap((zone) => {
      const offsets = used.get(zone);
      const dates = meetings
        .filter(({ starts }) => offsets === undefined || !isSame(offsets, starts))
        .map(({ date }) => date);
      return dates.length === 0 ? [] : [`${zone}: ${dates.join(', ')}`];
    });
    if (differing.length === 0) return [];
    const values = { level: 'notice' as const, group: id, found: differing.join('; ') };
    return [toFinding('other-zone-data', values)];
  });
}

function isSame({ zone, offsets }: ZoneOffsets, at: Temporal.Instant): boolean {
  const before = offsets.filter(
    ({ from }) => Temporal.Instant.compare(Temporal.Instant.from(from), at) <= 0,
  );
  const { offsetNanoseconds } = at.toZonedDateTimeISO(zone);
  return before.at(-1)?.minutes === Math.round(offsetNanoseconds / 60e9);
}
