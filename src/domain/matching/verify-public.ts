import type { Group, Grouping, PublicReason } from '../../schemas/grouping.ts';
import { isAnyOverlapping, toSlotMeetings, type Meeting } from '../time/slot-meetings.ts';
import { getBusySpans, toExpectedSpans } from './busy-spans.ts';
import { toCanonicalJson } from './canonical-json.ts';
import type { CohortFacts } from './facts.ts';
import { toFinding, type Finding } from './findings.ts';
import { getParticipation, getSeats, whyNotLead, whyNotSeeker } from './participation.ts';
import { toPublicInputs } from './public-inputs.ts';

/** Finds where a grouping contradicts the public records. */
export function findPublicFaults(facts: CohortFacts, grouping: Grouping): Finding[] {
  return [
    ...findRecordFaults(facts, grouping),
    ...grouping.groups.flatMap((group) => [
      ...findPeopleFaults(facts, group),
      ...findSharedFaults(facts, grouping, group),
      ...findSlotFaults(facts, group),
      ...findReasonFaults(facts, grouping, group),
    ]),
    ...findDoubleFaults(facts, grouping),
  ];
}

function findRecordFaults(facts: CohortFacts, grouping: Grouping): Finding[] {
  const { cohort } = facts;
  const found: Finding[] = [];
  const inputs = toPublicInputs(facts);
  if (inputs !== grouping.publicInputs) {
    found.push(
      toFinding('other-public-inputs', { found: grouping.publicInputs, expected: inputs }),
    );
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

function toSettings(settings: Grouping['settings']): Grouping['settings'] {
  const { groupSize, preferences, fitFloor } = settings;
  return { groupSize, preferences, fitFloor, requirements: [...settings.requirements].sort() };
}

function findPeopleFaults(facts: CohortFacts, group: Group): Finding[] {
  const { id, leads, members, format } = group;
  const found: Finding[] = [];
  if (!facts.cohort.formats.includes(format) || format !== 'mentor-led') {
    found.push(toFinding('format-not-offered', { group: id, found: format }));
  }
  for (const lead of leads) {
    const reason = facts.enrollments.get(lead)?.roles.includes('mentor')
      ? whyNotLead(facts, lead)
      : 'not-enrolled-as-mentor';
    if (reason !== undefined && reason !== 'seats-taken') {
      found.push(toFinding('lead-not-taking-part', { group: id, handles: [lead], found: reason }));
    }
    const seats = getSeats(facts, lead);
    if (members.length > seats) {
      const values = { found: String(members.length), expected: String(seats) };
      found.push(toFinding('over-capacity', { group: id, handles: [lead], ...values }));
    }
  }
  for (const member of members) {
    const enrollment = facts.enrollments.get(member);
    const reason =
      enrollment === undefined ? 'not-enrolled' : whyNotSeeker(enrollment, facts.cohort);
    if (reason === undefined) continue;
    found.push(toFinding('member-not-seeking', { group: id, handles: [member], found: reason }));
  }
  return found;
}

/** Languages and topics, by the requirements under which the grouping was planned. */
function findSharedFaults(facts: CohortFacts, { settings }: Grouping, group: Group): Finding[] {
  const found: Finding[] = [];
  const shared = getSharedLanguages(facts, group);
  if (settings.requirements.includes('language') && shared.length === 0) {
    const handles = [...group.leads, ...group.members];
    found.push(toFinding('no-shared-language', { group: group.id, handles }));
  }
  if (!settings.requirements.includes('topic')) return found;
  const helpsWith = new Set(getHelpsWith(facts, group));
  const unhelped = group.members.filter((member) => {
    const topics = facts.enrollments.get(member)?.topics ?? [];
    return topics.length > 0 && !topics.some((topic) => helpsWith.has(topic));
  });
  if (unhelped.length > 0) {
    found.push(toFinding('no-asked-topic', { group: group.id, handles: unhelped }));
  }
  return found;
}

function findSlotFaults(facts: CohortFacts, { id, slot }: Group): Finding[] {
  const found = toSlotMeetings(facts.cohort, slot);
  if (found.kind === 'not-offered') {
    const values = { found: found.reason, expected: found.date };
    return [toFinding('slot-not-offered', { group: id, ...values })];
  }
  if (!isAnyOverlapping(found.meetings, toExpectedSpans(facts.cohort))) return [];
  return [toFinding('slot-meets-session', { group: id })];
}

/** Nobody is in two meetings at one time: two groups of this cohort, a session they host, another cohort. */
function findDoubleFaults(facts: CohortFacts, { groups }: Grouping): Finding[] {
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

/** Each reason must be one that the public records give. */
function findReasonFaults(facts: CohortFacts, grouping: Grouping, group: Group): Finding[] {
  const untrue = group.reasons.filter((reason) => !isTrue(facts, grouping, group, reason));
  if (untrue.length === 0) return [];
  const kinds = untrue.map(({ kind }) => kind).join(', ');
  return [toFinding('untrue-reasons', { group: group.id, found: kinds })];
}

function isTrue(
  facts: CohortFacts,
  { settings }: Grouping,
  group: Group,
  reason: PublicReason,
): boolean {
  switch (reason.kind) {
    case 'shared-time':
      return reason.meetings === facts.cohort.sessions.filter(isGroupSession).length;
    case 'shared-language': {
      const shared = getSharedLanguages(facts, group);
      return reason.languages.every((language) => shared.includes(language));
    }
    case 'asked-topic': {
      const askedBy = group.members.filter((member) =>
        facts.enrollments.get(member)?.topics.includes(reason.topic),
      ).length;
      const isHelped = getHelpsWith(facts, group).includes(reason.topic);
      return isHelped && reason.askedBy === askedBy && reason.of === group.members.length;
    }
    case 'size':
      return reason.size === group.members.length && reason.target === settings.groupSize.target;
  }
}

function getSharedLanguages({ enrollments }: CohortFacts, group: Group): string[] {
  const [first = [], ...others] = [...group.leads, ...group.members].map((handle) =>
    (enrollments.get(handle)?.languages ?? []).map((tag) => tag.replace(/-.*$/, '')),
  );
  return first.filter((one) => others.every((spoken) => spoken.includes(one)));
}

function getHelpsWith({ mentors }: CohortFacts, { leads }: Group): readonly string[] {
  return leads.flatMap((lead) => mentors.get(lead)?.topics ?? []);
}

function getMeetings({ cohort }: CohortFacts, { slot }: Group): readonly Meeting[] {
  const found = toSlotMeetings(cohort, slot);
  return found.kind === 'offered' ? found.meetings : [];
}

function isGroupSession({ kind }: CohortFacts['cohort']['sessions'][number]): boolean {
  return kind === 'group';
}
