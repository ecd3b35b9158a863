import process from 'node:process';
import { UsageError } from '../lib/command.ts';
import type { GitHubAccess } from './github-client.ts';

/** Reads from the environment of a workflow how to reach its repository. @throws UsageError outside one */
export function readGitHubAccess(): GitHubAccess {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository } = process.env;
  if (token === undefined || repository === undefined) {
    throw new UsageError('Set GITHUB_TOKEN and GITHUB_REPOSITORY.');
  }
  const address = process.env['GITHUB_API_URL'] ?? 'https://api.github.com';
  return { address, repository, token, fetch };
}

/** Variables with which git reaches the forge; in the environment, where other programs do not read them. */
export function toGitAccess(token: string): Record<string, string> {
  const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}
