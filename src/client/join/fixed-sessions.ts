import type { Copy } from '../../copy/copy.ts';
import { toGridCell } from '../../domain/enrollment/week-grid.ts';
import { toClockParts } from '../clock-parts.ts';
import type { FixedSession } from './settings.ts';
import { weekdays } from '../../domain/time/weekdays.ts';

type Words = Copy['joinScript'];

/** Leaves out the sessions at which somebody in these roles is not expected; none while no role is chosen. */
export function toExpectedSessions(
  sessions: readonly FixedSession[],
  roles: readonly string[],
): FixedSession[] {
  const isMentor = roles.includes('mentor');
  const isSeeker = roles.some((role) => role !== 'mentor');
  return sessions.filter(
    ({ audience }) =>
      audience === 'everyone' ||
      roles.length === 0 ||
      (audience === 'mentors' ? isMentor : isSeeker),
  );
}

/** Finds in which cells of the week the sessions fall on the clocks of a zone, each with what is there and when. */
export function toSessionCells(
  sessions: readonly FixedSession[],
  zone: string,
  words: Words,
): Map<string, string> {
  const cells = new Map<string, string>();
  for (const session of sessions) {
    const text = `${session.title}, ${words.shortDay(toClockParts(session.starts, zone))}`;
    const end = Date.parse(session.ends);
    const first = Date.parse(session.starts);
    for (let at = first; at < end; at += 15 * 60_000) {
      const { weekday, hour } = toClockParts(new Date(at).toISOString(), zone);
      const day = weekdays[weekday - 1];
      if (day === undefined) continue;
      const cell = toGridCell(day, hour);
      const before = cells.get(cell);
      if (before === undefined) cells.set(cell, text);
      else if (!before.includes(text)) cells.set(cell, `${before}; ${text}`);
    }
  }
  return cells;
}

/** Lists the sessions in the words of a page, on the clocks of a zone. */
export function showSessions(
  section: HTMLElement,
  sessions: readonly FixedSession[],
  zone: string,
  words: Words,
): void {
  section.hidden = sessions.length === 0;
  section.querySelector('ul')?.replaceChildren(
    ...sessions.map(({ title, starts, ends }) => {
      const from = toClockParts(starts, zone);
      const item = document.createElement('li');
      item.textContent = words.fixed(
        title,
        words.shortDay(from),
        words.span(from, toClockParts(ends, zone)),
      );
      return item;
    }),
  );
}
