import type { ScheduledSession } from '../schedule/scheduled-session.ts';
import type { Week } from '../schedule/week.ts';

/** Who does what in one meeting of a circle, by name. */
export interface CircleTurns {
  readonly host: string;
  readonly clock: string;
  readonly scribe: string;
  /** Whose own matter the circle turns to. */
  readonly turns: readonly string[];
}

type MeetingWeek = Pick<Week, 'phase'> & {
  readonly entries: readonly {
    readonly session: Pick<ScheduledSession['session'], 'id' | 'kind'>;
    readonly isCancelled: boolean;
  }[];
};

/** Three roles need three people; who are fewer agree in a word. */
const FEWEST = 3;

/**
 * Proposes who does what in each meeting of a circle that is still to come, by session. Everything moves
 * on by one member each time, over all meetings that take place, so that after as many meetings as there
 * are members everybody has done everything as often.
 * @param weeks all weeks of the circle, in order of time
 * @param members names as they are published; none where names are not shown
 */
export function toCircleTurns(
  weeks: readonly MeetingWeek[],
  members: readonly string[],
): ReadonlyMap<string, CircleTurns> {
  if (members.length < FEWEST) return new Map();
  const meetings = weeks.flatMap(({ entries, phase }) =>
    entries
      .filter(({ session, isCancelled }) => session.kind === 'group' && !isCancelled)
      .map(({ session }) => ({ id: session.id, phase })),
  );
  const all = meetings.map((meeting, index) => ({ ...meeting, turns: toTurns(members, index) }));
  return new Map(all.filter(({ phase }) => phase !== 'past').map(({ id, turns }) => [id, turns]));
}

/** Turns go to those without a role first, then to whoever takes notes, and never to the host. */
function toTurns(members: readonly string[], meeting: number): CircleTurns {
  const at = (seat: number) => members[(meeting + seat) % members.length] ?? '';
  const seats = [3, 4, 2, 1].filter((seat) => seat < members.length).slice(0, 2);
  return { host: at(0), clock: at(1), scribe: at(2), turns: seats.map(at) };
}
