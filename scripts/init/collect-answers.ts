import { UsageError } from '../lib/command.ts';
import type { AnswerWords } from './answers.ts';
import type { Ask } from './ask-in-terminal.ts';
import { questions, type Question, type Surroundings } from './questions.ts';

/**
 * Finds an answer to every question: what the options say, else what a person says, else the default.
 * @param ask puts a question to a person; left out where nobody is there to be asked
 * @throws UsageError naming every option that is wrong or missing
 */
export async function collectAnswers(
  options: Readonly<Record<string, string | boolean | undefined>>,
  around: Surroundings,
  ask: Ask | undefined,
): Promise<AnswerWords> {
  const known: Record<string, string> = {};
  const faults: string[] = [];
  for (const question of questions) {
    if (!question.isAsked(known)) continue;
    const given = options[question.name];
    const answer =
      (typeof given === 'string' ? given : undefined) ??
      (ask && (await askUntilAccepted(question, known, around, ask))) ??
      question.toDefault(known, around);
    const words = answer === undefined ? undefined : toWords(answer);
    if (words === undefined) faults.push(`--${question.name} is missing: ${question.text}.`);
    else if (!question.accepts(words, around)) faults.push(toFault(question, words));
    else known[question.name] = words;
  }
  if (faults.length > 0) throw new UsageError(faults.join('\n  '));
  return known;
}

async function askUntilAccepted(
  question: Question,
  known: AnswerWords,
  around: Surroundings,
  ask: Ask,
): Promise<string> {
  const fallback = question.toDefault(known, around);
  const proposal = fallback === undefined || fallback === '' ? '' : ` [${fallback}]`;
  let remark = '';
  for (;;) {
    const typed = (await ask(`${remark}${question.text}${proposal}: `)).trim();
    const words = typed === '' ? fallback : toWords(typed);
    if (words !== undefined && question.accepts(words, around)) return words;
    remark = `${question.hint}\n`;
  }
}

function toFault({ name, hint }: Question, words: string): string {
  return `--${name} says "${words}". ${hint}`;
}

/** A single hyphen says that there is none. */
function toWords(answer: string): string {
  return answer.trim() === '-' ? '' : answer.trim();
}
