import { fileKinds } from '../../src/records/kinds.ts';
import { toFinding, type Rule } from './rule.ts';

const where = fileKinds.resource.path;

const ofTranslation: Rule = {
  code: 'translation-of-translation',
  title: 'A resource is a translation of a translation',
  level: 'problem',
  where,
  docs: 'All translations of a resource name the same one under `translates`, the one that was there first, and that one has no such key. So readers are led from each to the one in their language, in one step and never in a circle.',
  *run({ resources }) {
    for (const entry of resources.values()) {
      const { translates } = entry.data;
      const original = translates === undefined ? undefined : resources.get(translates);
      if (original?.data.translates === undefined) continue;
      const isItself = original.id === entry.id;
      yield toFinding(
        entry,
        ['translates'],
        isItself
          ? `${entry.id} is named as a translation of itself.`
          : `${original.id} is a translation itself, of ${original.data.translates}.`,
        'Name the resource that was there first, and take translates out of that one.',
      );
    }
  },
};

const languageTwice: Rule = {
  code: 'translation-language-twice',
  title: 'A translation is in a language that was there already',
  level: 'problem',
  where,
  docs: 'A translation is in another language than what it translates, and there is one in each language: readers could not be told which of two is theirs. Correct the language, keep one of the two, or take `translates` out where the two say different things.',
  *run({ resources }) {
    const firsts = new Map<string, string>();
    for (const entry of resources.values()) {
      const { translates, language } = entry.data;
      if (translates === undefined) continue;
      const key = `${translates} ${language}`;
      const isOfOriginal = resources.get(translates)?.data.language === language;
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
  },
};

/** What resources say of each other as translations. */
export const translationRules: readonly Rule[] = [ofTranslation, languageTwice];
