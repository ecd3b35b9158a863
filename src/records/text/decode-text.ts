import type { Finding } from '../to-problem.ts';
import { startOfFile } from '../to-problem.ts';
import { findHiddenCharacters, replaceHiddenCharacters } from './hidden-characters.ts';

/** The text of a file with line feeds alone, or nothing when its bytes are not text. */
export interface DecodedText {
  readonly text: string | undefined;
  readonly findings: readonly Finding[];
}

/** Decodes bytes as UTF-8, strictly; `\r\n` is read as `\n`, and every other control character is a problem. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const otherEncoding = nameOtherEncoding(bytes);
  if (otherEncoding !== undefined) return toRefusal(otherEncoding, startOfFile);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const decoded = decodeStrictly(bytes);
  if (decoded === undefined) return toRefusal('text that is not UTF-8', findBrokenPlace(bytes));
  const raw = (hasMark ? decoded.slice(1) : decoded).replaceAll('\r\n', '\n');
  const findings = findHiddenCharacters(raw);
  const text = findings.length === 0 ? raw : replaceHiddenCharacters(raw);
  if (!hasMark) return { text, findings };
  return { text, findings: [byteOrderMark, ...findings] };
}

const byteOrderMark: Finding = {
  code: 'byte-order-mark',
  at: startOfFile,
  message: 'The file begins with a byte order mark, which is invisible.',
  next: 'Save the file as UTF-8 without a byte order mark.',
};

/** Names what a file is when its bytes cannot be UTF-8 text at all. */
function nameOtherEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  if (bytes.includes(0)) return 'binary data: it contains NUL bytes';
  return undefined;
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function toRefusal(what: string, at: Finding['at']): DecodedText {
  const finding: Finding = {
    code: 'not-utf-8',
    at,
    message: `The file is ${what}.`,
    next: 'Save the file as plain text in UTF-8.',
  };
  return { text: undefined, findings: [finding] };
}

/** Finds the first line that is not UTF-8; its column is where the readable part ends. */
function findBrokenPlace(bytes: Uint8Array): Finding['at'] {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    const bytesOfLine = bytes.subarray(start, end);
    if (decodeStrictly(bytesOfLine) === undefined) {
      return { line, column: countReadable(bytesOfLine) + 1 };
    }
    if (feed === -1) return startOfFile;
    start = feed + 1;
  }
}

/** Counts the UTF-16 units before the first byte that is not UTF-8, by halving. */
function countReadable(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodeStart(bytes.subarray(0, middle)) === undefined) high = middle - 1;
    else low = middle;
  }
  return decodeStart(bytes.subarray(0, low))?.length ?? 0;
}

/** Decodes bytes that may end within a character. */
function decodeStart(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, {
      stream: true,
    });
  } catch {
    return undefined;
  }
}
