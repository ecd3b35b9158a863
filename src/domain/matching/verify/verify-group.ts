import type { GroupRecord, GroupingRecord, PublicReason } from '../../../schemas/grouping.ts';
import type { GroupSession, Session } from '../../../schemas/session.ts';
import { getFirstDateOfWeek } from '../../time/weekday.ts';
import type { CohortFacts } from '../facts.ts';
import { toFinding, type Finding } from '../findings.ts';
import { getLedFormats, getTopicsOfLead, isLedFormat } from '../leading.ts';
import { getPeerFormat, getSoughtKind, whyNotLead, whyNotSeeker } from '../participation.ts';
import { findCompanyFaults, isCompanyReasonTrue } from './verify-company.ts';

/** Finds where one group's people, language, topics, seats or reasons contradict the public records. */
export function findGroupFaults(
  facts: CohortFacts,
  settings: GroupingRecord['settings'],
  group: GroupRecord,
): Finding[] {
  const isFormed = isLedFormat(group.format) || group.format === getPeerFormat(facts.cohort);
  return [
    ...(isFormed && facts.cohort.formats.includes(group.format)
      ? []
      : [toFinding('format-not-offered', { group: group.id, found: group.format })]),
    ...group.leads.flatMap((lead) => findLeadFaults(facts, group, lead)),
    ...group.members.flatMap((member) => findMemberFaults(facts, group, member)),
    ...findSharedFaults(facts, settings, group),
    ...findCompanyFaults(facts, settings, group),
    ...findReasonFaults(facts, settings, group),
  ];
}

function findLeadFaults(facts: CohortFacts, { id, format }: GroupRecord, lead: string): Finding[] {
  const formats = getLedFormats(facts, lead);
  const enrollment = facts.enrollments.get(lead);
  const isEnrolled = enrollment?.roles.includes('mentor') === true || formats.includes('reverse');
  const reason = isEnrolled ? whyNotLead(facts, lead) : 'not-enrolled-as-mentor';
  // Too few seats are a finding of their own, with numbers.
  const isOpen = reason === undefined || reason === 'seats-taken';
  if (isOpen && formats.some((one) => one === format)) return [];
  const found = isOpen ? 'leads-another-format' : reason;
  return [toFinding('lead-not-taking-part', { group: id, handles: [lead], found })];
}

function findMemberFaults(
  facts: CohortFacts,
  { id, leads }: GroupRecord,
  member: string,
): Finding[] {
  const enrollment = facts.enrollments.get(member);
  const reason = enrollment === undefined ? 'not-enrolled' : whyNotSeeker(enrollment, facts.cohort);
  const kind = leads.length > 0 ? 'lead' : 'peers';
  const isOther = enrollment !== undefined && getSoughtKind(enrollment, facts.cohort) !== kind;
  if (reason === undefined && isOther) {
    return [
      toFinding('member-not-seeking', {
        group: id,
        handles: [member],
        found: 'seeks-another-kind',
      }),
    ];
  }
  if (reason === undefined) return [];
  return [toFinding('member-not-seeking', { group: id, handles: [member], found: reason })];
}

/** Languages and topics, by the requirements under which the grouping was planned. */
function findSharedFaults(
  facts: CohortFacts,
  { requirements }: GroupingRecord['settings'],
  group: GroupRecord,
): Finding[] {
  const found: Finding[] = [];
  if (requirements.includes('language') && getSharedLanguages(facts, group).length === 0) {
    const handles = [...group.leads, ...group.members];
    found.push(toFinding('no-shared-language', { group: group.id, handles }));
  }
  if (group.leads.length === 0) return found;
  if (group.format === 'reverse') {
    const unwanting = group.members.filter((member) => !isWanting(facts, group, member));
    if (unwanting.length > 0) {
      found.push(toFinding('no-asked-topic', { group: group.id, handles: unwanting }));
    }
  }
  for (const { requirement, code, asked } of topicRules) {
    if (!requirements.includes(requirement)) continue;
    const unhelped = findUnhelped(facts, group, asked);
    if (unhelped.length > 0) found.push(toFinding(code, { group: group.id, handles: unhelped }));
  }
  return found;
}

const topicRules = [
  { requirement: 'topic', code: 'no-asked-topic', asked: 'topics' },
  { requirement: 'goal-topic', code: 'no-goal-topic', asked: 'goalTopics' },
] as const;

/** In reverse mentoring each member asked for a topic that the lead offers. */
function isWanting(facts: CohortFacts, group: GroupRecord, member: string): boolean {
  const topics = facts.enrollments.get(member)?.topics ?? [];
  return topics.some((topic) => getHelpsWith(facts, group).includes(topic));
}

function findUnhelped(
  facts: CohortFacts,
  group: GroupRecord,
  asked: (typeof topicRules)[number]['asked'],
): string[] {
  const helpsWith = new Set(getHelpsWith(facts, group));
  return group.members.filter((member) => {
    const topics = facts.enrollments.get(member)?.[asked] ?? [];
    return topics.length > 0 && !topics.some((topic) => helpsWith.has(topic));
  });
}

/** Each reason must be one that the public records give. */
function findReasonFaults(
  facts: CohortFacts,
  { groupSize }: GroupingRecord['settings'],
  group: GroupRecord,
): Finding[] {
  const untrue = group.reasons.filter((reason) => !isTrue(facts, groupSize.target, group, reason));
  if (untrue.length === 0) return [];
  const kinds = untrue.map(({ kind }) => kind).join(', ');
  return [toFinding('untrue-reasons', { group: group.id, found: kinds })];
}

function isTrue(
  facts: CohortFacts,
  target: number,
  group: GroupRecord,
  reason: PublicReason,
): boolean {
  switch (reason.kind) {
    case 'shared-time':
      return reason.meetings === countMeetings(facts);
    case 'shared-language': {
      const shared = getSharedLanguages(facts, group);
      return reason.languages.every((language) => shared.includes(language));
    }
    case 'asked-topic': {
      const askedBy = group.members.filter((member) =>
        facts.enrollments.get(member)?.topics.includes(reason.topic),
      ).length;
      const isHelped =
        group.leads.length === 0 ? askedBy > 1 : getHelpsWith(facts, group).includes(reason.topic);
      return isHelped && reason.askedBy === askedBy && reason.of === group.members.length;
    }
    case 'size':
      return reason.size === group.members.length && reason.target === target;
    case 'organizations':
    case 'experience':
    case 'new-faces':
      return isCompanyReasonTrue(facts, group, reason);
  }
}

function getSharedLanguages({ enrollments }: CohortFacts, group: GroupRecord): string[] {
  const [first = [], ...others] = [...group.leads, ...group.members].map((handle) =>
    (enrollments.get(handle)?.languages ?? []).map((tag) => tag.replace(/-.*$/, '')),
  );
  return first.filter((one) => others.every((spoken) => spoken.includes(one)));
}

function getHelpsWith(facts: CohortFacts, { format, leads }: GroupRecord): readonly string[] {
  return leads.flatMap((lead) => getTopicsOfLead(facts, lead, format));
}

/** Counts the meetings of every group; once the cohort runs, those of the weeks that are still whole. */
function countMeetings({ cohort, from = cohort.starts }: CohortFacts): number {
  const sessions = cohort.sessions.filter(isGroupSession);
  const left = sessions.filter(({ week }) => getFirstDateOfWeek(cohort.starts, week) >= from);
  return Math.max(left.length, 1);
}

function isGroupSession(session: Session): session is GroupSession {
  return session.kind === 'group';
}
