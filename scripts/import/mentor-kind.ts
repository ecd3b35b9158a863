import { toHeadingWords } from '../../src/domain/import/column-mapping.ts';
import { mentorFields, type MentorField } from '../../src/domain/import/fields.ts';
import { toLanguageTag } from '../../src/domain/import/languages.ts';
import {
  deniesConsent,
  toMentorDraft,
  type MentorDefaults,
} from '../../src/domain/import/mentor-draft.ts';
import { toFormat } from '../../src/domain/import/word-lists.ts';
import { toCount } from '../../src/domain/import/written-values.ts';
import { longestHandle } from '../../src/domain/naming/slug.ts';
import { mentorSchema, type Mentor } from '../../src/schemas/mentor.ts';
import type { Program } from '../../src/schemas/program.ts';
import { toSkeleton } from '../checks/confusable.ts';
import { readNow } from '../lib/now.ts';
import type { ImportKind } from './import-kind.ts';
import { readDefaults, requireDefault } from './import-options.ts';

const fewestSeats = 1;

/** Mentors: drafts without consent, unless `--publish` says that it was given. */
export const mentorKind: ImportKind<MentorField, Mentor> = {
  name: 'mentors',
  fields: mentorFields,
  schema: mentorSchema,
  folder: 'content/mentors',
  longestName: longestHandle,
  keptKeys: ['status', 'pausedUntil', 'confirmed', 'consent', 'portrait', 'account'],
  getEntries: ({ programme }) => programme.mentors,
  getNames: ({ programme, texts }) =>
    new Set([
      ...[...programme.enrollments.values()].flatMap((enrollments) => [...enrollments.keys()]),
      ...[...texts.keys()].flatMap((file) => /^content\/mentors\/(.+)\.mdx$/.exec(file)?.[1] ?? []),
    ]),
  isForeign: ({ programme }, handle, name) =>
    !programme.mentors.has(handle) &&
    [...programme.enrollments.values()].some((enrollments) => {
      const enrolled = enrollments.get(handle)?.data.name;
      return enrolled !== undefined && toHeadingWords(enrolled) !== toHeadingWords(name);
    }),
  toSkeleton,
  getTitle: ({ name }) => name,
  isSame: (one, other) => one.name === other.name,
  getTopics: ({ topics }) => topics,
  prepare: ({ program, topics }, input) => {
    const defaults = readMentorDefaults(input.defaults, program);
    const today = readNow(program.clock).toString().slice(0, 10);
    return {
      fallbacks: [
        ['headline', 'the first topics'],
        ['languages', defaults.languages.join(', ') || 'none: a row without one is not taken'],
        ['formats', defaults.formats.join(', ')],
        ['capacity', String(defaults.capacity)],
        [
          'status',
          input.publish
            ? `open, with consent of ${today}, because --publish says that everybody here agreed`
            : 'draft, without consent, so nobody is shown; --publish says that everybody agreed',
        ],
      ],
      toDraft: (row, vocabulary) => {
        const labels = new Map(
          [...topics, ...vocabulary.newTopics].map(({ id, label }) => [id, label]),
        );
        return toMentorDraft(row, { defaults, vocabulary, labels });
      },
      toPublished: (data, row) =>
        deniesConsent(row) ? data : { ...data, status: 'open', consent: today },
    };
  },
};

function readMentorDefaults(pairs: readonly string[], program: Program): MentorDefaults {
  const given = readDefaults(pairs, ['languages', 'formats', 'capacity']);
  return {
    languages: (given.get('languages') ?? []).map((text) =>
      requireDefault('languages', toLanguageTag, text),
    ),
    formats:
      given.get('formats')?.map((text) => requireDefault('formats', toFormat, text)) ??
      program.formats,
    capacity:
      given.get('capacity')?.map((text) => requireDefault('capacity', toCount, text))[0] ??
      fewestSeats,
  };
}
