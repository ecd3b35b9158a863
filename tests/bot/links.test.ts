import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Answer } from '../../scripts/links/ask-address.ts';
import { toLinksCommand } from '../../scripts/links/links-command.ts';
import { executeCommand } from '../../scripts/lib/command.ts';
import { IssueForge } from './forge-of-issues.ts';

let forge: IssueForge | undefined;
afterEach(() => forge?.stop());

const file = 'content/resources/lanterns.mdx';
const text = `---
title: Lanterns
summary: How to light one.
kind: article
url: https://example.org/lanterns
audience: [mentor]
stage: any
language: en
---
`;

test('the workflow proposes to mark what is gone, and proposes nothing twice', async () => {
  forge = await IssueForge.start([{ write: file, text }]);
  const ask = (address: string): Promise<Answer> =>
    Promise.resolve(
      address.endsWith('lanterns') ? { kind: 'gone', why: 'answers 404' } : { kind: 'there' },
    );
  const command = toLinksCommand(() => ask, { sitesAtOnce: 2, pauseMs: 0 });
  const output = { print: () => undefined, note: () => undefined };
  const words = ['--content', path.join(forge.clone, 'content'), '--propose'];
  expect(await executeCommand(command, words, output)).toBe(0);
  expect(forge.read('checking/links', file)).toMatch(/^unreachableSince: \d{4}-\d\d-\d\d$/m);
  expect(forge.written.map(({ method, path: where }) => `${method} ${where}`)).toEqual([
    'POST /repos/lantern-example/hub/pulls',
  ]);
  expect(forge.written[0]?.body).toContain('lanterns is not at its address any more');

  await executeCommand(command, words, output);
  expect(forge.written).toHaveLength(1);
});
