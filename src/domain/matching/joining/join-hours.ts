import type { PrivatePart } from '../../../schemas/private-part.ts';
import { isAnyOverlapping, type Meeting, type Span } from '../../time/slot-meetings.ts';
import { isFree, toWeekSteps } from '../../time/weekly-availability.ts';
import { getBusySpans } from '../busy-spans.ts';
import { best } from '../fit.ts';
import { toWorstHour } from '../to-problem.ts';
import type { JoinQuestion } from './join-question.ts';

/** Values the least comfortable meeting that is still to come on a person's own clock, 0 to 1000. */
export function toHourValue(
  { clockOf }: Pick<JoinQuestion, 'clockOf'>,
  part: PrivatePart,
  meetings: readonly Meeting[],
): number {
  return part.outsideWakingHours ? best : toWorstHour(meetings, clockOf(part.zone));
}

/** Lists the meetings that a person can't make: outside their hours, or while they are taken elsewhere. */
export function listMissed(
  question: Pick<JoinQuestion, 'facts' | 'clockOf' | 'groups' | 'places'>,
  part: PrivatePart,
  meetings: readonly Meeting[],
): readonly Meeting[] {
  const rule = part.outsideWakingHours ? 'all-hours' : 'waking-hours';
  const steps = toWeekSteps(part.availability, rule);
  const clock = question.clockOf(part.zone);
  const busy = [
    ...getBusySpans(question.facts, part.handle),
    ...listOwnMeetings(question, part.handle),
  ];
  return meetings.filter(
    (one) => !isFree(steps, clock, one.startMinute, one.endMinute) || isAnyOverlapping([one], busy),
  );
}

/** Whoever leads a group of the cohort meets with it. */
function listOwnMeetings(
  { places }: Pick<JoinQuestion, 'places'>,
  handle: string,
): readonly Span[] {
  return places
    .filter(({ group, leads }) => group !== undefined && leads.includes(handle))
    .flatMap(({ meetings }) => meetings);
}
