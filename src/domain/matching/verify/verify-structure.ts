import type { GroupRecord, GroupingRecord } from '../../../schemas/grouping.ts';
import { toFinding, type Finding, type FindingCode } from '../findings.ts';
import { isLedFormat } from '../leading.ts';

/** Finds what is wrong with a grouping by itself, whatever the records say. */
export function findStructureFaults(cohort: string, grouping: GroupingRecord): Finding[] {
  const { groups } = grouping;
  const found: Finding[] = [];
  if (grouping.cohort !== cohort) {
    found.push(toFinding('other-cohort', { found: grouping.cohort, expected: cohort }));
  }
  found.push(
    ...findRepeated(groups, 'repeated-id', ({ id }) => [id]),
    ...findRepeated(groups, 'repeated-name', ({ name }) => [name]),
    ...findRepeated(groups.filter(isGroupOfSeveral), 'repeated-lead', ({ leads }) => leads),
    ...findRepeated(groups, 'repeated-member', ({ members }) => members),
    ...groups.flatMap((group) => findGroupFaults(group, grouping)),
  );
  const ids = groups.map(({ id }) => id);
  if (ids.some((id, index) => id < (ids[index - 1] ?? ''))) {
    found.push(toFinding('unsorted-groups', { found: ids.join(', ') }));
  }
  return [...found, ...findCountFaults(grouping), ...findQualityFaults(grouping)];
}

function findRepeated(
  groups: readonly GroupRecord[],
  code: FindingCode,
  read: (group: GroupRecord) => readonly string[],
): Finding[] {
  const seen = new Set<string>();
  const found: Finding[] = [];
  for (const group of groups) {
    for (const value of read(group)) {
      const isPerson = code === 'repeated-lead' || code === 'repeated-member';
      const handles = isPerson ? [value] : [];
      if (seen.has(value)) found.push(toFinding(code, { group: group.id, handles, found: value }));
      seen.add(value);
    }
  }
  return found;
}

function findGroupFaults(group: GroupRecord, { settings }: GroupingRecord): Finding[] {
  const { id, leads, members, slot } = group;
  const { min, max } = toBounds(group, settings);
  const found: Finding[] = [];
  const size = String(members.length);
  if (members.length < min) {
    found.push(toFinding('too-few-members', { group: id, found: size, expected: String(min) }));
  }
  if (members.length > max) {
    found.push(toFinding('too-many-members', { group: id, found: size, expected: String(max) }));
  }
  const expected = isLedFormat(group.format) ? 1 : 0;
  // Only groups with a mentor can have several leads, who asked for each other.
  const isCounted = group.format === 'mentor-led' ? leads.length > 0 : leads.length === expected;
  if (!isCounted) {
    const values = { found: String(leads.length), expected: String(expected) };
    found.push(toFinding('lead-count', { group: id, ...values }));
  }
  const both = leads.filter((lead) => members.includes(lead));
  if (both.length > 0) found.push(toFinding('lead-is-member', { group: id, handles: both }));
  if (slot !== undefined && !/:(00|30)$/.test(slot.start)) {
    found.push(toFinding('slot-off-grid', { group: id, found: slot.start }));
  }
  return found;
}

/** One-to-one, a lead has as many groups as seats; of all others one. */
function isGroupOfSeveral({ format }: GroupRecord): boolean {
  return format !== 'one-to-one';
}

/** A pair is two, a circle two at least, and one-to-one has one member. */
function toBounds(
  { format }: GroupRecord,
  { groupSize: { min, max } }: GroupingRecord['settings'],
) {
  if (format === 'pair') return { min: 2, max: 2 };
  if (format === 'one-to-one') return { min: 1, max: 1 };
  return { min: format === 'peer-circle' ? Math.max(2, min) : min, max };
}

function findCountFaults({ counts, groups }: GroupingRecord): Finding[] {
  const placed = groups.reduce((sum, { members }) => sum + members.length, 0);
  const pairs: [string, number, number][] = [
    ['groups', counts.groups, groups.length],
    ['placed', counts.placed, placed],
    ['unplaced', counts.unplaced, counts.seekers - placed],
  ];
  return pairs
    .filter(([, said, counted]) => said !== counted)
    .map(([name, said, counted]) =>
      toFinding('untrue-count', { found: `${name} ${said}`, expected: `${name} ${counted}` }),
    );
}

/** A gap of 0 is what a proven value has, and only that. */
function findQualityFaults({ quality }: GroupingRecord): Finding[] {
  const found: Finding[] = [];
  const { value, gapPercent } = quality;
  if ((value === 'gap') !== gapPercent > 0) {
    found.push(toFinding('untrue-quality', { found: `${value} ${gapPercent} %` }));
  }
  return found;
}
