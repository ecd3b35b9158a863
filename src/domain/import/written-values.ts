const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];

/**
 * Reads a date as YYYY-MM-DD from `2024-10-23`, `23 October 2024` or `October 23, 2024`. Undefined for
 * anything else, also for `03/04/2024`, which means two days.
 */
export function toIsoDate(text: string): string | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso !== null) return toExistingDay(iso[1], iso[2], iso[3]);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(text);
  if (dayFirst !== null) return toExistingDay(dayFirst[3], toMonth(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  if (monthFirst === null) return undefined;
  return toExistingDay(monthFirst[3], toMonth(monthFirst[1]), monthFirst[2]);
}

/** Reads a length in minutes from `45`, `45 min`, `1:30`, `1 h 30 min` or `2 hours`. */
export function toMinutes(text: string): number | undefined {
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text);
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  const words =
    /^(?:(\d{1,2})\s*(?:h|hrs?|hours?)\.?)?\s*(?:(\d{1,4})\s*(?:m|mins?|minutes?)?\.?)?$/i.exec(
      text.trim(),
    );
  if (words === null || (words[1] === undefined && words[2] === undefined)) return undefined;
  return Number(words[1] ?? 0) * 60 + Number(words[2] ?? 0);
}

/** Reads a whole number that stands alone or with one word, such as `3` or `3 people`. */
export function toCount(text: string): number | undefined {
  const match = /^(\d{1,3})(?:\s+\p{L}+)?$/u.exec(text);
  return match === null ? undefined : Number(match[1]);
}

/** Tells whether a cell says yes: `yes`, `true`, `x`, `1`, `I agree`, or a date. */
export function isYes(text: string): boolean {
  return /^(y|yes|true|x|1|ok|✓|✔|(i )?(agree|agreed|accept|accepted|consent))\b/i.test(text) ||
    /^[✓✔]/.test(text)
    ? true
    : toIsoDate(text) !== undefined;
}

/** Lists what a cell holds of addresses: each that has a scheme, whatever words stand around it, else every word when each may be one, else the cell. */
export function listWrittenAddresses(text: string): string[] {
  const whole = text.match(/https?:\/\/[^\s"“”‘’<>]+/gi)?.map((url) => url.replace(/[,;.]+$/, ''));
  if (whole !== undefined || text === '') return whole ?? [];
  const words = text.split(/\s+/);
  return words.every((word) => word.includes('.')) ? words : [text];
}

/** Reads a web address, with or without its scheme; undefined when it leads to no public site. */
export function toWebAddress(text: string): string | undefined {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (/[\s<>"\\]/.test(address) || !URL.canParse(address) || address.length > 2000)
    return undefined;
  const { hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return undefined;
  const isPublic = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(hostname);
  return isPublic ? address : undefined;
}

function toMonth(name = ''): string | undefined {
  const index = months.findIndex((month) => month.startsWith(name.toLowerCase()));
  return index === -1 ? undefined : String(index + 1);
}

function toExistingDay(year?: string, month?: string, day?: string): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : undefined;
}
