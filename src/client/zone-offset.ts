/** Tells how many minutes a zone is ahead of UTC at noon UTC of a day, by the browser's zone data. */
export function getNoonOffset(date: string, zone: string): number {
  const noon = new Date(`${date}T12:00:00Z`);
  // The Swedish way to write a date and time is nearly the one of ISO 8601.
  const written = new Intl.DateTimeFormat('sv', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(noon);
  return (Date.parse(`${written.replace(' ', 'T')}Z`) - noon.getTime()) / 60_000;
}
