/**
 * Builds how a language says how far a day is from today: "in 12 days", "today", "3 weeks ago". The
 * further away, the coarser. For display alone.
 */
export function toRelativeDays(tag: string): (days: number) => string {
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  return (days) => {
    const distance = Math.abs(days);
    if (distance < 21) return format.format(days, 'day');
    if (distance < 60) return format.format(Math.trunc(days / 7), 'week');
    if (distance < 730) return format.format(Math.trunc(days / 30), 'month');
    return format.format(Math.trunc(days / 365), 'year');
  };
}
