/**
 * Keeps the answer to a query for the rest of a build, as records do not change while it runs. While
 * developing, every question is asked anew.
 */
export function oncePerBuild<Answer>(query: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => {
    if (!import.meta.env.PROD) return query();
    answer ??= query();
    return answer;
  };
}
