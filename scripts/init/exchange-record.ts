import { parseYaml } from '../../src/records/front-matter/parse-yaml.ts';
import { splitFrontMatter } from '../../src/records/front-matter/split-front-matter.ts';
import { writeYaml } from '../../src/records/front-matter/write-yaml.ts';
import type { ChosenLanguages } from './chosen-languages.ts';
import { exchangeTexts, type ExchangedTexts } from './exchange-texts.ts';

/** A file whose texts stand in the languages of the new programme. */
export interface ExchangedFile extends Pick<ExchangedTexts, 'untranslated' | 'leftOut'> {
  readonly text: string;
}

const asItIs = (text: string): ExchangedFile => ({ text, untranslated: 0, leftOut: new Set() });

/**
 * Exchanges the texts of a file of YAML, or of one with prose below its front matter.
 * @returns the same bytes where nothing changes, or it can not be read
 */
export function exchangeFile(
  path: string,
  text: string,
  languages: ChosenLanguages,
): ExchangedFile {
  return path.endsWith('.mdx') ? exchangeProse(text, languages) : exchangeYaml(text, languages);
}

function exchangeYaml(text: string, languages: ChosenLanguages): ExchangedFile {
  const { data } = parseYaml(text, 0);
  if (data === undefined) return asItIs(text);
  const { data: own, ...notes } = exchangeTexts(data, languages);
  return { text: isSame(own, data) ? text : write(own, 100), ...notes };
}

function exchangeProse(text: string, languages: ChosenLanguages): ExchangedFile {
  const split = splitFrontMatter(text);
  if ('code' in split) return asItIs(text);
  const { data } = parseYaml(split.frontMatter, 1);
  if (data === undefined) return asItIs(text);
  const prose = split.body.trim();
  const whole = prose === '' ? data : { ...data, text: `${prose}\n` };
  const { data: own, ...notes } = exchangeTexts(whole, languages);
  if (isSame(own, whole)) return { text, ...notes };
  const { text: body, ...rest } = own;
  const below = typeof body === 'string' ? `\n${body.trimEnd()}\n` : '';
  return { text: `---\n${write(rest, 0)}---\n${below}`, ...notes };
}

function write(data: Readonly<Record<string, unknown>>, lineWidth: number): string {
  return writeYaml(data, { lineWidth, schema: 'core', aliasDuplicateObjects: false });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
