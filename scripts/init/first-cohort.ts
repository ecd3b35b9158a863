import { Temporal } from 'temporal-polyfill';
import { writeYaml } from '../../src/records/front-matter/write-yaml.ts';
import type { FirstCohort } from './answers.ts';

/** Days that have to be left until a first cohort starts, so that mentors have two weeks to enroll. */
export const fewestDaysAhead = 43;

/** A cohort's file before it is written, and what to say of it. */
export interface CohortDraft {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly dates: CohortDates;
}

interface CohortDates {
  readonly mentors: { readonly opens: string; readonly closes: string };
  readonly mentees: { readonly opens: string; readonly closes: string };
  readonly matching: string;
  readonly starts: string;
  readonly ends: string;
}

/** Days before the start, as the demonstration has them: mentors first, and a week between matching and start. */
const daysBefore = {
  mentors: { opens: 56, closes: 29 },
  mentees: { opens: 42, closes: 12 },
  matching: 6,
};

/**
 * Drafts a cohort of groups with a mentor that meet once a week, to be changed by hand or in the editor.
 * @param agreement version of the agreement that people accept
 * @param resources what the library has; guides that it lacks are left out
 */
export function draftFirstCohort(
  { starts, weeks, zone }: FirstCohort,
  agreement: string,
  resources: ReadonlySet<string>,
): CohortDraft {
  const dates = toDates(starts, weeks);
  const { id, title } = toName(starts);
  const data = {
    title,
    summary: `${weeks === 1 ? 'One week' : `${String(weeks)} weeks`} in groups of three to five with a mentor.`,
    formats: ['mentor-led'],
    zone,
    windows: { mentors: dates.mentors, mentees: dates.mentees },
    matching: dates.matching,
    starts,
    ends: dates.ends,
    sessions: toSessions(weeks, resources),
    groupSize: { min: 3, target: 4, max: 5 },
    publish: { names: 'first-names', times: 'all' },
    draw: 'Write a text here before mentees can no longer enroll, one that nobody can foresee or choose: it breaks ties',
    agreement,
  };
  const yaml = writeYaml(data, { lineWidth: 0, schema: 'core' });
  return { id, title, dates, text: `---\n${yaml}---\n\n${body}` };
}

function toDates(starts: string, weeks: number): CohortDates {
  const first = Temporal.PlainDate.from(starts);
  const before = (days: number) => first.subtract({ days }).toString();
  const toWindow = ({ opens, closes }: { readonly opens: number; readonly closes: number }) => ({
    opens: before(opens),
    closes: before(closes),
  });
  return {
    mentors: toWindow(daysBefore.mentors),
    mentees: toWindow(daysBefore.mentees),
    matching: before(daysBefore.matching),
    starts,
    ends: first.add({ days: weeks * 7 - 1 }).toString(),
  };
}

/** Names no day: whoever moves the dates above would have to find them here too. */
const body = `## What you commit to

- One meeting of an hour a week, from the first week to the last, at a time that fits everyone in your group.
- Telling your group a day ahead when you can’t come.

## If there is no group for you

We place as many people as we can. If nobody shares your hours or your language, we write to you on the day on which the groups are announced, and say why.
`;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Names a cohort by its month, since seasons differ between the halves of the world. */
function toName(starts: string): { readonly id: string; readonly title: string } {
  const { year, month } = Temporal.PlainDate.from(starts);
  const title = `${months[month - 1] ?? ''} ${String(year)}`;
  return { id: title.toLowerCase().replace(' ', '-'), title };
}

function toSessions(weeks: number, resources: ReadonlySet<string>) {
  return Array.from({ length: weeks }, (_, index) => {
    const { title, guides } = toMeeting(index + 1, weeks);
    const known = guides.filter((slug) => resources.has(slug));
    return {
      kind: 'group',
      id: `week-${String(index + 1)}`,
      week: index + 1,
      title,
      durationMinutes: 60,
      ...(known.length === 0 ? {} : { resources: known }),
    };
  });
}

function toMeeting(week: number, weeks: number): { title: string; guides: readonly string[] } {
  if (week === 1) return { title: 'First meeting', guides: ['first-meeting', 'group-agreement'] };
  if (week === weeks) return { title: 'Closing', guides: ['closing-well', 'thank-you-notes'] };
  if (week === 2) return { title: 'A goal on a card', guides: ['setting-goals', 'goal-card'] };
  if (week === Math.ceil(weeks / 2)) {
    return { title: 'Halfway check-in', guides: ['midpoint-check-in'] };
  }
  return { title: 'Work in progress', guides: [] };
}
