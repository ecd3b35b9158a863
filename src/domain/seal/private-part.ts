import type { PrivatePart } from '../../schemas/private-part.ts';
import { CannotOpenError, openText, sealText } from './sealed-text.ts';

/** Whose private part it must be. */
export interface SealedFor {
  cohort: string;
  handle: string;
}

export type PrivatePartRefusal = 'wrong-key' | 'damaged' | 'bound-elsewhere' | 'not-as-schema';

/** What opening gave. `detail` is one sentence that holds no private value, so it may be logged. */
export type OpenedPrivatePart =
  | { kind: 'opened'; part: PrivatePart }
  | { kind: 'refused'; reason: PrivatePartRefusal; detail: string };

/**
 * Checks a value against the schema of private parts. `privatePartSchema` itself fits here; it is an
 * argument because the domain knows schemas as types only.
 */
export interface PrivatePartParser {
  safeParse(
    value: unknown,
  ): { success: true; data: PrivatePart } | { success: false; error: ParseError };
}

interface ParseError {
  issues: readonly { path: readonly PropertyKey[] }[];
}

/** Seals a private part to a cohort's recipients, armored. The part names its cohort and handle and so is bound to them. */
export async function sealPrivatePart(
  part: PrivatePart,
  recipients: readonly string[],
): Promise<string> {
  return sealText(JSON.stringify(part), recipients);
}

/**
 * Opens the sealed part of one enrollment: call it with `privatePartSchema` as the last argument.
 * Refuses a part that was sealed for another cohort or handle, whoever copied it there.
 */
export async function openPrivatePart(
  armored: string,
  identities: readonly string[],
  sealedFor: SealedFor,
  parser: PrivatePartParser,
): Promise<OpenedPrivatePart> {
  const opened = await tryToOpen(armored, identities);
  if (opened.kind === 'refused') return opened;
  const parsed = parser.safeParse(opened.value);
  if (!parsed.success) return refuse('not-as-schema', toSchemaDetail(parsed.error));
  const part = parsed.data;
  if (part.cohort !== sealedFor.cohort || part.handle !== sealedFor.handle) {
    return refuse('bound-elsewhere', 'It was sealed for another cohort or another person.');
  }
  return { kind: 'opened', part };
}

async function tryToOpen(
  armored: string,
  identities: readonly string[],
): Promise<{ kind: 'json'; value: unknown } | Refused> {
  let text: string;
  try {
    text = await openText(armored, identities);
  } catch (error) {
    if (!(error instanceof CannotOpenError)) throw error;
    return refuse(error.reason, error.message);
  }
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'json', value };
  } catch {
    return refuse('not-as-schema', 'It opens, but what it holds is not JSON.');
  }
}

/** Names the keys alone: messages of the schema may quote what a person wrote in confidence. */
function toSchemaDetail(error: ParseError): string {
  const keys = error.issues.map(({ path }) =>
    path.length === 0 ? 'the whole part' : path.join('.'),
  );
  return `It opens, but does not fit the schema at: ${[...new Set(keys)].join(', ')}.`;
}

type Refused = Extract<OpenedPrivatePart, { kind: 'refused' }>;

function refuse(reason: PrivatePartRefusal, detail: string): Refused {
  return { kind: 'refused', reason, detail };
}
