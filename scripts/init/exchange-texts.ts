import { isAlike, toChosen, type ChosenLanguages } from './chosen-languages.ts';

type Data = Readonly<Record<string, unknown>>;

/** Data of a record whose texts stand in the languages of the new programme. */
export interface ExchangedTexts {
  readonly data: Data;
  /** How many of its parts are still in the language of the demonstration. */
  readonly untranslated: number;
  /** Languages whose translations were left out. */
  readonly leftOut: ReadonlySet<string>;
}

interface Notes {
  readonly languages: ChosenLanguages;
  untranslated: number;
  readonly leftOut: Set<string>;
}

/** Texts without which a part of a record is not said; words to search by are not among them. */
const said = [
  ...['promise', 'introduction', 'audience', 'title', 'measure', 'label', 'outcome', 'prompt'],
  'text',
];

/** Tells texts from other values under the same name: the audience of a track is a list of roles. */
const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * Puts the translation into the first language of the new programme in the place of the original, which
 * becomes a translation itself where its language was chosen as well. Languages that were not chosen are
 * left out. A part whose translation lacks a text stays as it is.
 */
export function exchangeTexts(data: Data, languages: ChosenLanguages): ExchangedTexts {
  const notes: Notes = { languages, untranslated: 0, leftOut: new Set() };
  return { data: exchangeWithin(data, notes), ...notes };
}

function exchangeWithin(data: Data, notes: Notes): Data {
  const entries = Object.entries(data).map(([key, value]): [string, unknown] => [
    key,
    key === 'translations' ? value : exchangeValue(value, notes),
  ]);
  return exchangePart(Object.fromEntries(entries), notes);
}

function exchangeValue(value: unknown, notes: Notes): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => exchangeValue(item, notes));
  return isData(value) ? exchangeWithin(value, notes) : value;
}

function exchangePart(part: Data, notes: Notes): Data {
  if (!said.some((key) => isText(part[key]))) return part;
  const { languages } = notes;
  const { original, first } = languages;
  const { translations = [], ...own } = part;
  const all = Array.isArray(translations) ? translations.filter(isData) : [];
  const inFirst = all.find(({ language }) => isNamed(language, first, languages));
  const isWhole = inFirst !== undefined && said.every((key) => !isText(own[key]) || key in inFirst);
  if (!isAlike(original, first) && !isWhole) notes.untranslated += 1;
  const isExchanged = isWhole && !isAlike(original, first);
  const instead = isExchanged ? pickTexts(inFirst) : {};
  const further = isExchanged
    ? [{ language: original, ...pickTexts(own) }, ...all.filter((each) => each !== inFirst)]
    : all;
  const kept = further.flatMap((translation) => toKept(translation, notes));
  const changed = { ...part, ...instead, translations: kept };
  if (kept.length > 0) return changed;
  return Object.fromEntries(Object.entries(changed).filter(([key]) => key !== 'translations'));
}

function toKept(translation: Data, { languages, leftOut }: Notes): Data[] {
  const { language } = translation;
  if (typeof language !== 'string') return [];
  const chosen = toChosen(language, languages);
  if (chosen !== undefined && chosen !== languages.first)
    return [{ ...translation, language: chosen }];
  // One into the first language that is not whole has no place: its part is named as not translated.
  if (chosen === undefined) leftOut.add(language);
  return [];
}

function isNamed(language: unknown, first: string, languages: ChosenLanguages): boolean {
  return typeof language === 'string' && toChosen(language, languages) === first;
}

function pickTexts(part: Data): Data {
  return Object.fromEntries(
    Object.entries(part).filter(
      ([key, value]) => key === 'synonyms' || (said.includes(key) && isText(value)),
    ),
  );
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
