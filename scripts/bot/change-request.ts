import type { Answers as Words } from '../../src/copy/answers.ts';
import { changeWords, type ChangeName } from '../../src/domain/issue-forms.ts';
import { handleSchema, isoDateSchema, slugSchema } from '../../src/schemas/keys.ts';
import { withBlockText, withEntry } from '../keys/yaml-entry.ts';
import { toEnrollmentPath } from '../intake/read-enrollment.ts';
import { withFrontMatter } from './front-matter-edit.ts';
import { getWords, readText, whyNotOwner, type RequestContext } from './request-context.ts';
import type { RequestFinding, RequestResult } from './request-finding.ts';

type Answers = ReadonlyMap<string, string>;
/** The text of a YAML record becomes another. */
type Edit = (yaml: string) => string;
type Refused = Extract<RequestResult, { kind: 'refused' }>;

interface Plan {
  readonly title: string;
  readonly edit: Edit;
}

/** Changes of a profile; all others are of an enrollment. */
export const profileChanges: readonly ChangeName[] = ['confirm', 'pause', 'resume', 'stepDown'];

/**
 * Makes the change that a person asks for about themselves. Only words of fixed lists, a day, a key
 * and a sealed text get into a file; nothing of the answers is written as it is. Whose file it is
 * has to be proven by the account's number.
 */
export function toChangeResult(answers: Answers, context: RequestContext): RequestResult {
  const words = getWords(context);
  const name = readChange(answers);
  const handle = handleSchema.safeParse(answers.get('handle')?.toLowerCase());
  if (name === undefined) {
    return refuse(words.unknownChange(Object.values(changeWords).join(', ')));
  }
  if (name === 'wrongFile') {
    return { kind: 'said', text: words.wrongFile(toContact(context)) };
  }
  if (!handle.success) return refuse(words.badHandle);
  const refusal = whyNotOwner(context, handle.data);
  if (refusal !== undefined) return refusal;
  return profileChanges.includes(name)
    ? changeProfile(name, handle.data, answers, context)
    : changeEnrollment(name, handle.data, answers, context);
}

/** Finds which change the words of a form ask for. */
export function readChange(answers: Answers): ChangeName | undefined {
  const words = answers.get('change')?.toLowerCase();
  // The object is written above with these keys alone.
  const names = Object.keys(changeWords) as ChangeName[];
  return names.find((name) => changeWords[name] === words);
}

function changeProfile(
  name: ChangeName,
  handle: string,
  answers: Answers,
  context: RequestContext,
): RequestResult {
  const words = getWords(context);
  const path = `content/mentors/${handle}.mdx`;
  const text = readText(context.files, path);
  if (text === undefined || !context.programme.mentors.has(handle)) {
    return refuse(words.noProfile(handle));
  }
  const plan = toProfilePlan(name, handle, answers, context);
  if ('kind' in plan) return plan;
  return {
    kind: 'edit',
    edit: { path, text: withFrontMatter(text, plan.edit) },
    title: plan.title,
  };
}

function toProfilePlan(
  name: ChangeName,
  handle: string,
  answers: Answers,
  context: RequestContext,
): Plan | Refused {
  const { today } = context;
  const words = getWords(context);
  const { titles } = words;
  const withStatus = (yaml: string, status: string, until?: string): string =>
    withEntry(withEntry(yaml, 'status', status), 'pausedUntil', until);
  if (name === 'pause') {
    const day = isoDateSchema.safeParse(answers.get('until'));
    if (!day.success || day.data <= today) return refuse(words.badDay);
    return {
      title: titles.pause(handle, day.data),
      edit: (yaml) => withStatus(yaml, 'paused', day.data),
    };
  }
  if (name === 'stepDown') {
    return { title: titles.stepDown(handle), edit: (yaml) => withStatus(yaml, 'alumni') };
  }
  const confirm: Edit = (yaml) => withEntry(yaml, 'confirmed', today);
  if (name === 'resume') {
    return { title: titles.resume(handle), edit: (yaml) => confirm(withStatus(yaml, 'open')) };
  }
  return { title: titles.confirm(handle), edit: confirm };
}

function changeEnrollment(
  name: ChangeName,
  handle: string,
  answers: Answers,
  context: RequestContext,
): RequestResult {
  const words = getWords(context);
  const cohort = slugSchema.safeParse(answers.get('cohort')?.toLowerCase());
  if (!cohort.success) return refuse(words.noEnrollment(handle));
  const present = context.programme.enrollments.get(cohort.data)?.get(handle)?.data;
  const path = toEnrollmentPath(cohort.data, handle);
  const text = readText(context.files, path);
  if (present === undefined || text === undefined) return refuse(words.noEnrollment(handle));
  const plan = toEnrollmentPlan(name, present, answers, cohort.data, words);
  if ('kind' in plan) return plan;
  return {
    kind: 'edit',
    edit: { path, text: plan.edit(text) },
    title: plan.title,
  };
}

/** What a plan asks of an enrollment. */
interface PresentEnrollment {
  readonly handle: string;
  readonly sealed?: string | undefined;
  readonly place?: string | undefined;
}

function toEnrollmentPlan(
  name: ChangeName,
  present: PresentEnrollment,
  answers: Answers,
  cohort: string,
  words: Words['requests'],
): Plan | Refused {
  if (name === 'seal') return toSealPlan(present, answers, cohort, words);
  if (name === 'takePlace') return toTakePlacePlan(present, cohort, words);
  return {
    title: words.titles.leave(present.handle, cohort),
    // Who has left is in nobody's plan, so what was sealed has no use left.
    edit: (yaml) =>
      ['sealed', 'private', 'place'].reduce(
        (text, key) => withEntry(text, key, undefined),
        withEntry(yaml, 'state', 'withdrawn'),
      ),
  };
}

function toSealPlan(
  { handle }: PresentEnrollment,
  answers: Answers,
  cohort: string,
  { titles, noSealedPart }: Words['requests'],
): Plan | Refused {
  const sealed = toSealed(answers.get('sealed') ?? '');
  if (sealed === undefined) return refuse(noSealedPart);
  const recipient = /^age1[a-z0-9]{58}$/.exec(answers.get('recipient') ?? '')?.[0];
  const withKey: Edit = (yaml) =>
    recipient === undefined ? yaml : withEntry(yaml, 'recipient', recipient);
  return {
    title: titles.seal(handle, cohort),
    edit: (yaml) => {
      const open = withEntry(withEntry(withKey(yaml), 'private', undefined), 'state', 'complete');
      return withBlockText(open, 'sealed', sealed);
    },
  };
}

function toTakePlacePlan(
  { handle, sealed, place }: PresentEnrollment,
  cohort: string,
  { titles, noPrivatePartYet, notOffered }: Words['requests'],
): Plan | Refused {
  if (sealed === undefined) return refuse(noPrivatePartYet);
  if (place !== 'offered') return refuse(notOffered);
  return {
    title: titles.takePlace(handle, cohort),
    edit: (yaml) => withEntry(yaml, 'place', 'accepted'),
  };
}

/** Takes a sealed text out of what was pasted; nothing but its own alphabet can get into the file. */
function toSealed(text: string): string | undefined {
  const found =
    /-----BEGIN AGE ENCRYPTED FILE-----\n([A-Za-z0-9+/=\n]{1,19000})\n-----END AGE ENCRYPTED FILE-----/.exec(
      text,
    );
  return found?.[0];
}

function toContact({ programme }: RequestContext): string {
  return programme.program?.data.contact ?? '';
}

function refuse(finding: RequestFinding): Refused {
  return { kind: 'refused', findings: [finding] };
}
