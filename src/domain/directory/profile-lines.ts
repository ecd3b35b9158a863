import type { IsoDate } from '../../schemas/keys.ts';

/** The lines of a profile that say whether a mentor takes people, by what the mentor wants. */
export interface ProfileLines {
  readonly confirm: string;
  readonly pause: string;
  readonly resume: string;
  readonly stepDown: string;
}

/**
 * Writes the lines to paste at the head of a profile.
 * @param today a day in UTC
 */
export function toProfileLines(today: IsoDate): ProfileLines {
  return {
    confirm: `confirmed: ${today}`,
    pause: 'status: paused\npausedUntil: YYYY-MM-DD',
    resume: `status: open\nconfirmed: ${today}`,
    stepDown: 'status: alumni',
  };
}
