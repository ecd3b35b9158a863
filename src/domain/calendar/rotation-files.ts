import type { Cohort } from '../../schemas/cohort.ts';
import type { Rotation } from '../../schemas/rotation.ts';
import { toCohortSessions, type ScheduledSession } from '../schedule/scheduled-session.ts';
import type { CalendarFile } from './calendar-file.ts';

/** The file of the rounds; no kind of session and no group has this name. */
const ROUNDS = 'rotation';

/** Names the file that holds one person's rounds; no other begins like it. */
export function toPersonFileName(handle: string): string {
  return `with-${handle}`;
}

/**
 * Lists the calendars of a rotation: the rounds, and, where a cohort publishes names, those of each
 * person with whom they meet; rounds in which they are in no group are left out, and one in which everybody
 * else of their group has left the cohort is cancelled.
 * @param staying handles of those whose enrollment in the cohort stands
 */
export function getRotationFiles(
  cohort: Cohort,
  rotation: Rotation | undefined,
  staying: ReadonlySet<string>,
): CalendarFile[] {
  if (rotation === undefined) return [];
  const rounds = new Map(rotation.rounds.map(({ session, groups }) => [session, groups]));
  const sessions = toCohortSessions(cohort).filter(({ session }) => rounds.has(session.id));
  const whole: CalendarFile = { holds: 'rotation', name: ROUNDS, others: {}, sessions };
  if (cohort.publish.names !== 'names') return [whole];
  const people = new Set([...rounds.values()].flat(2).filter((handle) => staying.has(handle)));
  return [
    whole,
    ...[...people].sort().map((person) => toPersonFile(person, sessions, rounds, staying)),
  ];
}

/** Lists everybody whom such calendars name, by handle. */
export function listNamed(files: readonly CalendarFile[]): string[] {
  return files.flatMap((file) =>
    file.holds === 'rotation' && file.person !== undefined
      ? [file.person, ...Object.values(file.others).flat()]
      : [],
  );
}

function toPersonFile(
  person: string,
  sessions: readonly ScheduledSession[],
  rounds: ReadonlyMap<string, readonly (readonly string[])[]>,
  staying: ReadonlySet<string>,
): CalendarFile {
  const meetings = sessions.flatMap((entry) => {
    const group = rounds.get(entry.session.id)?.find((one) => one.includes(person)) ?? [];
    const met = group.filter((other) => other !== person);
    return met.length === 0 ? [] : [{ entry, others: met.filter((other) => staying.has(other)) }];
  });
  return {
    holds: 'rotation',
    name: toPersonFileName(person),
    person,
    others: Object.fromEntries(meetings.map(({ entry, others }) => [entry.session.id, others])),
    sessions: meetings.map(({ entry, others }) => {
      return { ...entry, isCancelled: entry.isCancelled || others.length === 0 };
    }),
  };
}
