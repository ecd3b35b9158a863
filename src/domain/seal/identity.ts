import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** A key pair of age encryption: `identity` opens and is secret, `recipient` seals and is public. */
export interface KeyPair {
  identity: string;
  recipient: string;
}

/** Makes a new key pair (X25519) from the platform's secure randomness. */
export async function createKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Tells whether a text is a whole age identity; never quotes it. */
export async function isIdentity(text: string): Promise<boolean> {
  return (await toRecipient(text)) !== undefined;
}

/** Derives the public recipient of an identity, or undefined when the text is not a whole identity. */
export async function toRecipient(identity: string): Promise<string | undefined> {
  if (!/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/.test(identity)) return undefined;
  try {
    return await identityToRecipient(identity);
  } catch {
    // The library's message quotes the identity, so it stops here.
    return undefined;
  }
}

/** Tells whether a text is a whole age recipient (X25519), checksum included. */
export async function isRecipient(text: string): Promise<boolean> {
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(text)) return false;
  try {
    const encrypter = new Encrypter();
    encrypter.addRecipient(text);
    await encrypter.encrypt('');
    return true;
  } catch {
    return false;
  }
}
