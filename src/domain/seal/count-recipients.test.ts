import { armor, Encrypter } from 'age-encryption';
import { expect, test } from 'vitest';
import { countRecipients } from './count-recipients.ts';
import { createKeyPair } from './identity.ts';
import { sealText } from './sealed-text.ts';

test('tells how many keys open a sealed text, without any of them', async () => {
  const keys = await Promise.all([createKeyPair(), createKeyPair(), createKeyPair()]);
  const recipients = keys.map(({ recipient }) => recipient);
  expect(countRecipients(await sealText('Tidal, at noon', recipients))).toBe(3);
  expect(countRecipients(await sealText('Tidal, at noon', recipients.slice(1)))).toBe(2);
  expect(countRecipients('-> not an age file')).toBeUndefined();
});

test('a text that opens with a passphrase is sealed to no key', async () => {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(2);
  encrypter.setPassphrase('low water');
  expect(countRecipients(armor.encode(await encrypter.encrypt('Tidal, at noon')))).toBe(0);
});
