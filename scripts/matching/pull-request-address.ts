import { toRepositoryAddress } from '../../src/domain/repository-address.ts';
import type { Program } from '../../src/schemas/program.ts';

/** Builds the address at which the forge offers to open a pull request from a branch. */
export function toPullRequestAddress(repository: Program['repository'], branch: string): string {
  const address = toRepositoryAddress(repository);
  switch (repository.forge) {
    case 'github':
      return `${address}/compare/${repository.branch}...${branch}?expand=1`;
    case 'gitlab':
      return `${address}/-/merge_requests/new?merge_request%5Bsource_branch%5D=${encodeURIComponent(branch)}`;
    case 'forgejo':
      return `${address}/compare/${repository.branch}...${branch}`;
  }
}
