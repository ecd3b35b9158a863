import { expect, test } from 'vitest';
import { longestAddress, toNewFileAddress, toProposal } from './forge.ts';

const file = {
  folder: 'content/cohorts/spring-2027/enrollments',
  name: 'your-name.yml',
  text: 'a: "b & c"\n# é',
};

test.each([
  ['github', '/new/main/content/cohorts/spring-2027/enrollments', 'filename', 'value'],
  ['gitlab', '/-/new/main/content/cohorts/spring-2027/enrollments', 'file_name', 'content'],
  ['forgejo', '/_new/main/content/cohorts/spring-2027/enrollments', 'filename', 'value'],
] as const)('%s opens a new file with its name and text', (forge, path, name, text) => {
  const repository = { forge, host: 'forge.example', path: 'tidepool/hub', branch: 'main' };
  const address = new URL(toNewFileAddress(repository, file));
  expect(address.host).toBe('forge.example');
  expect(address.pathname).toBe(`/tidepool/hub${path}`);
  expect(address.searchParams.get(name)).toBe(file.name);
  expect(address.searchParams.get(text)).toBe(file.text);
});

const github = {
  forge: 'github',
  host: 'github.com',
  path: 'tidepool/hub',
  branch: 'main',
} as const;

test('GitHub gets the text while the address is short enough even after a detour by signing in', () => {
  const proposal = toProposal(github, file);
  expect(proposal).toEqual({ address: toNewFileAddress(github, file), text: 'filled-in' });
  const long = toProposal(github, { ...file, text: '+'.repeat(longestAddress / 5) });
  expect(long.text).toBe('to-paste');
  expect(new URL(long.address).searchParams.get('filename')).toBe(file.name);
  expect(new URL(long.address).searchParams.has('value')).toBe(false);
});

test.each(['gitlab', 'forgejo'] as const)('on %s the text is pasted', (forge) => {
  const proposal = toProposal({ ...github, forge }, file);
  expect(proposal.text).toBe('to-paste');
  expect(proposal.address).not.toContain('value=');
  expect(proposal.address).toContain(file.name);
});
