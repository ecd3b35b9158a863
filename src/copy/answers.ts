import { toSpokenLanguage } from '../domain/naming/spoken-language.ts';
import { reminders } from './en/reminders.ts';
import { requests } from './en/requests.ts';
import { reminders as spanishReminders } from './es/reminders.ts';
import { requests as spanishRequests } from './es/requests.ts';

const english = { reminders: reminders.issue, requests };

/** What programs write to people in issues: the shape that every locale fills. */
export type Answers = typeof english;

/** What programs write to people in issues, by language tag. */
export const answers: Readonly<Record<string, Answers>> = {
  en: english,
  es: { reminders: spanishReminders, requests: spanishRequests },
};

/** Finds what programs write in a language: that of the tag, else of its language, else English. */
export function getAnswers(tag = 'en'): Answers {
  return answers[tag] ?? answers[toSpokenLanguage(tag)] ?? english;
}
