import { locales } from '../../src/copy/copy.ts';
import { toRankedId } from '../../src/domain/issue-forms.ts';
import { toEnrollmentText } from '../../src/records/enrollment-text.ts';
import type { Programme } from '../../src/records/programme.ts';
import type { Enrollment } from '../../src/schemas/enrollment.ts';
import { handleSchema, slugSchema } from '../../src/schemas/keys.ts';
import { toEnrollmentPath } from '../intake/read-enrollment.ts';
import { getWords, isKnownHandle, whyNotOwner, type RequestContext } from './request-context.ts';
import type { RequestResult } from './request-finding.ts';

type Answers = ReadonlyMap<string, string>;

/**
 * Makes the enrollment that a join form asks for. Its public words alone: somebody who is enrolled
 * already keeps the sealed part, whoever is new can't be placed before theirs has come. What is
 * wrong with the answers is found by the check of the file, not here.
 */
export function toJoinResult(answers: Answers, context: RequestContext): RequestResult {
  const words = getWords(context);
  const cohort = slugSchema.safeParse(answers.get('cohort')?.toLowerCase());
  const handle = handleSchema.safeParse(answers.get('handle')?.toLowerCase());
  if (!cohort.success || !context.programme.cohorts.has(cohort.data)) {
    const open = [...context.programme.cohorts.keys()].sort().join(', ');
    return { kind: 'refused', findings: [words.unknownCohort(open)] };
  }
  if (!handle.success) return { kind: 'refused', findings: [words.badHandle] };
  if (isKnownHandle(context.files, handle.data)) {
    const refusal = whyNotOwner(context, handle.data);
    if (refusal !== undefined) return refusal;
  }
  const present = context.programme.enrollments.get(cohort.data)?.get(handle.data)?.data;
  const draft = toDraft(answers, handle.data, context, present);
  return {
    kind: 'edit',
    edit: {
      path: toEnrollmentPath(cohort.data, handle.data),
      text: toEnrollmentText(withoutEmpty(draft)),
    },
    title: words.titles.enroll(handle.data, cohort.data),
  };
}

function toDraft(
  answers: Answers,
  handle: string,
  { author, programme }: RequestContext,
  present: Enrollment | undefined,
): Readonly<Record<string, unknown>> {
  const topics = (id: string, count: number) =>
    readRanked(answers, id, count, (text) => toTopicId(text, programme));
  return {
    handle,
    name: toLine(answers.get('name')),
    roles: (answers.get('roles') ?? '')
      .split(',')
      .map((role) => role.trim().toLowerCase())
      .filter((role) => role !== ''),
    topics: topics('topic', 5),
    offers: topics('offer', 3),
    goalTopics: topics('goal-topic', 3),
    goal: answers.get('goal'),
    experience: answers.get('experience')?.toLowerCase(),
    languages: readRanked(answers, 'language', 3, toLanguageTag),
    organization: toLine(answers.get('organization')),
    agreement: answers.get('agreement'),
    recipient: present?.recipient,
    state: present?.sealed === undefined ? 'awaiting-private-part' : 'complete',
    place: present?.place,
    sealed: present?.sealed,
    account: present?.account ?? { forge: author.forge, login: author.login, id: author.id },
  };
}

/** Reads several answers to one question in their order, each once; a name becomes what it names. */
function readRanked(
  answers: Answers,
  id: string,
  count: number,
  toMeant: (text: string) => string,
): string[] {
  const texts = Array.from({ length: count }, (_, index) =>
    toLine(answers.get(toRankedId(id, index + 1))),
  );
  return [...new Set(texts.filter((text) => text !== '').map(toMeant))];
}

/** Finds a topic by its id or its label; leaves other words to the check, which proposes the nearest. */
function toTopicId(text: string, { topics }: Programme): string {
  const wanted = text.toLowerCase();
  const found = (topics?.data.topics ?? []).find(
    ({ id, label }) => id === wanted || label.toLowerCase() === wanted,
  );
  return found?.id ?? text;
}

/** Finds a language by its name in any language of the form; leaves tags and other words to the check. */
function toLanguageTag(text: string): string {
  const wanted = text.toLowerCase();
  const found = Object.values(locales).flatMap(({ words }) =>
    words.languageTags.filter((tag) => words.language(tag).toLowerCase() === wanted),
  );
  return found[0] ?? text;
}

function toLine(text: string | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}

function withoutEmpty(draft: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(draft).filter(
      ([key, value]) =>
        value !== undefined &&
        value !== '' &&
        (!Array.isArray(value) || value.length > 0 || ['roles', 'languages'].includes(key)),
    ),
  );
}
