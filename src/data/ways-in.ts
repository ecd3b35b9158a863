import { programPages } from '../domain/program-pages.ts';
import type { WindowName } from '../domain/schedule/enrollment-window.ts';
import { listWaysIn, type WayIn } from '../domain/schedule/ways-in.ts';
import { getCohorts } from './cohorts.ts';
import { getNow } from './now.ts';

/** Whom a page calls, and where they can join. */
export interface WaysIn {
  readonly window: WindowName;
  readonly ways: readonly WayIn[];
}

/** Whom a page of the programme calls. */
const windowByPage: Readonly<Record<string, WindowName>> = {
  [programPages.becomeMentor]: 'mentors',
  [programPages.becomeMentee]: 'mentees',
};

/**
 * Gets the cohorts that those can join whom a page calls; undefined where it calls nobody.
 * @param slug of a page of the programme
 */
export async function getWaysIn(slug: string, language: string): Promise<WaysIn | undefined> {
  const window = windowByPage[slug];
  if (window === undefined) return undefined;
  const [cohorts, now] = await Promise.all([getCohorts(language), getNow()]);
  return { window, ways: listWaysIn(cohorts, window, now) };
}
