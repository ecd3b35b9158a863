import { getLetterLanguage } from '../../src/domain/naming/letter-language.ts';
import { toCohortIn, toTopicIn } from '../../src/domain/translation/in-language.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { Program } from '../../src/schemas/program.ts';
import type { Topic } from '../../src/schemas/topics.ts';
import type { GroupPerson } from './group-people.ts';

/** What letters take from the programme's records. */
export interface LetterSources {
  readonly cohort: Cohort;
  readonly topics: readonly Topic[];
  readonly program: Pick<Program, 'locales'>;
}

/** Takes what a letter says of cohort and topics in the language in which somebody is written to. */
export function toReaderWords(
  { cohort, topics, program }: LetterSources,
  { languages }: Pick<GroupPerson, 'languages'>,
) {
  const language = getLetterLanguage(languages, program.locales);
  const labels = topics.map((topic) => [topic.id, toTopicIn(topic, language).label] as const);
  return { language, cohort: toCohortIn(cohort, language), labels: new Map(labels) };
}
