import type { Program } from '../schemas/program.ts';

type Repository = Program['repository'];

/** Builds the web address of the programme's repository. */
export function toRepositoryAddress(repository: Repository): string {
  return `https://${repository.host}/${repository.path}`;
}

/**
 * Builds the address at which the forge opens a file for editing.
 * @param file path from the root of the repository, such as `content/mentors/x.mdx`
 */
export function toEditAddress(repository: Repository, file: string): string {
  const address = toRepositoryAddress(repository);
  const { branch } = repository;
  switch (repository.forge) {
    case 'github':
      return `${address}/edit/${branch}/${file}`;
    case 'gitlab':
      return `${address}/-/edit/${branch}/${file}`;
    case 'forgejo':
      return `${address}/_edit/${branch}/${file}`;
  }
}

/**
 * Builds the address at which the forge lists a folder.
 * @param folder path from the root of the repository
 */
export function toFolderAddress(repository: Repository, folder: string): string {
  const address = toRepositoryAddress(repository);
  const { branch } = repository;
  switch (repository.forge) {
    case 'github':
      return `${address}/tree/${branch}/${folder}`;
    case 'gitlab':
      return `${address}/-/tree/${branch}/${folder}`;
    case 'forgejo':
      return `${address}/src/branch/${branch}/${folder}`;
  }
}
