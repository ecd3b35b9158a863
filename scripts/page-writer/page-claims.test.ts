import { expect, test } from 'vitest';
import { PageClaims, toClaimMemory } from './page-claims.ts';

/** What the build and the second thread know of the same two pages. */
function toBoth() {
  const memory = toClaimMemory(2);
  return { build: new PageClaims(memory), second: new PageClaims(memory) };
}

test('a page that the build renders is not begun with', async () => {
  const { build, second } = toBoth();
  expect(await build.isWritten(0)).toBe(false);
  expect(second.begin(0)).toBe(false);
  expect(second.begin(1)).toBe(true);
});

test('a page that the second thread has written is not rendered again', async () => {
  const { build, second } = toBoth();
  second.begin(0);
  second.end(0, true);
  expect(await build.isWritten(0)).toBe(true);
});

test('the build waits for a page that the second thread has begun with', async () => {
  const { build, second } = toBoth();
  second.begin(0);
  let known: boolean | undefined;
  const waiting = build.isWritten(0).then((isWritten) => (known = isWritten));
  await new Promise(setImmediate);
  expect(known).toBeUndefined();
  second.end(0, true);
  expect(await waiting).toBe(true);
});

test('the build renders what the second thread could not write', async () => {
  const { build, second } = toBoth();
  second.begin(0);
  const waiting = build.isWritten(0);
  second.end(0, false);
  expect(await waiting).toBe(false);
});

test('a thread that ends leaves what it had begun with, and what it has written stays written', async () => {
  const { build, second } = toBoth();
  second.begin(0);
  second.end(0, true);
  second.begin(1);
  const waiting = build.isWritten(1);
  build.leaveBegun();
  expect(await waiting).toBe(false);
  expect(await build.isWritten(0)).toBe(true);
});
