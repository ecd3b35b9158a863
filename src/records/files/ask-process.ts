import { fork } from 'node:child_process';
import process from 'node:process';

/** What a process tells that was asked something: the answer, or why there is none. */
type Reply<Answer> = { readonly answer: Answer } | { readonly failure: string };

/**
 * Asks a process of its own, which ends when it has answered and takes the memory that it used with it.
 * @param script ends with a call of `answerOnce`, whose answer is of this type
 * @param flags for Node
 * @throws what the process throws, or where it ends without an answer
 */
export function askProcess<Answer>(
  script: string,
  question: object,
  flags: readonly string[] = [],
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = fork(script, { execArgv: [...flags] });
    child.once('message', (reply: Reply<Answer>) => {
      if ('answer' in reply) resolve(reply.answer);
      else reject(new Error(reply.failure));
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`${script} ended before it had answered.`));
    });
    child.send(question);
  });
}

/** Answers the one question that this process was started for, and lets it end. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- whoever asks sends that type
export function answerOnce<Question extends object>(
  toAnswer: (question: Question) => Promise<unknown>,
): void {
  process.once('message', (question: Question) => {
    void toAnswer(question)
      .then(
        (answer): Reply<unknown> => ({ answer }),
        (error: unknown): Reply<unknown> => ({
          failure: error instanceof Error ? error.message : String(error),
        }),
      )
      .then((reply) => {
        process.send?.(reply, () => {
          process.disconnect();
        });
      });
  });
}
