import { toCount, toList } from './grammar.ts';

const quarters = ['', '¼', '½', '¾'];

/** A length in words, exact to the minute: "an hour", "90 minutes", "13 hours". */
export function toLength(minutes: number): string {
  if (minutes === 60) return 'an hour';
  const quarter = quarters[(minutes % 60) / 15];
  if (minutes < 120 && minutes % 60 !== 0) return toCount(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return quarter === undefined
    ? `${String(hours)} hours and ${String(minutes % 60)} minutes`
    : `${String(hours)}${quarter} hours`;
}

function toShift(shiftMinutes: number): string {
  const length = toLength(Math.abs(shiftMinutes));
  return `${length} ${shiftMinutes > 0 ? 'later' : 'earlier'}`;
}

/** Where the hour of a cohort's sessions moves on other clocks. */
export const clockChange = {
  title: (day: string) => `Clocks change on ${day}`,
  sentence: (shiftMinutes: number, places: readonly string[]) =>
    `From then on, sessions are ${toShift(shiftMinutes)} on the clocks of ${toList(places)}.`,
  /** @param minutes by which another clock is ahead of the viewer's; negative when behind */
  distance: (minutes: number) =>
    minutes === 0
      ? 'the same time as yours'
      : `${toLength(Math.abs(minutes))} ${minutes > 0 ? 'ahead of you' : 'behind you'}`,
  yours: (day: string, shiftMinutes: number) =>
    `On your clock, sessions are ${toShift(shiftMinutes)} from ${day} on.`,
  yoursBetween: (first: string, last: string, shiftMinutes: number) =>
    `On your clock, sessions are ${toShift(shiftMinutes)} from ${first} to ${last}.`,
};
