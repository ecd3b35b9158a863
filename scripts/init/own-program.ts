import { parseYaml } from '../../src/records/front-matter/parse-yaml.ts';
import { writeYaml } from '../../src/records/front-matter/write-yaml.ts';
import type { Program } from '../../src/schemas/program.ts';
import type { InitAnswers } from './answers.ts';

/** Keys that a programme of its own does not have, gives anew, or has as it is usual. */
const ofDemo = new Set(['clock', 'demo', 'recipients', 'conduct', 'confirmAfterDays']);

/**
 * Writes `program.yml` anew from the demonstration's: name, addresses and languages are the new
 * programme's; purpose, goals and formats stay until somebody writes others, in all languages. It has no fixed clock and
 * no key of the demonstration.
 */
export function toProgramText(text: string, demo: Program, answers: InitAnswers): string {
  const { data: written } = parseYaml(text, 0);
  const kept = Object.entries(written ?? {}).filter(([key]) => !ofDemo.has(key));
  const data = {
    ...Object.fromEntries(kept),
    name: answers.name,
    introduction: toOwnIntroduction(demo, demo.name),
    translations: toOwnTranslations(demo),
    locales: answers.locales,
    site: answers.site,
    base: answers.base,
    repository: { ...answers.repository, branch: answers.branch },
    contact: answers.contact,
    ...(answers.conduct === undefined ? {} : { conduct: answers.conduct }),
    privacy: { ...demo.privacy, contact: answers.privacyContact },
  };
  return writeYaml(data, { lineWidth: 100, schema: 'core' });
}

function toOwnTranslations({ name, translations }: Program): Program['translations'] {
  return translations?.map((texts) => ({ ...texts, introduction: toOwnIntroduction(texts, name) }));
}

/** Leaves out the sentences that name the demonstration. */
function toOwnIntroduction(
  { introduction, promise }: Pick<Program, 'introduction' | 'promise'>,
  name: string,
): string {
  const sentences = introduction.split(/(?<=[.!?])\s+/);
  const own = sentences.filter((sentence) => !sentence.includes(name)).join(' ');
  return own === '' ? promise : own;
}
