/** Takes an instant apart on the clocks of a zone, else of the viewer's device. */
export function toClockParts(instant: string, zone?: string) {
  // The Swedish way to write a date and time is nearly the one of ISO 8601.
  const written = new Date(instant).toLocaleString(
    'sv',
    zone === undefined ? {} : { timeZone: zone },
  );
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = written.split(/\D/).map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return { year, month, day, hour, minute, weekday: weekday === 0 ? 7 : weekday };
}
