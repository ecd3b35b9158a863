/** Every sealed plaintext is a multiple of this many bytes, so its length tells nothing about a person. */
export const blockBytes = 2048;

const headerPattern = /^roundtable-sealed-1 (0|[1-9]\d{0,8})\n/;
const longestHeaderBytes = 31;
const spaceByte = 0x20;

/**
 * Pads a text to a multiple of 2 KiB: a first line with the text's length in bytes, the text in UTF-8,
 * then spaces. The length makes the end unambiguous, and a person who opens it with `age` can read it.
 */
export function toPadded(text: string): Uint8Array {
  const content = new TextEncoder().encode(text);
  const header = new TextEncoder().encode(`roundtable-sealed-1 ${String(content.length)}\n`);
  const padded = new Uint8Array(toBlocks(header.length + content.length)).fill(spaceByte);
  padded.set(header);
  padded.set(content, header.length);
  return padded;
}

/** Returns the text that was padded, or undefined when the bytes are not exactly what `toPadded` writes. */
export function fromPadded(padded: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(padded.subarray(0, longestHeaderBytes));
  const header = headerPattern.exec(start);
  if (header === null) return undefined;
  const from = header[0].length;
  const to = from + Number(header[1]);
  if (padded.length !== toBlocks(to)) return undefined;
  if (padded.subarray(to).some((byte) => byte !== spaceByte)) return undefined;
  return decodeStrictly(padded.subarray(from, to));
}

function toBlocks(bytes: number): number {
  return Math.ceil(bytes / blockBytes) * blockBytes;
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
