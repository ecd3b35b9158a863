import { lacksText, sectionTexts, sessionTexts } from '../../src/domain/translation/in-language.ts';
import { fileKinds } from '../../src/records/kinds.ts';
import type { KeyPath, Programme, RecordEntry } from '../../src/records/programme.ts';
import { toFinding, type Finding, type Rule } from './rule.ts';

/** Something whose texts can be translated beside it. */
interface Unit {
  readonly entry: RecordEntry<unknown>;
  readonly keyPath: KeyPath;
  /** How a message names it. */
  readonly name: string;
  readonly translations: readonly { readonly language: string }[];
  /** Texts that its translation lacks, by language. */
  readonly lacking: (translation: object) => readonly string[];
}

const kinds = ['program', 'topics', 'cohort', 'track'] as const;
const where = [...kinds, 'page' as const].map((kind) => fileKinds[kind].path).join(', ');

const unread: Rule = {
  code: 'translation-unread',
  title: 'Nobody reads a translation',
  level: 'notice',
  where,
  docs: 'Pages are built in the languages that `locales` of `content/program.yml` lists. The first is the one in which the records themselves are written; a translation is read in one of the others. Add the language to `locales`, or take the translation out. Where the translation is in the first language, exchange it with the text that it translates. Name another language only where the text is in that one.',
  *run(programme) {
    const { program } = programme;
    const [first, ...further] = program?.data.locales ?? [];
    // Who has one language may keep what is translated for the day of a second.
    if (first === undefined || further.length === 0) return;
    for (const { entry, keyPath, language } of listTranslations(programme)) {
      if (further.includes(language)) continue;
      yield toFinding(
        entry,
        keyPath,
        language === first
          ? `${language} is the first language of the site, in which the texts themselves are read.`
          : `The site does not speak ${language}, so nobody reads this translation.`,
        language === first
          ? `Where it is in ${first} indeed, exchange it with the text that it translates, and name the language of that one; else name the language it is in.`
          : `Add ${language} to locales in content/program.yml, or take it out; where it is in another language, name that.`,
      );
    }
  },
};

const lacking: Rule = {
  code: 'translation-incomplete',
  title: 'A translation leaves something out',
  level: 'notice',
  where: [fileKinds.cohort.path, fileKinds.track.path].join(', '),
  docs: 'The original says something that its translation does not, so readers are shown the original: better in another language than not at all. Translate it too.',
  *run(programme) {
    for (const { entry, keyPath, translations, lacking: list } of listUnits(programme)) {
      for (const [index, translation] of translations.entries()) {
        const keys = list(translation);
        if (keys.length === 0) continue;
        yield toFinding(
          entry,
          [...keyPath, 'translations', index, 'language'],
          `The ${translation.language} translation lacks ${keys.join(' and ')}, so the original is shown.`,
          `Add ${keys.join(' and ')} to it.`,
        );
      }
    }
  },
};

/** As many names as a message can bear. */
const mostNamed = 5;

const missing: Rule = {
  code: 'translation-missing',
  title: 'Some texts are not translated yet',
  level: 'notice',
  where,
  docs: 'Some texts of this file, or some pages, are there in a further language of the site, and others are not: readers of that language are shown those as they are. Translate them when you can; nothing else depends on it.',
  *run(programme) {
    const [, ...further] = programme.program?.data.locales ?? [];
    const byFile = Map.groupBy(listUnits(programme), ({ entry }) => entry.file);
    for (const language of further) {
      for (const units of byFile.values()) {
        yield* findMissing(units, language, 'texts of this file');
      }
      yield* findMissing(listPages(programme), language, 'pages');
    }
  },
};

function* findMissing(units: readonly Unit[], language: string, what: string): Generator<Finding> {
  const isSaid = ({ translations }: Unit) =>
    translations.some((translation) => translation.language === language);
  const open = units.filter((unit) => !isSaid(unit));
  const [first] = open;
  if (first === undefined || open.length === units.length) return;
  const names = open.slice(0, mostNamed).map(({ name }) => name);
  const others = open.length > mostNamed ? ` and ${String(open.length - mostNamed)} more` : '';
  yield toFinding(
    first.entry,
    first.keyPath,
    `${String(open.length)} of ${String(units.length)} ${what} are not in ${language}: ${names.join(', ')}${others}.`,
    `Add a translation into ${language} to each.`,
  );
}

/** Lists the pages that are no translations, with those that translate them. */
function listPages({ pages }: Programme): Unit[] {
  const all = [...pages.values()];
  const toTranslations = (slug: string) =>
    all.flatMap(({ data: { translates, language } }) =>
      translates === slug && language !== undefined ? [{ language }] : [],
    );
  return all
    .filter(({ data }) => data.translates === undefined)
    .map((entry) => ({
      entry,
      keyPath: ['title'],
      name: entry.id,
      translations: toTranslations(entry.id),
      lacking: () => [],
    }));
}

function* listTranslations(programme: Programme) {
  for (const { entry, keyPath, translations } of listUnits(programme)) {
    for (const [index, { language }] of translations.entries()) {
      yield { entry, keyPath: [...keyPath, 'translations', index, 'language'], language };
    }
  }
  for (const entry of programme.pages.values()) {
    const { language, translates } = entry.data;
    if (translates !== undefined && language !== undefined) {
      yield { entry, keyPath: ['language'], language };
    }
  }
}

function* listUnits({ program, topics, cohorts, tracks }: Programme): Generator<Unit> {
  if (program !== undefined) {
    yield toUnit(program, [], program.data, { name: 'promise' });
    for (const [index, goal] of program.data.goals.entries()) {
      yield toUnit(program, ['goals', index], goal, { name: goal.id });
    }
  }
  for (const [index, topic] of topics?.data.topics.entries() ?? []) {
    if (topics) yield toUnit(topics, ['topics', index], topic, { name: topic.id });
  }
  for (const cohort of cohorts.values()) {
    yield { ...toUnit(cohort, [], cohort.data, { name: 'title' }), lacking: ofText(cohort) };
    for (const [index, session] of cohort.data.sessions.entries()) {
      const options = { name: session.id, wanted: sessionTexts };
      yield toUnit(cohort, ['sessions', index], session, options);
    }
  }
  for (const track of tracks.values()) {
    yield { ...toUnit(track, [], track.data, { name: 'title' }), lacking: ofText(track) };
    for (const [index, section] of track.data.sections.entries()) {
      const options = { name: section.title, wanted: sectionTexts };
      yield toUnit(track, ['sections', index], section, options);
    }
  }
}

/** Asks for the text where the original has one below its front matter. */
function ofText({ body }: RecordEntry<unknown>): Unit['lacking'] {
  return (translation) =>
    body !== undefined && body.text !== '' && !('text' in translation) ? ['text'] : [];
}

function toUnit<
  Item extends { readonly translations?: readonly { readonly language: string }[] | undefined },
>(
  entry: RecordEntry<unknown>,
  keyPath: KeyPath,
  item: Item,
  {
    name,
    wanted = [],
  }: { readonly name: string; readonly wanted?: readonly (string & keyof Item)[] },
): Unit {
  return {
    entry,
    keyPath,
    name,
    translations: item.translations ?? [],
    lacking: (translation) => wanted.filter((key) => lacksText(item, translation, [key])),
  };
}

/** What records say in further languages, beside their texts. */
export const textTranslationRules: readonly Rule[] = [unread, lacking, missing];
