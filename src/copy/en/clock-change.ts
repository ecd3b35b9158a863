import { toList } from './grammar.ts';

/** A length in words: "an hour", "90 minutes", "13 hours". */
export function toLength(minutes: number): string {
  if (minutes === 60) return 'an hour';
  if (minutes < 120 && minutes % 60 !== 0) return `${String(minutes)} minutes`;
  const halves = Math.round(minutes / 30);
  return halves % 2 === 0 ? `${String(halves / 2)} hours` : `${String((halves - 1) / 2)}½ hours`;
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
  yours: (day: string, shiftMinutes: number) =>
    `On your clock, sessions are ${toShift(shiftMinutes)} from ${day} on.`,
};
