import type { Program } from '../schemas/program.ts';
import { toRepositoryAddress } from './repository-address.ts';

/** A file that somebody is about to add. */
export interface NewFile {
  /** From the root of the repository, such as `content/cohorts/spring-2027/enrollments`. */
  readonly folder: string;
  readonly name: string;
  readonly text: string;
}

/**
 * Builds the address at which the forge opens a page for a new file, with its name and text filled
 * in. GitLab fills in the name alone (its issue 594214), so a page has to show the text as well.
 */
export function toNewFileAddress(repository: Program['repository'], file: NewFile): string {
  const address = toRepositoryAddress(repository);
  const place = `${repository.branch}/${file.folder}`;
  const name = encodeURIComponent(file.name);
  const text = encodeURIComponent(file.text);
  switch (repository.forge) {
    case 'github':
      return `${address}/new/${place}?filename=${name}&value=${text}`;
    case 'gitlab':
      return `${address}/-/new/${place}?file_name=${name}&content=${text}`;
    case 'forgejo':
      return `${address}/_new/${place}?filename=${name}&value=${text}`;
  }
}
