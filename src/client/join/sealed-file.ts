import type { Answers } from '../../domain/enrollment/answers.ts';
import { findUnknownHandles, type UnknownHandle } from '../../domain/enrollment/page-problems.ts';
import { findJoinHints, type JoinHint } from '../../domain/enrollment/join-hints.ts';
import { getSealing } from '../../domain/enrollment/sealing.ts';
import { createKeyPair, type KeyPair } from '../../domain/seal/identity.ts';
import { sealPrivatePart } from '../../domain/seal/private-part.ts';
import { toEnrollmentText } from '../../records/enrollment-text.ts';
import { enrollmentSchema } from '../../schemas/enrollment.ts';
import type { PrivatePart } from '../../schemas/private-part.ts';
import { findProblems } from './find-problems.ts';
import type { FieldProblem } from './problems.ts';
import type { JoinSettings } from './settings.ts';

/** The file that somebody sends, or everything that is wrong with their answers, or that nothing may be sealed here. */
export type SealedFile =
  | {
      readonly kind: 'made';
      readonly handle: string;
      readonly text: string;
      readonly sealed: string;
      readonly keys: KeyPair;
      /** What was sealed. */
      readonly part: PrivatePart;
      /** Handles in the wishes that nobody has so far. */
      readonly unknown: readonly UnknownHandle[];
      /** What makes a group unlikely. */
      readonly hints: readonly JoinHint[];
    }
  | { readonly kind: 'unsealable' }
  | { readonly kind: 'refused'; readonly problems: readonly FieldProblem[] };

export type MadeFile = Extract<SealedFile, { kind: 'made' }>;

let ownKeys: Promise<KeyPair> | undefined;

/** Checks the answers as `check` does, seals the private ones to the cohort's keys, and writes the file. */
export async function makeSealedFile(
  answers: Answers,
  settings: JoinSettings,
): Promise<SealedFile> {
  const { draft, part, problems } = findProblems(answers, settings);
  if (problems.length > 0 || part === undefined) return { kind: 'refused', problems };
  // The page is built without a form when this is so; a page that was built before the key changed is not.
  const sealing = getSealing({ recipients: [...settings.recipients] }, settings);
  if (sealing.kind === 'refused') return { kind: 'unsealable' };
  // One key for as long as the page is open: who downloaded it and changes an answer still holds the right one.
  ownKeys ??= createKeyPair();
  const keys = await ownKeys;
  const sealed = await sealPrivatePart(part, sealing.recipients);
  const whole = { ...draft, recipient: keys.recipient, sealed };
  const schema = settings.makes === 'file' ? enrollmentSchema : partSchema;
  if (!schema.safeParse(whole).success) throw new Error('The file would not pass the check.');
  const { cohortPeople } = settings;
  return {
    kind: 'made',
    handle: part.handle,
    text: toEnrollmentText(whole),
    sealed,
    keys,
    part,
    unknown: cohortPeople === undefined ? [] : findUnknownHandles(answers, settings),
    hints: cohortPeople === undefined ? [] : findJoinHints(answers, cohortPeople),
  };
}

/** The keys of a file that a private part brings along. */
const partSchema = enrollmentSchema.pick({ state: true, recipient: true, sealed: true });
