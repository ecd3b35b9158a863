/** Keeps an answer for the next time it is asked for; a failure is asked for anew. */
export function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  const remembered = remember(ask);
  return () => remembered('');
}

/** Keeps the answer to each key, as `once` does. */
export function remember<Answer>(ask: (key: string) => Promise<Answer>) {
  const answers = new Map<string, Promise<Answer>>();
  return (key: string): Promise<Answer> => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(key);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
