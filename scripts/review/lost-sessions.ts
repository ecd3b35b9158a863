import type { Temporal } from 'temporal-polyfill';
import { isDayOver } from '../../src/domain/schedule/day-edges.ts';
import type { Programme, RecordEntry } from '../../src/records/programme.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { Session } from '../../src/schemas/session.ts';
import type { LostSession, TouchedFile } from './facts.ts';

interface Sources {
  readonly before: Programme;
  readonly after: Programme;
  readonly now: Temporal.Instant;
}

/**
 * Finds published sessions that calendars would never hear of again: those that are taken out, that
 * get another id, or that stop or begin to be held by each group. A cohort that can't be read any
 * more loses none, since its problems are told; nor does one that has ended.
 */
export function findLostSessions(
  files: readonly TouchedFile[],
  { before, after, now: present }: Sources,
): LostSession[] {
  return files
    .filter(({ kind, previousPath }) => kind === 'cohort' || previousPath !== undefined)
    .flatMap(({ path, previousPath, change }) => {
      const [, , id = ''] = (previousPath ?? path).split('/');
      const [old, now] = [before.cohorts.get(id), after.cohorts.get(id)];
      const isGone = change === 'deleted' || change === 'renamed';
      if (old?.file !== (previousPath ?? path) || (now === undefined && !isGone)) return [];
      if (isDayOver(old.data.ends, old.data.zone, present)) return [];
      return listLost(old, now).map((lost) => ({ ...lost, file: now?.file ?? path }));
    });
}

function listLost(
  old: RecordEntry<Cohort>,
  now: RecordEntry<Cohort> | undefined,
): Omit<LostSession, 'file'>[] {
  const kept = now?.data.sessions ?? [];
  const known = new Set(old.data.sessions.map(({ id }) => id));
  return old.data.sessions.flatMap((session, index) => {
    if (kept.some((other) => isSameEvent(session, other))) return [];
    const twin = kept.findIndex((other) => !known.has(other.id) && isTwin(session, other));
    const place = twin === -1 ? Math.max(0, Math.min(index, kept.length - 1)) : twin;
    return {
      line: now?.locate(['sessions', place, 'id']).line ?? 1,
      id: session.id,
      title: session.title,
      publishedLine: old.locate(['sessions', index, 'id']).line,
      newId: kept[twin]?.id,
    };
  });
}

/** Tells whether two sessions are one event in calendars, however it was moved. */
function isSameEvent(one: Session, other: Session): boolean {
  return one.id === other.id && (one.kind === 'group') === (other.kind === 'group');
}

/** Tells whether one session seems to be another under a new id: the same title or the same time. */
function isTwin(one: Session, other: Session): boolean {
  if ((one.kind === 'group') !== (other.kind === 'group')) return false;
  return one.title === other.title || toTime(one) === toTime(other);
}

function toTime(session: Session): string {
  return session.kind === 'group' ? String(session.week) : `${session.date} ${session.start}`;
}
