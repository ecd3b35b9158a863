import { armor, Decrypter, Encrypter } from 'age-encryption';
import { isIdentity } from './identity.ts';
import { fromPadded, toPadded } from './padded.ts';

/** Why a sealed text stayed closed: no key fits it, or its bytes are not what was sealed. */
export type CannotOpenReason = 'wrong-key' | 'damaged';

/** Says that a sealed text could not be opened, and why; the message never holds a key or a plaintext. */
export class CannotOpenError extends Error {
  readonly reason: CannotOpenReason;

  constructor(reason: CannotOpenReason) {
    super(messages[reason]);
    this.name = 'CannotOpenError';
    this.reason = reason;
  }
}

const messages: Record<CannotOpenReason, string> = {
  'wrong-key': 'None of the keys at hand opens this sealed text.',
  damaged: 'This sealed text is not whole, or was not sealed by this software.',
};

/**
 * Seals a text to every given recipient (age, X25519) and returns it armored. The plaintext is padded to
 * a multiple of 2 KiB. Sealing the same text twice gives different bytes. Throws when there is no recipient.
 */
export async function sealText(plaintext: string, recipients: readonly string[]): Promise<string> {
  if (recipients.length === 0) throw new Error('Nothing can be sealed without a recipient.');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(toPadded(plaintext)));
}

/**
 * Opens an armored text that `sealText` made, with whichever of the identities fits.
 * Throws a `CannotOpenError` that says whether the key or the text is at fault.
 */
export async function openText(armored: string, identities: readonly string[]): Promise<string> {
  const plaintext = fromPadded(await decrypt(armored, identities));
  if (plaintext === undefined) throw new CannotOpenError('damaged');
  return plaintext;
}

async function decrypt(armored: string, identities: readonly string[]): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  for (const identity of identities) {
    // The library's own message on a mistyped identity quotes it whole, and would leak it into a log.
    if (!(await isIdentity(identity)))
      throw new Error('A key at hand is not a whole age identity.');
    decrypter.addIdentity(identity);
  }
  try {
    return await decrypter.decrypt(armor.decode(armored));
  } catch (error) {
    throw new CannotOpenError(isKeyMissing(error) ? 'wrong-key' : 'damaged');
  }
}

/** The library has no error codes; a test fails if a new version of it words this differently. */
function isKeyMissing(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched');
}
