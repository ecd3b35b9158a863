import subtags from './language-subtags.json' with { type: 'json' };

// ISO 639-3, ISO 3166-1 and ISO 15924 as of iso-codes 4.15: a list of our own, because what the
// runtime knows of languages differs between versions of Node.
const languages = toSet(subtags.languages);
const regions = toSet(subtags.regions);
const scripts = toSet(subtags.scripts);
const shorter = new Map(
  [...toSet(subtags.shorter)].map((pair): [string, string] => [pair.slice(0, -3), pair.slice(-2)]),
);

/** Codes of countries and codes given up that people write for a language. */
const oftenMeant: ReadonlyMap<string, string> = new Map([
  ['al', 'sq'],
  ['at', 'de'],
  ['by', 'be'],
  ['cn', 'zh'],
  ['cz', 'cs'],
  ['dk', 'da'],
  ['gb', 'en'],
  ['ge', 'ka'],
  ['gr', 'el'],
  ['il', 'he'],
  ['in', 'id'],
  ['ir', 'fa'],
  ['iw', 'he'],
  ['ji', 'yi'],
  ['jp', 'ja'],
  ['mo', 'ro'],
  ['mx', 'es'],
  ['rs', 'sr'],
  ['ua', 'uk'],
  ['us', 'en'],
  ['vn', 'vi'],
]);

const listAddress = 'https://www.iana.org/assignments/language-subtag-registry';

/** Says what is wrong with a well-formed language tag, or undefined when it names a language. */
export function describeLanguage(tag: string): { message: string; next: string } | undefined {
  const [language = '', ...others] = tag.split('-');
  const short = shorter.get(language);
  if (short !== undefined) {
    return {
      message: `The language ${language} has a shorter code.`,
      next: `Write ${[short, ...others].join('-')}.`,
    };
  }
  if (!languages.has(language)) return describeUnknownLanguage(language);
  const wrong = others.find((part) => !isScript(part) && !isRegion(part));
  if (wrong === undefined) return undefined;
  if (wrong === 'UK') {
    return { message: 'UK is not a code of a country.', next: `Write ${language}-GB.` };
  }
  return {
    message: `${wrong} in ${tag} is neither a script nor a country.`,
    next: `Write ${language}, or find the code in ${listAddress}.`,
  };
}

function describeUnknownLanguage(language: string): { message: string; next: string } {
  const meant = oftenMeant.get(language);
  return {
    message: `${language} is not a language.`,
    next:
      meant === undefined
        ? `Write its code of two or three letters, as listed in ${listAddress}.`
        : `Did you mean ${meant}? A language has a code of its own, apart from countries'.`,
  };
}

function isScript(part: string): boolean {
  return scripts.has(part);
}

/** Numbers name parts of the world, such as 419 for Latin America; they are too few to be mistyped. */
function isRegion(part: string): boolean {
  return regions.has(part) || /^\d{3}$/.test(part);
}

function toSet(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
