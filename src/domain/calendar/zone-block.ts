import { Temporal } from 'temporal-polyfill';
import type { IsoDate, Zone } from '../../schemas/keys.ts';

/** A stretch of time over which a zone has one offset from UTC. */
interface Observance {
  /** Wall time at which it begins, on the clocks as they were before. */
  readonly onset: Temporal.PlainDateTime;
  /** Offsets from UTC in seconds, before and from then on. */
  readonly before: number;
  readonly after: number;
}

type Season = 'STANDARD' | 'DAYLIGHT';

/** Where a zone had its offset since before computers, the onset is this. */
const epoch = Temporal.PlainDateTime.from('1970-01-01T00:00');

/**
 * Writes the rules of a zone as the lines of a VTIMEZONE (RFC 5545, 3.6.5), for the years of the two
 * days and the one that follows: the offset at the beginning and every clock change one by one, as
 * Temporal knows them. No rule is guessed from them, so a reader of the file gets exactly the instants
 * from which its wall times were made, also where a government changes its mind from year to year.
 */
export function toZoneBlock(zone: Zone, first: IsoDate, last: IsoDate): string[] {
  const observances = listObservances(zone, first, last);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    `X-LIC-LOCATION:${zone}`,
    ...observances.flatMap((one, index) => toLines(one, getSeason(observances, index))),
    'END:VTIMEZONE',
  ];
}

function listObservances(zone: Zone, first: IsoDate, last: IsoDate): [Observance, ...Observance[]] {
  const start = toNewYear(first, 0).toZonedDateTime(zone);
  const end = toNewYear(last, 2).toZonedDateTime(zone);
  const rest: Observance[] = [];
  let change = start.getTimeZoneTransition('next');
  while (change !== null && Temporal.ZonedDateTime.compare(change, end) < 0) {
    rest.push(toObservance(change));
    change = change.getTimeZoneTransition('next');
  }
  return [toFirstObservance(start), ...rest];
}

function toNewYear(date: IsoDate, years: number): Temporal.PlainDate {
  return Temporal.PlainDate.from(date).with({ month: 1, day: 1 }).add({ years });
}

function toFirstObservance(start: Temporal.ZonedDateTime): Observance {
  const offset = toSeconds(start);
  // Whoever asks what came before an instant doesn't count a change at the very instant.
  const change = start.add({ seconds: 1 }).getTimeZoneTransition('previous');
  const fixed = { onset: epoch, before: offset, after: offset };
  if (change === null) return fixed;
  const observance = toObservance(change);
  return Temporal.PlainDateTime.compare(observance.onset, epoch) < 0 ? fixed : observance;
}

/** @param change the first moment with the other offset */
function toObservance(change: Temporal.ZonedDateTime): Observance {
  const before = toSeconds(change.subtract({ seconds: 1 }));
  const after = toSeconds(change);
  const onset = change.toPlainDateTime().add({ seconds: before - after });
  return { onset, before, after };
}

function toSeconds({ offsetNanoseconds }: Temporal.ZonedDateTime): number {
  return Math.round(offsetNanoseconds / 1e9);
}

/** Clocks that go forward begin the daylight time; the first stretch is the other one of what follows. */
function getSeason(observances: readonly Observance[], index: number): Season {
  const one = observances[index];
  if (index > 0 && one !== undefined) return one.after > one.before ? 'DAYLIGHT' : 'STANDARD';
  const next = observances[1];
  return next !== undefined && next.after < next.before ? 'DAYLIGHT' : 'STANDARD';
}

function toLines({ onset, before, after }: Observance, season: Season): string[] {
  return [
    `BEGIN:${season}`,
    `DTSTART:${toWallTime(onset)}`,
    `TZOFFSETFROM:${toOffset(before)}`,
    `TZOFFSETTO:${toOffset(after)}`,
    `END:${season}`,
  ];
}

/** Writes a wall time as a DATE-TIME without zone: `20270415T180000`. */
export function toWallTime(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}

/** Writes an offset as `+0530`, with seconds where it has some. */
function toOffset(seconds: number): string {
  const size = Math.abs(seconds);
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60];
  const shown = parts[2] === 0 ? parts.slice(0, 2) : parts;
  const sign = seconds < 0 ? '-' : '+';
  return `${sign}${shown.map((part) => String(part).padStart(2, '0')).join('')}`;
}
