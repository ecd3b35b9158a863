import type { Enrollment } from '../../schemas/enrollment.ts';
import type { Mentor } from '../../schemas/mentor.ts';
import type { Format } from '../../schemas/words.ts';
import { getOverlappingCohorts, type CohortFacts } from './facts.ts';
import { countHeldSeats } from './overrides.ts';

/** A format whose groups have a lead. */
export type LedFormat = Exclude<Format, 'peer-circle' | 'pair'>;

/** Why an enrolled mentor does not lead in a cohort, whatever else they said. */
export type ProfileReason = 'no-profile' | 'profile-closed' | 'no-consent' | 'leads-another-format';

/** Tells whether the groups of a format have a lead. */
export function isLedFormat(format: Format): format is LedFormat {
  return format !== 'peer-circle' && format !== 'pair';
}

/**
 * Lists the formats in which an enrolled person may lead, in the cohort's order. Mentors lead what their
 * profile and the cohort both name. In reverse mentoring whoever offers a topic may lead, whatever their
 * role: offering it in the enrollment is how they say so.
 */
export function getLedFormats(facts: CohortFacts, handle: string): LedFormat[] {
  const enrollment = facts.enrollments.get(handle);
  if (enrollment === undefined) return [];
  const isMentor = enrollment.roles.includes('mentor') && whyNoMentor(facts, handle) === undefined;
  const named = facts.mentors.get(handle)?.formats ?? [];
  return facts.cohort.formats
    .filter(isLedFormat)
    .filter(
      (format) =>
        (isMentor && named.includes(format)) ||
        (format === 'reverse' && enrollment.offers.length > 0),
    );
}

/** Says why the profile of an enrolled mentor keeps them from leading in a cohort, if it does. */
export function whyNoMentor(
  { mentors, cohort }: CohortFacts,
  handle: string,
): ProfileReason | undefined {
  const mentor = mentors.get(handle);
  if (mentor === undefined) return 'no-profile';
  if (!isTakingPeople(mentor, cohort.starts)) return 'profile-closed';
  if (mentor.consent === undefined) return 'no-consent';
  const isFormed = cohort.formats.some(
    (format) => isLedFormat(format) && mentor.formats.includes(format),
  );
  return isFormed ? undefined : 'leads-another-format';
}

/**
 * Lists the topics that a person helps with as a lead: a mentor those of their profile; in reverse
 * mentoring everybody what they offer, to which a mentor of that format adds the profile's.
 */
export function getTopicsOfLead(
  facts: CohortFacts,
  handle: string,
  format: Format,
): readonly string[] {
  const topics = facts.mentors.get(handle)?.topics ?? [];
  if (format !== 'reverse') return topics;
  const enrollment = facts.enrollments.get(handle);
  const isMentor =
    enrollment?.roles.includes('mentor') === true &&
    facts.mentors.get(handle)?.formats.includes('reverse') === true;
  return [...new Set([...(enrollment?.offers ?? []), ...(isMentor ? topics : [])])];
}

/** Tells whether a person without the role of a mentor leads by what they offer: somebody else has to want it. */
export function isOfferWanted(
  { enrollments, cohort }: CohortFacts,
  handle: string,
  isSeeker: (enrollment: Enrollment) => boolean,
): boolean {
  const offers = enrollments.get(handle)?.offers ?? [];
  if (!cohort.formats.includes('reverse') || offers.length === 0) return false;
  return [...enrollments].some(
    ([other, enrollment]) =>
      other !== handle &&
      isSeeker(enrollment) &&
      enrollment.topics.some((topic) => offers.includes(topic)),
  );
}

/**
 * Counts the seats that a lead has left: their capacity less the members they lead in other cohorts at
 * the same time, and less what the coordinators hold. Whoever leads without a mentor's profile has seats for one group of the largest size.
 */
export function getSeats(facts: CohortFacts, handle: string): number {
  const mentor = facts.mentors.get(handle);
  const withoutProfile = getLedFormats(facts, handle).length > 0 ? facts.cohort.groupSize.max : 0;
  const taken = getOverlappingCohorts(facts)
    .flatMap(({ grouping }) => grouping.groups)
    .filter((group) => group.leads.includes(handle))
    .reduce((sum, group) => sum + group.members.length, 0);
  const held = countHeldSeats(facts, handle);
  return Math.max(0, (mentor?.capacity ?? withoutProfile) - taken - held);
}

function isTakingPeople(mentor: Mentor, starts: string): boolean {
  if (mentor.status === 'open') return true;
  if (mentor.status !== 'paused' || mentor.pausedUntil === undefined) return false;
  return mentor.pausedUntil <= starts;
}
