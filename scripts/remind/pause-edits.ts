import type { Reminder } from '../../src/domain/directory/reminders.ts';
import type { ContentFile } from '../../src/records/programme.ts';
import type { IsoDate } from '../../src/schemas/keys.ts';
import { withFrontMatter } from '../bot/front-matter-edit.ts';
import { readText } from '../bot/request-context.ts';
import type { FileEdit } from '../bot/request-finding.ts';
import { addDays } from '../../src/domain/time/calendar-days.ts';
import { withEntry } from '../keys/yaml-entry.ts';

/** Until when a mentor is paused who did not answer; whoever comes back ends the pause before. */
const pauseDays = 365;

/** Makes the edits that pause the profiles of those who were not heard of for too long. */
export function toPauseEdits(
  due: readonly Reminder[],
  files: readonly ContentFile[],
  today: IsoDate,
): FileEdit[] {
  return due
    .filter((reminder) => reminder.due === 'pause')
    .flatMap(({ handle }): FileEdit[] => {
      const path = `content/mentors/${handle}.mdx`;
      const text = readText(files, path);
      if (text === undefined) return [];
      const pause = (yaml: string): string =>
        withEntry(withEntry(yaml, 'status', 'paused'), 'pausedUntil', addDays(today, pauseDays));
      return [{ path, text: withFrontMatter(text, pause) }];
    });
}
