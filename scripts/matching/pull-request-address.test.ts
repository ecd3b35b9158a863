import { expect, test } from 'vitest';
import { toPullRequestAddress } from './pull-request-address.ts';

test.each([
  ['github', 'https://forge.example/a/b/compare/main...groups/winter?expand=1'],
  [
    'gitlab',
    'https://forge.example/a/b/-/merge_requests/new?merge_request%5Bsource_branch%5D=groups%2Fwinter',
  ],
  ['forgejo', 'https://forge.example/a/b/compare/main...groups/winter'],
] as const)('on %s a pull request opens at its own address', (forge, address) => {
  const repository = { forge, host: 'forge.example', path: 'a/b', branch: 'main' };
  expect(toPullRequestAddress(repository, 'groups/winter')).toBe(address);
});
