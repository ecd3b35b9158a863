import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { lintCalendar } from '../../src/domain/calendar/lint/lint-calendar.ts';

/**
 * Holds every calendar below a folder to the lint, and names what it finds, file by file in the order of
 * their names.
 */
export async function lintCalendars(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.ics')).sort();
  const findings: string[] = [];
  for (const file of files) {
    const words = lintCalendar(await readFile(path.join(folder, file)));
    findings.push(...words.map((word) => `${file.replaceAll(path.sep, '/')}: ${word}`));
  }
  return findings;
}
