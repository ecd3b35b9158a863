import { armor } from 'age-encryption';

/**
 * Counts the keys that an armored age text is sealed to, or gives undefined where its header can't be
 * read. Which keys they are, only their owners can tell (age, "X25519 recipient stanza"); a passphrase
 * is no key.
 */
export function countRecipients(armored: string): number | undefined {
  try {
    const text = new TextDecoder('latin1').decode(armor.decode(armored));
    const end = text.indexOf('\n--- ');
    if (!text.startsWith('age-encryption.org/v1\n') || end === -1) return undefined;
    return text.slice(0, end).split('\n-> X25519 ').length - 1;
  } catch {
    return undefined;
  }
}
