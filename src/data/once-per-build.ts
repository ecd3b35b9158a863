import { i18n } from 'astro:config/server';

/**
 * Keeps the answer to a query for the rest of a build, as records do not change while it runs. While
 * developing, every question is asked anew.
 */
export function oncePerBuild<Answer>(query: () => Promise<Answer>): () => Promise<Answer> {
  return oncePerLanguage(query);
}

/**
 * Keeps the answer to a query for each language of the site. Without one, and for the first, in which the
 * programme writes, it is the same: what the records say as they stand.
 */
export function oncePerLanguage<Answer>(
  query: (language: string | undefined) => Promise<Answer>,
): (language?: string) => Promise<Answer> {
  const answers = new Map<string | undefined, Promise<Answer>>();
  return (asked) => {
    const language = asked === i18n?.defaultLocale ? undefined : asked;
    if (!import.meta.env.PROD) return query(language);
    const answer = answers.get(language) ?? query(language);
    answers.set(language, answer);
    return answer;
  };
}
