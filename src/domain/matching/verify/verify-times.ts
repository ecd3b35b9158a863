import type { GroupingRecord } from '../../../schemas/grouping.ts';
import type { MeetingTimes } from '../../../schemas/meeting-times.ts';
import { toCanonicalJson } from '../canonical-json.ts';
import type { CohortFacts } from '../facts.ts';
import { toFinding, type Finding } from '../findings.ts';
import { toTimesReaders } from '../meeting-times.ts';

/**
 * Finds where the times that are sealed to members are missing, differ from those that were proven, or
 * are sealed to others than the cohort and its placed people. Who made or changed a key since is no
 * fault of the groups, so the last is a notice.
 */
export function findTimesFaults(
  { id, cohort, enrollments }: CohortFacts,
  { groups }: GroupingRecord,
  times: MeetingTimes | undefined,
  proven: GroupingRecord | undefined,
): Finding[] {
  if (times === undefined) return [toFinding('no-times')];
  const found: Finding[] = [];
  const slots = new Map((proven?.groups ?? []).map((group) => [group.id, group.slot]));
  const said = new Map(times.groups.map((group) => [group.id, group.slot]));
  const differing = [...new Set([...groups.map((group) => group.id), ...said.keys()])].filter(
    (group) =>
      !said.has(group) ||
      !groups.some((one) => one.id === group) ||
      (proven !== undefined &&
        toCanonicalJson(said.get(group) ?? null) !== toCanonicalJson(slots.get(group) ?? null)),
  );
  if (times.cohort !== id) {
    found.push(toFinding('other-times', { found: times.cohort, expected: id }));
  } else if (differing.length > 0) {
    found.push(toFinding('other-times', { found: differing.join(', ') }));
  }
  const readers = toTimesReaders(cohort.recipients, groups, enrollments);
  const missing = readers.filter((reader) => !times.readers.includes(reader)).length;
  const surplus = times.readers.filter((reader) => !readers.includes(reader)).length;
  if (missing + surplus === 0) return found;
  const values = { found: String(surplus), expected: String(missing) };
  return [...found, toFinding('other-times-readers', { level: 'notice', ...values })];
}
