import { loadJoinCheckCopy } from '../../copy/join-check-copy.ts';
import {
  toEnrollmentDraft,
  toPrivateDraft,
  type Answers,
  type Draft,
} from '../../domain/enrollment/answers.ts';
import { findPageProblems } from '../../domain/enrollment/page-problems.ts';
import { checkSchema, type CheckedData } from '../../records/front-matter/check-schema.ts';
import type { KeyPath, Position } from '../../records/programme.ts';
import { enrollmentSchema } from '../../schemas/enrollment.ts';
import { privatePartSchema, type PrivatePart } from '../../schemas/private-part.ts';
import type { FieldProblem } from './problems.ts';
import type { JoinSettings } from './settings.ts';

const words = await loadJoinCheckCopy(document.documentElement.lang);

/** What the answers make, and everything that is wrong with them. */
export interface FoundProblems {
  /** What becomes public, without the person's key and the sealed part. */
  readonly draft: Draft;
  /** What is sealed, where nothing in it is wrong. */
  readonly part: PrivatePart | undefined;
  readonly problems: readonly FieldProblem[];
}

const longestShown = 50;
const onlySealed = { draft: { state: 'complete' }, problems: [] } as const;

/** Checks the answers as `check` does, and what the page knows beyond. */
export function findProblems(answers: Answers, settings: JoinSettings): FoundProblems {
  const privateDraft = toPrivateDraft(answers, settings.cohort);
  const part = inForm(privateDraft, (locate) =>
    checkSchema(privatePartSchema, privateDraft, locate),
  );
  const publicPart = settings.makes === 'file' ? checkPublicPart(answers, settings) : onlySealed;
  return {
    draft: publicPart.draft,
    part: part.data,
    problems: [...publicPart.problems, ...part.problems],
  };
}

/** Checks what is public, each answer alone and all together. */
function checkPublicPart(
  answers: Answers,
  settings: JoinSettings,
): { draft: Draft; problems: FieldProblem[] } {
  const draft = toEnrollmentDraft(answers, settings.agreement);
  const { problems } = inForm(draft, (locate) => checkSchema(enrollmentSchema, draft, locate));
  const across = findPageProblems(answers, settings).map(({ field, problem }) => ({
    field,
    text: words.problems[problem],
  }));
  return { draft, problems: [...problems, ...across] };
}

/** Runs a check of a draft, and says what it found by field instead of by line. */
function inForm<Data>(
  draft: Draft,
  check: (locate: (keyPath: KeyPath) => Position) => CheckedData<Data>,
): { data: Data | undefined; problems: FieldProblem[] } {
  const places: KeyPath[] = [];
  // A form has no lines: the number of a place in this list stands for the line of a file.
  const { data, findings } = check((keyPath) => ({ line: places.push(keyPath), column: 1 }));
  const problems = findings.map(({ at, message, next }) => {
    const [key, index] = places[at.line - 1] ?? [];
    const field = String(key ?? '');
    const entry = readEntry(field, draft[field], index);
    const text =
      entry === undefined
        ? toSentence(field, draft[field], `${message} ${next}`)
        : words.wrongHandle(entry);
    return { field, text };
  });
  return { data, problems };
}

/** Reads which one of several handles is wrong; a long one by how it begins. */
function readEntry(field: string, value: unknown, index: KeyPath[number] | undefined) {
  if (field !== 'together' && field !== 'apart') return undefined;
  if (!Array.isArray(value) || typeof index !== 'number') return undefined;
  const entry = String(value[index]);
  return entry.length > longestShown ? `${entry.slice(0, longestShown)}…` : entry;
}

/** What is wrong is said in the words of the form; what no field of it can be, in those of `check`. */
function toSentence(field: string, value: unknown, checked: string): string {
  const isMissing = value === undefined || (Array.isArray(value) && value.length === 0);
  return words[isMissing ? 'missing' : 'wrong'][field] ?? checked;
}
