import type { Cohort } from '../../schemas/cohort.ts';
import type { Program } from '../../schemas/program.ts';
import { demoRecipient } from './demo-identity.ts';

/**
 * Finds where a cohort lists the public demo key although the programme is not a demonstration: the
 * index in `recipients`, or undefined. What is sealed to that key can be read by everybody.
 */
export function findForbiddenDemoRecipient(
  cohort: Pick<Cohort, 'recipients'>,
  program: Pick<Program, 'demo'>,
): number | undefined {
  if (program.demo) return undefined;
  const index = cohort.recipients.indexOf(demoRecipient);
  return index === -1 ? undefined : index;
}

/**
 * Tells whether people can enroll on `today` (YYYY-MM-DD in the cohort's zone) while nothing can be
 * sealed, because the cohort lists no recipient. A closed cohort without recipients is fine: its key
 * may have been destroyed.
 */
export function isOpenWithoutRecipients(
  cohort: Pick<Cohort, 'recipients' | 'windows'>,
  today: string,
): boolean {
  if (cohort.recipients.length > 0) return false;
  const { mentors, mentees } = cohort.windows;
  return [mentors, mentees].some(({ opens, closes }) => opens <= today && today <= closes);
}
