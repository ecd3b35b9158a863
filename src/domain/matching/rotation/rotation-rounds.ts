import type { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../../schemas/cohort.ts';
import type { IsoDate } from '../../../schemas/keys.ts';
import type { Session } from '../../../schemas/session.ts';
import { toDayStart } from '../../schedule/day-edges.ts';
import { compareText } from '../../text-order.ts';
import { gridMinutes, toSpan, type Span } from '../../time/slot-meetings.ts';
import { toInstant } from '../../time/wall-time.ts';
import { getFirstDateOfWeek } from '../../time/weekday.ts';
import { toEpochMinute } from '../../time/zone-clock.ts';

/** A round of a rotation as it stands in the calendar. */
export interface CalendarRound {
  readonly session: Session;
  /** The day, or the first of the seven days in which groups find their hour; in the cohort's zone. */
  readonly date: IsoDate;
  /** From then on, who meets whom stays as it is. */
  readonly begins: Temporal.Instant;
  /** When a group could meet: the one time of the session, or each half hour of the week. */
  readonly meetings: readonly Span[];
}

/** Lists the rounds of a cohort's rotation in order of time; none where it asks for none. */
export function toCalendarRounds(cohort: Cohort): CalendarRound[] {
  const wanted = new Set(cohort.rotation?.rounds ?? []);
  return cohort.sessions
    .filter(({ id }) => wanted.has(id))
    .map((session) => toCalendarRound(cohort, session))
    .sort(
      (one, other) =>
        compareText(one.begins.toString(), other.begins.toString()) ||
        compareText(one.session.id, other.session.id),
    );
}

function toCalendarRound({ starts, zone }: Cohort, session: Session): CalendarRound {
  const { durationMinutes } = session;
  if (session.kind !== 'group') {
    const found = toInstant(session.date, session.start, zone);
    // `check` refuses a session whose wall time does not exist or is repeated.
    const begins =
      found.kind === 'exact'
        ? found.instant
        : found.kind === 'nonexistent'
          ? found.gapEnds
          : found.earlier;
    return { session, date: session.date, begins, meetings: [toSpan(begins, durationMinutes)] };
  }
  const date = getFirstDateOfWeek(starts, session.week);
  const begins = toDayStart(date, zone);
  const ends = toEpochMinute(toDayStart(getFirstDateOfWeek(starts, session.week + 1), zone));
  const meetings: Span[] = [];
  for (
    let minute = toEpochMinute(begins);
    minute + durationMinutes <= ends;
    minute += gridMinutes
  ) {
    meetings.push({ startMinute: minute, endMinute: minute + durationMinutes });
  }
  return { session, date, begins, meetings };
}
