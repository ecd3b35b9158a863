import type { IsoDate } from '../../schemas/keys.ts';
import { isSeeking } from './seeking.ts';
import { hasUnusualHours, toWeeklyHours } from './week-grid.ts';

/** What a person chose and typed, by field; a field with one value is a list of one. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** A record that has not been checked against its schema yet. */
export type Draft = Readonly<Record<string, unknown>>;

/** Fields whose answers only the coordinators may read. Their names never stand in the public record. */
export const privateFields = [
  'zone',
  'availability',
  'contact',
  'rankedLeads',
  'together',
  'apart',
  'communication',
  'accessNeeds',
  'note',
] as const;

/**
 * Builds the public record of an enrollment. What is empty is left out, but for the lists that a
 * person has to fill.
 * @param agreement the version that the cohort asks for
 */
export function toEnrollmentDraft(answers: Answers, agreement: IsoDate): Draft {
  const seeking = isSeeking(answers);
  const accepted = (answers['agreement'] ?? []).length > 0;
  return withoutEmpty(
    {
      handle: readLine(answers, 'handle'),
      name: readLine(answers, 'name'),
      roles: readList(answers, 'roles'),
      topics: seeking ? readList(answers, 'topics') : [],
      offers: readList(answers, 'offers'),
      goalTopics: seeking ? readList(answers, 'goalTopics') : [],
      goal: seeking ? readText(answers, 'goal') : undefined,
      experience: seeking ? readLine(answers, 'experience') : undefined,
      languages: [...new Set(readList(answers, 'languages'))],
      organization: readLine(answers, 'organization'),
      agreement: accepted ? agreement : undefined,
      state: 'complete',
    },
    ['roles', 'languages'],
  );
}

/** Builds the part that is sealed, bound to the cohort and to the person's handle. */
export function toPrivateDraft(answers: Answers, cohort: string): Draft {
  const cells = readList(answers, 'availability');
  const seeking = isSeeking(answers);
  return withoutEmpty(
    {
      cohort,
      handle: readLine(answers, 'handle'),
      zone: readLine(answers, 'zone'),
      availability: toWeeklyHours(cells),
      outsideWakingHours: hasUnusualHours(cells),
      contact: readLine(answers, 'contact'),
      rankedLeads: seeking ? readList(answers, 'rankedLeads') : [],
      together: readHandles(answers, 'together'),
      apart: readHandles(answers, 'apart'),
      communication: readLine(answers, 'communication'),
      accessNeeds: readText(answers, 'accessNeeds'),
      note: readText(answers, 'note'),
    },
    ['availability'],
  );
}

function readLine(answers: Answers, field: string): string | undefined {
  return readText(answers, field)?.replace(/\s+/g, ' ');
}

/** A browser ends the lines of a text area as it likes; files end them with one character. */
function readText(answers: Answers, field: string): string | undefined {
  const text = answers[field]?.[0]?.replace(/\r\n?/g, '\n').trim();
  return text === '' ? undefined : text;
}

function readList(answers: Answers, field: string): string[] {
  return (answers[field] ?? []).filter((value) => value !== '');
}

/** Reads the handles that somebody wrote in one line: lower case, without an @, each once. */
export function readHandles(answers: Answers, field: string): string[] {
  // Spaces do not divide: a name in place of a handle has to be refused, not cut into words that name nobody.
  const handles = (answers[field]?.[0] ?? '')
    .toLowerCase()
    .split(/[,;\n]/)
    .map((handle) => handle.trim().replace(/^@/, ''));
  return [...new Set(handles.filter((handle) => handle !== ''))];
}

function withoutEmpty(record: Draft, kept: readonly string[]): Draft {
  return Object.fromEntries(
    Object.entries(record).filter(([key, value]) => {
      if (value === undefined) return false;
      return kept.includes(key) || !(Array.isArray(value) && value.length === 0);
    }),
  );
}
