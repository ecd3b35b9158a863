import { Encrypter, armor } from 'age-encryption';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoIdentity, demoRecipient } from './demo-identity.ts';
import { createKeyPair, isIdentity, toRecipient, type KeyPair } from './identity.ts';
import { CannotOpenError, openText, sealText } from './sealed-text.ts';

let mine: KeyPair;
let other: KeyPair;

beforeAll(async () => {
  mine = await createKeyPair();
  other = await createKeyPair();
});

async function reasonOf(opening: Promise<string>): Promise<string> {
  return opening.then(
    () => 'opened',
    (error: unknown) => (error instanceof CannotOpenError ? error.reason : String(error)),
  );
}

test('each of several recipients opens what was sealed to all of them', async () => {
  const armored = await sealText('Grüße 🌊', [mine.recipient, other.recipient]);
  expect(await openText(armored, [mine.identity])).toBe('Grüße 🌊');
  expect(await openText(armored, [other.identity])).toBe('Grüße 🌊');
});

test('sealing the same text twice gives different texts of the same length', async () => {
  const first = await sealText('a', [mine.recipient]);
  const second = await sealText('b'.repeat(1900), [mine.recipient]);
  expect(first).not.toBe(second);
  expect(first.length).toBe(second.length);
});

test('nothing is sealed to nobody', async () => {
  await expect(sealText('a', [])).rejects.toThrow('without a recipient');
});

test('a key that does not fit is told apart from a damaged text', async () => {
  const armored = await sealText('a', [mine.recipient]);
  const lines = armored.split('\n');
  const flipped = lines.map((line, index) => (index === 30 ? line.replace(/^../, 'AA') : line));
  expect(await reasonOf(openText(armored, [other.identity]))).toBe('wrong-key');
  expect(await reasonOf(openText(armored, []))).toBe('wrong-key');
  expect(await reasonOf(openText(flipped.join('\n'), [mine.identity]))).toBe('damaged');
  expect(await reasonOf(openText(lines.slice(0, 20).join('\n'), [mine.identity]))).toBe('damaged');
  expect(await reasonOf(openText('hello', [mine.identity]))).toBe('damaged');
});

test('an age text that was not padded is refused', async () => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(mine.recipient);
  const armored = armor.encode(await encrypter.encrypt('{}'));
  expect(await reasonOf(openText(armored, [mine.identity]))).toBe('damaged');
});

describe('an identity', () => {
  test('that is mistyped is not one, and is never quoted', async () => {
    const mistyped = `${mine.identity.slice(0, -1)}${mine.identity.endsWith('Q') ? 'P' : 'Q'}`;
    expect(await isIdentity(mistyped)).toBe(false);
    expect(await isIdentity(mine.identity)).toBe(true);
    const armored = await sealText('a', [mine.recipient]);
    const failure = await reasonOf(openText(armored, [mistyped]));
    expect(failure).toContain('not a whole age identity');
    expect(failure).not.toContain(mistyped.slice(20, 40));
  });

  test('of the demo belongs to the recipient of the demo', async () => {
    expect(await toRecipient(demoIdentity)).toBe(demoRecipient);
  });
});
