import { report as copy } from '../../../src/copy/en/report.ts';
import { words } from '../../../src/copy/en/words.ts';
import { toZonedWallTime } from '../../../src/domain/time/wall-time.ts';
import type { Meeting } from '../../../src/domain/time/slot-meetings.ts';
import { weekdays } from '../../../src/domain/time/weekdays.ts';
import type { Slot } from '../../../src/schemas/grouping.ts';
import { toDayTime, toMinuteOfDay } from './day-hours.ts';
import { Temporal } from 'temporal-polyfill';

/** Writes a slot as `Thursday 17:00`, and with its meetings as `Thursday 17:00–18:00`. */
export function toWhen({ weekday, start }: Slot, meetings: readonly Meeting[] = []): string {
  const length = Math.max(0, ...meetings.map((one) => one.endMinute - one.startMinute));
  const ends = (toMinuteOfDay(start) + length) % (24 * 60);
  return copy.day(weekday, length === 0 ? start : copy.span(start, toDayTime(ends)));
}

/** Writes the day and time that meetings have on a person's clock, in order of time: `Wed 16:30, then 15:30`. */
export function toOwnTimes(meetings: readonly Meeting[], zone: string): string {
  const times = meetings.map(({ starts }) => {
    const { date, time } = toZonedWallTime(starts, zone);
    const weekday = weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? 'monday';
    return { day: words.weekdays[weekday].slice(0, 3), time };
  });
  const changes = times.filter(({ day, time }, index) => {
    const before = times[index - 1];
    return before?.day !== day || before.time !== time;
  });
  const texts = changes.map(({ day, time }, index) =>
    changes[index - 1]?.day === day ? time : `${day} ${time}`,
  );
  return copy.then(texts);
}

/** Writes quarter hours as hours: 2, 2.5, 2.25. */
export function toHours(steps: number): string {
  return String(steps / 4);
}

/** Keeps the first of a list and counts the others. */
export function splitList<Item>(list: readonly Item[], most: number) {
  return { shown: list.slice(0, most), more: Math.max(0, list.length - most) };
}

/** The last part of a zone's name, as people say it. */
export function toPlaceName(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
