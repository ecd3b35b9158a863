/** Languages that people are offered to choose from; any other can be written by its tag. */
const offeredTags = [
  'af',
  'am',
  'ar',
  'as',
  'az',
  'be',
  'bg',
  'bn',
  'bs',
  'ca',
  'cs',
  'cy',
  'da',
  'de',
  'el',
  'en',
  'eo',
  'es',
  'et',
  'eu',
  'fa',
  'fi',
  'fil',
  'fr',
  'ga',
  'gl',
  'gu',
  'ha',
  'he',
  'hi',
  'hr',
  'hu',
  'hy',
  'id',
  'ig',
  'is',
  'it',
  'ja',
  'jv',
  'ka',
  'kk',
  'km',
  'kn',
  'ko',
  'ku',
  'ky',
  'lo',
  'lt',
  'lv',
  'mi',
  'mk',
  'ml',
  'mn',
  'mr',
  'ms',
  'mt',
  'my',
  'nb',
  'ne',
  'nl',
  'nn',
  'no',
  'or',
  'pa',
  'pl',
  'ps',
  'pt',
  'pt-BR',
  'qu',
  'ro',
  'ru',
  'rw',
  'sd',
  'si',
  'sk',
  'sl',
  'so',
  'sq',
  'sr',
  'sv',
  'sw',
  'ta',
  'te',
  'th',
  'ti',
  'tr',
  'uk',
  'ur',
  'uz',
  'vi',
  'wo',
  'xh',
  'yo',
  'zh',
  'zh-Hans',
  'zh-Hant',
  'zu',
];

/** How a language of the site names languages. For display alone. */
export interface LanguageNames {
  /** Names a language by its tag; the tag itself where it has no name. */
  readonly name: (tag: string) => string;
  /** The same as it begins a line: some languages write their names small. */
  readonly title: (tag: string) => string;
  /** Tags of the languages that people are offered, by name. */
  readonly tags: readonly string[];
}

/** Builds the names of languages in a language. */
export function toLanguageNames(locale: string): LanguageNames {
  const names = new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' });
  const known = new Map<string, string>();
  const name = (tag: string): string => {
    const found = known.get(tag) ?? findName(names, tag);
    known.set(tag, found);
    return found;
  };
  const tags = offeredTags
    .map((tag) => ({ tag, letters: toBareLetters(name(tag)) }))
    .sort((one, other) => (one.letters < other.letters ? -1 : 1))
    .map(({ tag }) => tag);
  return { name, title: (tag) => toTitle(name(tag), locale), tags };
}

/** Names a language in itself, such as "Deutsch"; its tag where it has no name. For display alone. */
export function toOwnLanguageName(tag: string): string {
  const names = new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard' });
  return toTitle(findName(names, tag), tag);
}

function findName(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    // What is no tag, such as a word somebody wrote instead, stays as it is.
    return tag;
  }
}

function toTitle(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** Takes accents off, so that "árabe" stands at A. */
function toBareLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
