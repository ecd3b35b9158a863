import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { compareText } from './facts.ts';

/**
 * Sorts handles by SHA-256 of the cohort's id, its announced draw and the handle, each on a line of
 * its own. Ties between equally good groupings fall by this order, so that nothing in a file's name,
 * date or place decides them.
 */
export function toDrawOrder(cohort: string, draw: string, handles: readonly string[]): string[] {
  const keyed = handles.map((handle) => ({
    handle,
    key: toHash(`${cohort}\n${draw}\n${handle}`),
  }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ handle }) => handle);
}

/** Hashes a text with SHA-256 to 64 hexadecimal digits. */
export function toHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
