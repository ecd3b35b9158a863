import type { Requirement } from '../../schemas/cohort.ts';
import type { GroupRecord, GroupingRecord } from '../../schemas/grouping.ts';
import { factCodes, type Finding } from '../matching/findings.ts';
import { hasTimes } from '../matching/meeting-times.ts';
import { asksForNewFaces } from '../matching/person-company.ts';
import { toRepairedFacts } from '../matching/repair/running-facts.ts';
import { findPublishedFaults } from '../matching/verify/verify-published.ts';
import type { GroupCheckFile } from './check-file.ts';
import {
  claimOfFinding,
  groupClaims,
  type Claim,
  type Found,
  type GroupClaim,
  type Hindrance,
} from './claims.ts';
import { readCheckFile } from './read-check-file.ts';

/**
 * Checks the published groups of a cohort by what its page may hold, with the code that `verify` uses
 * without a key, and says of each claim whether it holds, or why a page can't tell.
 */
export function checkGroups(file: GroupCheckFile): Claim[] {
  const { facts, grouping } = readCheckFile(file);
  const checked = withoutUncheckable(grouping, file);
  const findings = findPublishedFaults(toRepairedFacts(facts, checked), checked);
  const isAged =
    file.inputs === 'labeled-changed' ||
    (file.inputs === 'whole' && findings.some(({ code }) => code === 'other-public-inputs'));
  const ageable = new Set<string>(file.stage === 'started' && isAged ? factCodes : []);
  return groupClaims
    .filter((name) => made[name]?.(file) ?? true)
    .map((name): Claim => {
      const why = toHindrance(file, name);
      if (why !== undefined) return { name, status: 'unchecked', why };
      const own = findings.filter((finding) => isOf(file, finding, name));
      if (own.length === 0) return { name, status: 'holds' };
      const isChanged = own.every(({ code }) => ageable.has(code));
      const found = own.map((finding) => toFound(finding, grouping.groups));
      return { name, status: isChanged ? 'changed' : 'broken', found };
    });
}

/** Counts the claims of a kind. */
export function countClaims(claims: readonly Claim[], status: Claim['status']): number {
  return claims.filter((claim) => claim.status === status).length;
}

/** By claim that not every cohort makes: whether this one does. */
const made: Partial<Record<GroupClaim, (file: GroupCheckFile) => boolean>> = {
  language: (file) => hasRequired(file, ['language']),
  topics: (file) =>
    hasRequired(file, ['topic', 'goal-topic']) || file.cohort.formats.includes('reverse'),
  company: (file) => hasRequired(file, ['different-organizations', 'close-experience']),
  'new-faces': ({ grouping }) => asksForNewFaces(grouping.settings),
  leads: hasLeads,
  seats: hasLeads,
  decisions: ({ cohort }) => cohort.overrides.length > 0,
  repairs: ({ grouping }) => grouping.changes !== undefined,
};

function hasRequired({ grouping }: GroupCheckFile, any: readonly Requirement[]): boolean {
  return grouping.settings.requirements.some((one) => any.includes(one));
}

function hasLeads({ grouping }: GroupCheckFile): boolean {
  return grouping.groups.some(({ leads }) => leads.length > 0);
}

/** What rests on the answers of members. */
const answered: ReadonlySet<GroupClaim> = new Set([
  'members',
  'leads',
  'language',
  'topics',
  'company',
  'seekers',
]);

function toHindrance(file: GroupCheckFile, name: GroupClaim): Hindrance | undefined {
  if (name === 'private') return 'key';
  if (name === 'new-faces') return 'other-cohorts';
  if (name === 'times' && !hasTimes(file.grouping)) return 'no-times';
  if (name === 'inputs' && file.inputs !== 'whole') return 'labels';
  return answered.has(name) && file.answers === 'hidden' ? 'no-answers' : undefined;
}

/** Of leads without a public profile, a file without answers does not tell the seats. */
function isOf({ answers, mentors }: GroupCheckFile, finding: Finding, name: GroupClaim): boolean {
  if (claimOfFinding[finding.code] !== name) return false;
  if (name !== 'seats' || answers === 'shown') return true;
  return finding.handles.every((handle) => Object.hasOwn(mentors, handle));
}

/** Reasons that rest on what the file leaves out are neither true nor untrue here. */
function withoutUncheckable(grouping: GroupingRecord, { answers }: GroupCheckFile): GroupingRecord {
  const isCheckable = ({ kind }: GroupRecord['reasons'][number]) =>
    kind === 'shared-time' || kind === 'size' || (answers === 'shown' && kind !== 'new-faces');
  const groups = grouping.groups.map((group) => ({
    ...group,
    reasons: group.reasons.filter(isCheckable),
  }));
  return { ...grouping, groups };
}

function toFound(
  { code, group, handles, found, expected }: Finding,
  groups: readonly GroupRecord[],
): Found {
  const where = groups.find(({ id }) => id === group)?.name ?? group;
  return { code, where, people: handles.length, found: found ?? '', expected: expected ?? '' };
}
