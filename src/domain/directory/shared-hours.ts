/** From 9:00 to 21:00: when people can be reached. */
const dayMinutes = 12 * 60;
const wholeDay = 24 * 60;

/** How many hours of two people's days a reader can ask for, at least. */
export const sharedHoursAsked = [8, 4] as const;

/** Tells how many minutes of the day, from 9:00 to 21:00 by their own clocks, two people share. */
export function getSharedMinutes(oneOffset: number, otherOffset: number): number {
  const apart = Math.abs(oneOffset - otherOffset) % wholeDay;
  return Math.max(0, dayMinutes - Math.min(apart, wholeDay - apart));
}

/** Lists which of the hours that can be asked for somebody shares with the viewer, as values of a facet. */
export function toSharedHours(minutes: number): string[] {
  return sharedHoursAsked.filter((hours) => minutes >= hours * 60).map(String);
}
