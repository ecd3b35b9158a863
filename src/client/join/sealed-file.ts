import { loadJoinCheckCopy } from '../../copy/join-check-copy.ts';
import {
  toEnrollmentDraft,
  toPrivateDraft,
  type Answers,
  type Draft,
} from '../../domain/enrollment/answers.ts';
import {
  findPageProblems,
  findUnknownHandles,
  type UnknownHandle,
} from '../../domain/enrollment/page-problems.ts';
import { getSealing } from '../../domain/enrollment/sealing.ts';
import { createKeyPair, type KeyPair } from '../../domain/seal/identity.ts';
import { sealPrivatePart } from '../../domain/seal/private-part.ts';
import { toEnrollmentText } from '../../records/enrollment-text.ts';
import { checkSchema, type CheckedData } from '../../records/front-matter/check-schema.ts';
import type { KeyPath, Position } from '../../records/programme.ts';
import { enrollmentSchema } from '../../schemas/enrollment.ts';
import { privatePartSchema } from '../../schemas/private-part.ts';
import type { FieldProblem } from './problems.ts';
import type { JoinSettings } from './settings.ts';

const words = await loadJoinCheckCopy(document.documentElement.lang);

/** The file that somebody sends, or everything that is wrong with their answers, or that nothing may be sealed here. */
export type SealedFile =
  | {
      readonly kind: 'made';
      readonly handle: string;
      readonly text: string;
      readonly sealed: string;
      readonly keys: KeyPair;
      /** Handles in the wishes that nobody has so far. */
      readonly unknown: readonly UnknownHandle[];
    }
  | { readonly kind: 'unsealable' }
  | { readonly kind: 'refused'; readonly problems: readonly FieldProblem[] };

let ownKeys: Promise<KeyPair> | undefined;

/** Checks the answers as `check` does, seals the private ones to the cohort's keys, and writes the file. */
export async function makeSealedFile(
  answers: Answers,
  settings: JoinSettings,
): Promise<SealedFile> {
  const privateDraft = toPrivateDraft(answers, settings.cohort);
  const part = inForm(privateDraft, (locate) =>
    checkSchema(privatePartSchema, privateDraft, locate),
  );
  const publicPart = settings.makes === 'file' ? checkPublicPart(answers, settings) : onlySealed;
  const problems = [...publicPart.problems, ...part.problems];
  if (problems.length > 0 || part.data === undefined) return { kind: 'refused', problems };
  // The page is built without a form when this is so; a page that was built before the key changed is not.
  const sealing = getSealing({ recipients: [...settings.recipients] }, settings);
  if (sealing.kind === 'refused') return { kind: 'unsealable' };
  // One key for as long as the page is open: who downloaded it and changes an answer still holds the right one.
  ownKeys ??= createKeyPair();
  const keys = await ownKeys;
  const sealed = await sealPrivatePart(part.data, sealing.recipients);
  const whole = { ...publicPart.draft, recipient: keys.recipient, sealed };
  const schema = settings.makes === 'file' ? enrollmentSchema : partSchema;
  if (!schema.safeParse(whole).success) throw new Error('The file would not pass the check.');
  const unknown = findUnknownHandles(answers, settings);
  return {
    kind: 'made',
    handle: part.data.handle,
    text: toEnrollmentText(whole),
    sealed,
    keys,
    unknown,
  };
}

/** The keys of a file that a private part brings along. */
const partSchema = enrollmentSchema.pick({ state: true, recipient: true, sealed: true });
const onlySealed = { draft: { state: 'complete' }, problems: [] } as const;

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
    const field = String(places[at.line - 1]?.[0] ?? '');
    return { field, text: toSentence(field, draft[field], `${message} ${next}`) };
  });
  return { data, problems };
}

/** What is wrong is said in the words of the form; what no field of it can be, in those of `check`. */
function toSentence(field: string, value: unknown, checked: string): string {
  const isMissing = value === undefined || (Array.isArray(value) && value.length === 0);
  return words[isMissing ? 'missing' : 'wrong'][field] ?? checked;
}
