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
  const { known, faults } = readGiven(options, around);
  // Nobody is asked only to learn at the end that an option was wrong.
  if (ask !== undefined && faults.length > 0) throw toUsageError(faults);
  for (const question of questions) {
    if (typeof options[question.name] === 'string' || !question.isAsked(known)) continue;
    const answer =
      (ask && (await askUntilAccepted(question, known, around, ask))) ??
      question.toDefault(known, around);
    const words = answer === undefined ? undefined : toWords(answer);
    if (words === undefined) faults.push(`--${question.name} is missing: ${question.text}.`);
    else if (!question.accepts(words, around)) faults.push(toFault(question, words, around));
    else known[question.name] = words;
  }
  if (faults.length > 0) throw toUsageError(faults);
  return known;
}

/** Reads every option that was given, whatever the others say. */
function readGiven(
  options: Readonly<Record<string, string | boolean | undefined>>,
  around: Surroundings,
): { readonly known: Record<string, string>; readonly faults: string[] } {
  const known: Record<string, string> = {};
  const faults: string[] = [];
  for (const question of questions) {
    const given = options[question.name];
    if (typeof given !== 'string') continue;
    const words = toWords(given);
    if (question.accepts(words, around)) known[question.name] = words;
    else faults.push(toFault(question, words, around));
  }
  return { known, faults };
}

function toUsageError(faults: readonly string[]): UsageError {
  return new UsageError(faults.join('\n  '));
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
    remark = `${toRemark(question, words ?? '', around)}\n`;
  }
}

function toFault(question: Question, words: string, around: Surroundings): string {
  return `--${question.name} says "${words}". ${toRemark(question, words, around)}`;
}

function toRemark({ hint, toFault: toOwn }: Question, words: string, around: Surroundings): string {
  return toOwn?.(words, around) ?? hint;
}

/** A single hyphen says that there is none. */
function toWords(answer: string): string {
  return answer.trim() === '-' ? '' : answer.trim();
}
