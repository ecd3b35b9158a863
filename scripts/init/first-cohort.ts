import { Temporal } from 'temporal-polyfill';
import { writeYaml } from '../../src/records/front-matter/write-yaml.ts';
import type { FirstCohort } from './answers.ts';
import { isAlike } from './chosen-languages.ts';
import { cohortWords, type CohortWords, type Meeting } from './cohort-words.ts';

/** Days that have to be left until a first cohort starts, so that mentors have two weeks to enroll. */
export const fewestDaysAhead = 43;

/** A cohort's file before it is written, and what to say of it. */
export interface CohortDraft {
  readonly id: string;
  readonly title: string;
  /** What it is said in: not the first language of the programme where there are no words of that. */
  readonly language: string;
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
 * Drafts a cohort of groups with a mentor that meet once a week, to be changed by hand or in the editor. It is
 * said in the first language of the programme, and in the further ones beside it, as far as there are words.
 * @param agreement version of the agreement that people accept
 * @param resources what the library has; guides that it lacks are left out
 */
export function draftFirstCohort(
  { starts, weeks, zone }: FirstCohort,
  locales: readonly string[],
  agreement: string,
  resources: ReadonlySet<string>,
): CohortDraft {
  const dates = toDates(starts, weeks);
  const said = toSaid(locales);
  const { words } = said;
  const { title, summary } = toTexts(words, starts, weeks);
  const data = {
    title,
    summary,
    formats: ['mentor-led'],
    zone,
    windows: { mentors: dates.mentors, mentees: dates.mentees },
    matching: dates.matching,
    starts,
    ends: dates.ends,
    sessions: toSessions(weeks, said, resources),
    groupSize: { min: 3, target: 4, max: 5 },
    publish: { names: 'first-names', times: 'all' },
    draw: words.draw,
    agreement,
    ...toTranslations(said, (further) => ({
      ...toTexts(further, starts, weeks),
      text: further.body,
    })),
  };
  const yaml = writeYaml(data, { lineWidth: 0, schema: 'core' });
  const id = title.toLowerCase().replaceAll(' ', '-');
  return { id, title, language: words.language, dates, text: `---\n${yaml}---\n\n${words.body}` };
}

/** The words of the first language, and those of the further ones under the tags that were chosen. */
interface Said {
  readonly words: CohortWords;
  readonly further: readonly CohortWords[];
}

function toSaid([first = 'en', ...others]: readonly string[]): Said {
  const find = (tag: string) => cohortWords.find(({ language }) => isAlike(language, tag));
  const words = find(first) ?? cohortWords[0];
  const further = others.flatMap((tag) => {
    const found = find(tag);
    return found === undefined || found === words ? [] : [{ ...found, language: tag }];
  });
  return { words, further };
}

function toTranslations(
  { further }: Said,
  translate: (words: CohortWords) => Readonly<Record<string, string>>,
) {
  const translations = further.map((words) => ({
    language: words.language,
    ...translate(words),
  }));
  return translations.length === 0 ? {} : { translations };
}

/** Names a cohort by its month, since seasons differ between the halves of the world. */
function toTexts({ toTitle, toSummary }: CohortWords, starts: string, weeks: number) {
  const { year, month } = Temporal.PlainDate.from(starts);
  return { title: toTitle(month, year), summary: toSummary(weeks) };
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

function toSessions(weeks: number, said: Said, resources: ReadonlySet<string>) {
  return Array.from({ length: weeks }, (_, index) => {
    const meeting = toMeeting(index + 1, weeks);
    const known = guidesOf[meeting].filter((slug) => resources.has(slug));
    return {
      kind: 'group',
      id: `week-${String(index + 1)}`,
      week: index + 1,
      title: said.words.meetings[meeting],
      durationMinutes: 60,
      ...(known.length === 0 ? {} : { resources: known }),
      ...toTranslations(said, ({ meetings }) => ({ title: meetings[meeting] })),
    };
  });
}

const guidesOf: Readonly<Record<Meeting, readonly string[]>> = {
  first: ['first-meeting', 'group-agreement'],
  goal: ['setting-goals', 'goal-card'],
  work: [],
  halfway: ['midpoint-check-in'],
  closing: ['closing-well', 'thank-you-notes'],
};

function toMeeting(week: number, weeks: number): Meeting {
  if (week === 1) return 'first';
  if (week === weeks) return 'closing';
  if (week === 2) return 'goal';
  return week === Math.ceil(weeks / 2) ? 'halfway' : 'work';
}
