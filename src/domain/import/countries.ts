import { foldToAscii } from '../naming/ascii-fold.ts';
import { countryNames, countryOtherNames } from './country-table.ts';

const codesByName = new Map<string, string>([
  ...[...countryNames].map(([code, name]): [string, string] => [toKey(name), code]),
  ...countryOtherNames.flatMap(([code, names]) =>
    names.split('/').map((name): [string, string] => [toKey(name), code]),
  ),
]);

/**
 * Finds the English name of a country that is written as an ISO 3166 code or as a name; undefined when
 * the text is neither.
 */
export function toCountryName(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return countryNames.get(code) ?? countryNames.get(codesByName.get(toKey(text)) ?? '');
}

function toKey(name: string): string {
  return foldToAscii(name.replaceAll('&', ' and '))
    .replace(/^the /, '')
    .replace(/\bsaint\b/g, 'st')
    .replace(/[^a-z0-9]/g, '');
}
