import type { Cohort } from '../../schemas/cohort.ts';
import type { Enrollment } from '../../schemas/enrollment.ts';
import { compareText, getEarlierCohorts, type CohortFacts, type PublishedCohort } from './facts.ts';
import {
  getLedFormats,
  getSeats,
  isLedFormat,
  isOfferWanted,
  whyNoMentor,
  type ProfileReason,
} from './leading.ts';
import { isClosed } from './overrides.ts';

/** Why an enrolled person does not take part in forming groups, in the order of asking. */
export type SetAsideReason =
  | 'withdrawn'
  | 'awaiting-private-part'
  | 'waitlisted'
  | 'other-agreement'
  | 'wants-another-format'
  | 'meets-in-rotation'
  | ProfileReason
  | 'closed'
  | 'seats-taken';

/** A person who does not take part as a seeker or as a lead. */
export interface SetAside {
  readonly handle: string;
  readonly as: 'seeker' | 'lead';
  readonly reason: SetAsideReason;
}

/** What a seeker wants a place in: a group with a lead, or one of equals. */
export type SoughtKind = 'lead' | 'peers';

/** Who takes part in a cohort's groups; all lists in code-unit order of handles. */
export interface Participation {
  readonly seekers: readonly string[];
  readonly leads: readonly string[];
  readonly setAside: readonly SetAside[];
}

/** Sorts the enrolled people of a cohort into seekers, leads and those set aside, from public records alone. */
export function getParticipation(facts: CohortFacts): Participation {
  const seekers: string[] = [];
  const leads: string[] = [];
  const setAside: SetAside[] = [];
  for (const handle of [...facts.enrollments.keys()].sort(compareText)) {
    const enrollment = facts.enrollments.get(handle);
    if (enrollment === undefined) continue;
    if (enrollment.roles.some((role) => role !== 'mentor')) {
      const reason = whyNotSeeker(enrollment, facts.cohort);
      if (reason === undefined) seekers.push(handle);
      else setAside.push({ handle, as: 'seeker', reason });
    }
    const isMentor = enrollment.roles.includes('mentor');
    const isSeeker = (one: Enrollment) => whyNotSeeker(one, facts.cohort) === undefined;
    if (!isMentor && !isOfferWanted(facts, handle, isSeeker)) continue;
    const reason = whyNotLead(facts, handle);
    if (reason === undefined) leads.push(handle);
    else if (isMentor) setAside.push({ handle, as: 'lead', reason });
  }
  return { seekers, leads, setAside };
}

/**
 * Finds what a person seeks in a cohort: a mentee a group with a lead, a peer one of equals, where the
 * cohort forms such groups. Whoever is both seeks a group with a lead first.
 */
export function getSoughtKind(
  { roles }: Pick<Enrollment, 'roles'>,
  { formats, rotation }: PeerRules,
): SoughtKind | undefined {
  if (roles.includes('mentee') && formats.some(isLedFormat)) return 'lead';
  if (roles.includes('peer') && getPeerFormat({ formats, rotation }) !== undefined) return 'peers';
  return undefined;
}

/** Tells whether two who seek one kind of group can share one: a cohort that is one-to-one alone has none for two. */
export function canShareGroup({ formats }: Pick<Cohort, 'formats'>, kind: SoughtKind): boolean {
  if (kind === 'peers') return true;
  return formats.some((format) => isLedFormat(format) && format !== 'one-to-one');
}

/** What tells how peers of a cohort meet. */
type PeerRules = Pick<Cohort, 'formats'> & { readonly rotation?: Cohort['rotation'] };

/** Finds the format of a cohort's groups of equals: circles or pairs, whichever it lists first; none where peers meet in a rotation. */
export function getPeerFormat({
  formats,
  rotation,
}: PeerRules): 'peer-circle' | 'pair' | undefined {
  if (rotation !== undefined) return undefined;
  return formats.find((format) => format === 'peer-circle' || format === 'pair');
}

/** Says why an enrolled person can't be placed in a group of a cohort, if they can't. */
export function whyNotSeeker(enrollment: Enrollment, cohort: Cohort): SetAsideReason | undefined {
  if (getSoughtKind(enrollment, cohort) === undefined) {
    const meetsOthers = cohort.rotation !== undefined && enrollment.roles.includes('peer');
    return meetsOthers ? 'meets-in-rotation' : 'wants-another-format';
  }
  return whyNotReady(enrollment, cohort);
}

/** Says why an enrolled person can't lead a group of a cohort, if they can't. */
export function whyNotLead(facts: CohortFacts, handle: string): SetAsideReason | undefined {
  const enrollment = facts.enrollments.get(handle);
  if (enrollment === undefined) return 'withdrawn';
  const notReady = whyNotReady(enrollment, facts.cohort);
  if (notReady !== undefined) return notReady;
  if (isClosed(facts, handle)) return 'closed';
  if (getLedFormats(facts, handle).length === 0) {
    return whyNoMentor(facts, handle) ?? 'leads-another-format';
  }
  return getSeats(facts, handle) < 1 ? 'seats-taken' : undefined;
}

/**
 * Tells whether a person was left without a group by the last cohort before this one in which they
 * sought one; such people are placed first.
 */
export function isLeftOver(facts: CohortFacts, handle: string): boolean {
  const last = getEarlierCohorts(facts).find((earlier) => wasSeeking(earlier, handle));
  if (last === undefined) return false;
  return !last.grouping.groups.some((group) => group.members.includes(handle));
}

function wasSeeking({ enrollments, cohort }: PublishedCohort, handle: string): boolean {
  const enrollment = enrollments.get(handle);
  if (enrollment === undefined) return false;
  const reason = whyNotSeeker(enrollment, cohort);
  return reason === undefined || reason === 'waitlisted';
}

/** Says why an enrolled person takes no part in anything of a cohort yet, if they don't. */
export function whyNotReady(enrollment: Enrollment, cohort: Cohort): SetAsideReason | undefined {
  if (enrollment.state !== 'complete') return enrollment.state;
  if (enrollment.place === 'waitlisted') return 'waitlisted';
  return enrollment.agreement < cohort.agreement ? 'other-agreement' : undefined;
}
