import type { Cohort } from '../../schemas/cohort.ts';
import type { Program } from '../../schemas/program.ts';
import type { Session } from '../../schemas/session.ts';
import type { Topic } from '../../schemas/topics.ts';
import type { Track } from '../../schemas/track.ts';

/** Something with the language that its texts are in, where that is not the first of the programme. */
export type Said<Item> = Item & { readonly language?: string | undefined };

/** Reads what the texts of something are in, where it says so. */
export function getSaidLanguage(item: object): string | undefined {
  const said = 'language' in item ? item.language : undefined;
  return typeof said === 'string' ? said : undefined;
}

/** A record, or a part of one, that may say its texts in further languages. */
interface Translatable {
  readonly translations?: readonly { readonly language: string }[] | undefined;
}

/** Texts that a record may leave out, and its translation too. */
export const sessionTexts = ['preparation', 'cancelledReason'] as const;
export const sectionTexts = ['prompt'] as const;

/**
 * Takes the texts of something in a language: its translation's in the place of its own, or its own where
 * nobody has translated them.
 * @param wanted texts that a translation may leave out: where the original has one of them and the translation
 * does not, the original stands, as readers would miss it
 */
export function inLanguage<Item extends Translatable>(
  item: Item,
  language: string,
  wanted: readonly (string & keyof Item)[] = [],
): Said<Item> {
  const translation = item.translations?.find((each) => each.language === language);
  if (translation === undefined || lacksText(item, translation, wanted)) return item;
  return { ...item, ...translation };
}

/** Tells whether a translation leaves out a text that its original has. */
export function lacksText<Item extends Translatable>(
  item: Item,
  translation: object,
  wanted: readonly (string & keyof Item)[],
): boolean {
  return wanted.some((key) => item[key] !== undefined && !(key in translation));
}

/** Takes the programme's purpose and goals in a language. */
export function toProgramIn(program: Program, language: string): Said<Program> {
  const goals = program.goals.map((goal) => inLanguage(goal, language));
  return { ...inLanguage(program, language), goals };
}

/** Takes a topic in a language. */
export function toTopicIn(topic: Topic, language: string): Said<Topic> {
  return inLanguage(topic, language);
}

/** Takes a cohort and its sessions in a language. */
export function toCohortIn(cohort: Cohort, language: string): Said<Cohort> {
  const sessions = cohort.sessions.map((session): Session =>
    inLanguage(session, language, sessionTexts),
  );
  return { ...inLanguage(cohort, language), sessions };
}

/** Takes a track and its parts in a language. */
export function toTrackIn(track: Track, language: string): Said<Track> {
  const sections = track.sections.map((section) => inLanguage(section, language, sectionTexts));
  return { ...inLanguage(track, language), sections };
}
