import { resourceFields, type ResourceField } from '../../src/domain/import/fields.ts';
import { toLanguageTag } from '../../src/domain/import/languages.ts';
import { toResourceDraft, type ResourceDefaults } from '../../src/domain/import/resource-draft.ts';
import { toAudience, toResourceKind, toStage } from '../../src/domain/import/word-lists.ts';
import { longestSlug } from '../../src/domain/naming/slug.ts';
import type { Program } from '../../src/schemas/program.ts';
import { resourceSchema, type Resource } from '../../src/schemas/resource.ts';
import type { ImportKind } from './import-kind.ts';
import { readDefaults, requireDefault } from './import-options.ts';

/** Resources: drafts, unless `--publish` says that they may be shown. */
export const resourceKind: ImportKind<ResourceField, Resource> = {
  name: 'resources',
  fields: resourceFields,
  schema: resourceSchema,
  folder: 'content/resources',
  longestName: longestSlug,
  keptKeys: ['status', 'checked'],
  getEntries: ({ programme }) => programme.resources,
  getNames: ({ texts }) =>
    new Set(
      [...texts.keys()].flatMap((file) => /^content\/resources\/(.+)\.mdx$/.exec(file)?.[1] ?? []),
    ),
  isForeign: () => false,
  toSkeleton: (name) => name,
  getTitle: ({ title }) => title,
  isSame: (one, other) =>
    one.title === other.title && one.url === other.url && one.summary === other.summary,
  getTopics: ({ topics }) => topics,
  prepare: ({ program }, input) => {
    const defaults = readResourceDefaults(input.defaults, program);
    return {
      fallbacks: [
        ['summary', 'topics, date and session of the row'],
        [
          'kind',
          defaults.kind ??
            'talk where there are slides or a recording, video at a site of videos, else article',
        ],
        ['language', defaults.language],
        ['audience', defaults.audience.join(', ')],
        ['stage', defaults.stage],
        [
          'status',
          input.publish
            ? 'published, because of --publish'
            : 'draft, so nothing is shown; --publish shows it',
        ],
      ],
      toDraft: (row, vocabulary) => toResourceDraft(row, { defaults, vocabulary }),
      toPublished: (data) => ({ ...data, status: 'published' }),
    };
  },
};

function readResourceDefaults(pairs: readonly string[], program: Program): ResourceDefaults {
  const given = readDefaults(pairs, ['language', 'kind', 'audience', 'stage']);
  const one = <Value>(
    field: 'language' | 'kind' | 'stage',
    understand: (text: string) => Value | undefined,
  ) => given.get(field)?.map((text) => requireDefault(field, understand, text))[0];
  return {
    language: one('language', toLanguageTag) ?? program.locales[0] ?? 'en',
    kind: one('kind', toResourceKind),
    stage: one('stage', toStage) ?? 'any',
    audience: given
      .get('audience')
      ?.map((text) => requireDefault('audience', toAudience, text)) ?? ['mentor', 'mentee', 'peer'],
  };
}
