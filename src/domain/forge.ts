import type { Program } from '../schemas/program.ts';
import type { IssueForm } from './issue-forms.ts';
import { toRepositoryAddress } from './repository-address.ts';

/** A file that somebody is about to add. */
export interface NewFile {
  /** From the root of the repository, such as `content/cohorts/spring-2027/enrollments`. */
  readonly folder: string;
  readonly name: string;
  readonly text: string;
}

/** How a file gets into the forge's page for new files. */
export interface Proposal {
  readonly address: string;
  /** Whether the page opens with the text in it, or the person has to paste it. */
  readonly text: 'filled-in' | 'to-paste';
}

/**
 * Longest address that is sent to a forge, in bytes. GitHub answers 414 above about 8 kB. Who is not
 * signed in goes through `/login?return_to=…`, where the whole address is encoded once more, so that
 * longer form is what is measured.
 */
export const longestAddress = 8000;

/**
 * Builds the address at which the forge opens a page for a new file, with its name and text filled
 * in. GitLab fills in the name alone (its issue 594214), so a page has to show the text as well.
 */
export function toNewFileAddress(repository: Program['repository'], file: NewFile): string {
  const text = encodeURIComponent(file.text);
  const key = repository.forge === 'gitlab' ? 'content' : 'value';
  return `${toNamedFileAddress(repository, file)}&${key}=${text}`;
}

/** Decides how a file is proposed: with its text where the forge takes it and the address is short enough, else by its name alone. */
export function toProposal(repository: Program['repository'], file: NewFile): Proposal {
  const address = toNewFileAddress(repository, file);
  if (repository.forge === 'github' && isShortEnough(address))
    return { address, text: 'filled-in' };
  return { address: toNamedFileAddress(repository, file), text: 'to-paste' };
}

/** Builds the address to which a form sends its fields, so that the forge opens an issue form with them; undefined where a forge fills in none. */
export function toIssueFormAddress(repository: Program['repository']): string | undefined {
  if (repository.forge !== 'github') return undefined;
  return `${toRepositoryAddress(repository)}/issues/new`;
}

/**
 * Builds the address at which an issue form opens with its fields filled in. Only GitHub does so, and
 * only for fields of plain text: a list in the address makes it show an empty issue instead.
 */
export function toFilledIssueAddress(
  repository: Program['repository'],
  { template, title }: Pick<IssueForm, 'template' | 'title'>,
  answers: Readonly<Record<string, string>>,
): string | undefined {
  const address = toIssueFormAddress(repository);
  if (address === undefined) return undefined;
  const fields = Object.entries({ template, title, ...answers });
  const query = fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${address}?${query.join('&')}`;
}

/** Tells whether a forge takes an address, also by the detour over its page for signing in. */
export function isShortEnough(address: string): boolean {
  return encodeURIComponent(address).length <= longestAddress;
}

function toNamedFileAddress(repository: Program['repository'], file: NewFile): string {
  const address = toRepositoryAddress(repository);
  const place = `${repository.branch}/${file.folder}`;
  const name = encodeURIComponent(file.name);
  switch (repository.forge) {
    case 'github':
      return `${address}/new/${place}?filename=${name}`;
    case 'gitlab':
      return `${address}/-/new/${place}?file_name=${name}`;
    case 'forgejo':
      return `${address}/_new/${place}?filename=${name}`;
  }
}
