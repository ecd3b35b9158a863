/**
 * Stands in browsers for what the sealing library does with passphrases and with keys that are not
 * X25519. The schemas let no such key in, so nothing asks for it.
 */
function refuse(): never {
  throw new Error('Only X25519 keys can be used here.');
}

const absent = { encapsulate: refuse, getPublicKey: refuse };

export { absent as MLKEM768P256, absent as MLKEM768X25519, absent as p256, refuse as scrypt };
