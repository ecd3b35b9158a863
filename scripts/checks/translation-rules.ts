import { isOutdated } from '../../src/domain/translation/page-versions.ts';
import { fileKinds } from '../../src/records/kinds.ts';
import type { Programme, RecordEntry } from '../../src/records/programme.ts';
import { toFinding, type Finding, type Rule } from './rule.ts';

const where = [fileKinds.resource.path, fileKinds.page.path].join(', ');

/** A text in a file of its own that may be a translation. */
type Text = RecordEntry<{
  readonly language?: string | undefined;
  readonly translates?: string | undefined;
}>;

const ofTranslation: Rule = {
  code: 'translation-of-translation',
  title: 'A text is a translation of a translation',
  level: 'problem',
  where,
  docs: 'All translations of a resource or a page name the same one under `translates`, the one that was there first, and that one has no such key. So readers are led from each to the one in their language, in one step and never in a circle.',
  *run({ resources, pages }) {
    yield* findOfTranslation(resources);
    yield* findOfTranslation(pages);
  },
};

function* findOfTranslation(texts: ReadonlyMap<string, Text>): Generator<Finding> {
  for (const entry of texts.values()) {
    const { translates } = entry.data;
    const original = translates === undefined ? undefined : texts.get(translates);
    if (original?.data.translates === undefined) continue;
    const isItself = original.id === entry.id;
    yield toFinding(
      entry,
      ['translates'],
      isItself
        ? `${entry.id} is named as a translation of itself.`
        : `${original.id} is a translation itself, of ${original.data.translates}.`,
      'Name the one that was there first, and take translates out of that one.',
    );
  }
}

const languageTwice: Rule = {
  code: 'translation-language-twice',
  title: 'A translation is in a language that was there already',
  level: 'problem',
  where,
  docs: 'A translation is in another language than what it translates, and there is one in each language: readers could not be told which of two is theirs. Correct the language, keep one of the two, or take `translates` out where the two say different things.',
  *run({ program, resources, pages }) {
    yield* findLanguageTwice(resources, undefined);
    yield* findLanguageTwice(pages, program?.data.locales[0]);
  },
};

/**
 * Finds translations into a language that is there already.
 * @param otherwise what texts are in that do not say it
 */
function* findLanguageTwice(
  texts: ReadonlyMap<string, Text>,
  otherwise: string | undefined,
): Generator<Finding> {
  const firsts = new Map<string, string>();
  for (const entry of texts.values()) {
    const { translates, language } = entry.data;
    if (translates === undefined || language === undefined) continue;
    const key = `${translates} ${language}`;
    const original = texts.get(translates);
    const isOfOriginal =
      original !== undefined && (original.data.language ?? otherwise) === language;
    const other = isOfOriginal ? translates : firsts.get(key);
    firsts.set(key, other ?? entry.id);
    // A translation of itself has a finding of its own.
    if (other === undefined || other === entry.id) continue;
    yield toFinding(
      entry,
      ['language'],
      `${other} is the same in ${language} already.`,
      'Correct the language, keep one of the two, or take translates out.',
    );
  }
}

const withoutLanguage: Rule = {
  code: 'translation-without-language',
  title: 'A translation does not say its language',
  level: 'problem',
  where: fileKinds.page.path,
  docs: 'A page with `translates` is shown in the place of that page on the pages of its language, so it has to say which one that is: `language: es`.',
  *run({ pages }) {
    for (const entry of pages.values()) {
      const { language, translates } = entry.data;
      if (translates === undefined || language !== undefined) continue;
      const message = `This translates ${translates}, and does not say into which language.`;
      yield toFinding(entry, ['translates'], message, 'Add language, such as language: es.');
    }
  },
};

const outdated: Rule = {
  code: 'translation-outdated',
  title: 'A translation is of another version than the one that holds',
  level: 'notice',
  where: fileKinds.page.path,
  docs: 'A page with a `version` holds from that day, so a translation of another version would tell readers what does not hold: they are shown the page itself instead. Bring the translation up to date, and give it the same `version`.',
  *run(programme) {
    for (const { entry, original } of listPageTranslations(programme)) {
      if (!isOutdated(entry.data, original.data)) continue;
      const { version } = original.data;
      yield toFinding(
        entry,
        ['version'],
        version === undefined
          ? `${original.id} has no version, and this translation has one, so ${original.id} itself is shown.`
          : `${original.id} holds in the version of ${version}, so it is shown itself instead of this translation.`,
        version === undefined
          ? 'Take version out of the translation.'
          : `Bring it up to date, and write version: ${version}.`,
      );
    }
  },
};

function* listPageTranslations({ pages }: Programme) {
  for (const entry of pages.values()) {
    const original = pages.get(entry.data.translates ?? '');
    if (original !== undefined && original.id !== entry.id) yield { entry, original };
  }
}

/** What texts in files of their own say of each other as translations. */
export const translationRules: readonly Rule[] = [
  ofTranslation,
  languageTwice,
  withoutLanguage,
  outdated,
];
