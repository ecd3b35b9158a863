import type { GroupRecord, GroupingRecord } from '../../../schemas/grouping.ts';
import { isAnyOverlapping, toSlotMeetings, type Meeting } from '../../time/slot-meetings.ts';
import { getBusySpans, toExpectedSpans } from '../busy-spans.ts';
import { toCanonicalJson } from '../canonical-json.ts';
import type { CohortFacts } from '../facts.ts';
import { toFinding, type Finding } from '../findings.ts';
import { getParticipation } from '../participation.ts';
import { toPublicInputs } from '../public-inputs.ts';
import { findGroupFaults } from './verify-group.ts';
import { findOverrideFaults } from './verify-overrides.ts';
import { findSeatFaults } from './verify-seats.ts';

/** Finds where a grouping contradicts the public records. */
export function findPublicFaults(facts: CohortFacts, grouping: GroupingRecord): Finding[] {
  return [
    ...findRecordFaults(facts, grouping),
    ...grouping.groups.flatMap((group) => [
      ...findGroupFaults(facts, grouping.settings, group),
      ...findSlotFaults(facts, group),
    ]),
    ...findSeatFaults(facts, grouping),
    ...findOverrideFaults(facts, grouping),
    ...findDoubleFaults(facts, grouping),
  ];
}

function findRecordFaults(facts: CohortFacts, grouping: GroupingRecord): Finding[] {
  const { cohort } = facts;
  const found: Finding[] = [];
  const inputs = toPublicInputs(facts);
  if (inputs !== grouping.publicInputs) {
    const values = { found: grouping.publicInputs, expected: inputs };
    found.push(toFinding('other-public-inputs', values));
  }
  const said = toCanonicalJson({ zone: grouping.zone, ...toSettings(grouping.settings) });
  const now = toCanonicalJson({ zone: cohort.zone, ...toSettings(cohort) });
  if (said !== now) found.push(toFinding('other-settings'));
  const seekers = getParticipation(facts).seekers.length;
  if (grouping.counts.seekers !== seekers) {
    const values = { found: String(grouping.counts.seekers), expected: String(seekers) };
    found.push(toFinding('untrue-seeker-count', values));
  }
  return found;
}

function toSettings(settings: GroupingRecord['settings']): GroupingRecord['settings'] {
  const { groupSize, preferences, fitFloor } = settings;
  return { groupSize, preferences, fitFloor, requirements: [...settings.requirements].sort() };
}

function findSlotFaults(facts: CohortFacts, { id, slot }: GroupRecord): Finding[] {
  if (slot === undefined) return [];
  const found = toSlotMeetings(facts.cohort, slot, facts.from);
  if (found.kind === 'not-offered') {
    const values = { found: found.reason, expected: found.date };
    return [toFinding('slot-not-offered', { group: id, ...values })];
  }
  if (!isAnyOverlapping(found.meetings, toExpectedSpans(facts.cohort))) return [];
  return [toFinding('slot-meets-session', { group: id })];
}

/** Nobody is in two meetings at one time: two groups of this cohort, a session they host, another cohort. */
function findDoubleFaults(facts: CohortFacts, { groups }: GroupingRecord): Finding[] {
  const placed = groups.map((group) => ({
    group,
    people: [...group.leads, ...group.members],
    meetings: getMeetings(facts, group),
  }));
  return placed.flatMap(({ group, people, meetings }, index) => {
    const clashing = people.filter((person) => {
      const before = placed.slice(0, index).filter((other) => other.people.includes(person));
      const taken = [...before.flatMap((other) => other.meetings), ...getBusySpans(facts, person)];
      return isAnyOverlapping(meetings, taken);
    });
    if (clashing.length === 0) return [];
    return [toFinding('overlapping-meetings', { group: group.id, handles: clashing })];
  });
}

function getMeetings({ cohort, from }: CohortFacts, { slot }: GroupRecord): readonly Meeting[] {
  if (slot === undefined) return [];
  const found = toSlotMeetings(cohort, slot, from);
  return found.kind === 'offered' ? found.meetings : [];
}
