import { getAnswers, type Answers } from '../../src/copy/answers.ts';
import type { ContentFile, Programme } from '../../src/records/programme.ts';
import type { Author } from '../review/facts.ts';
import { getOwnership } from '../review/ownership.ts';
import type { RequestResult } from './request-finding.ts';

/** What a request is decided from: who asks, and the records as they stand. */
export interface RequestContext {
  readonly author: Author & { readonly id: number };
  readonly programme: Programme;
  readonly files: readonly ContentFile[];
  /** A day in UTC. */
  readonly today: string;
}

/** Gets what is said to people: in the first language of the programme. */
export function getWords({ programme }: Pick<RequestContext, 'programme'>): Answers['requests'] {
  return getAnswers(programme.program?.data.locales[0]).requests;
}

/** Tells whether any file names a handle, also one that can't be read. */
export function isKnownHandle(files: readonly ContentFile[], handle: string): boolean {
  const names = [`/mentors/${handle}.mdx`, `/enrollments/${handle}.yml`, `/portraits/${handle}.`];
  return files.some(({ path }) => names.some((name) => path.includes(name)));
}

/** Decides whether an account may have this person's files changed; undefined when it may. */
export function whyNotOwner(
  context: RequestContext,
  handle: string,
): Exclude<RequestResult, { kind: 'edit' | 'said' }> | undefined {
  const { programme, files, author } = context;
  const words = getWords(context);
  switch (getOwnership(programme, handle, author, isKnownHandle(files, handle))) {
    case 'own':
      return undefined;
    case 'free':
      return { kind: 'refused', findings: [words.unknownHandle(handle)] };
    case 'others':
      return { kind: 'refused', findings: [words.othersFile(handle)] };
    case 'unproven':
      return { kind: 'coordinator', finding: words.unproven(handle) };
  }
}

/** Reads the text of a file as it stands. */
export function readText(files: readonly ContentFile[], path: string): string | undefined {
  const file = files.find((one) => one.path === path);
  return file === undefined ? undefined : new TextDecoder().decode(file.bytes);
}
