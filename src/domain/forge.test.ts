import { expect, test } from 'vitest';
import { toNewFileAddress } from './forge.ts';

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
