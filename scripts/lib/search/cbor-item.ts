/** The beginning of an item of CBOR (RFC 8949, part 3): of which major type it is, and its number. */
interface Head {
  readonly major: number;
  readonly value: number;
  /** Where what follows begins. */
  readonly next: number;
}

const majors = { text: 3, array: 4, tag: 6, simple: 7 } as const;

/** Reads the head of an array and returns how many items it has and where the first begins. */
export function readArray(bytes: Buffer, at: number): { count: number; next: number } {
  const { major, value, next } = readHead(bytes, at);
  if (major !== majors.array) throw new Error(`There is no array at byte ${at}.`);
  return { count: value, next };
}

/** Reads a text and returns it. */
export function readText(bytes: Buffer, at: number): string {
  const { major, value, next } = readHead(bytes, at);
  if (major !== majors.text) throw new Error(`There is no text at byte ${at}.`);
  return bytes.toString('utf8', next, next + value);
}

/** Lists the bytes of each item of an array. */
export function listItems(bytes: Buffer, at: number): Buffer[] {
  const { count, next } = readArray(bytes, at);
  let start = next;
  return Array.from({ length: count }, () => {
    const end = skipItem(bytes, start);
    const item = bytes.subarray(start, end);
    start = end;
    return item;
  });
}

/** Writes an array of items that are written already. */
export function toArray(items: readonly Uint8Array[]): Buffer {
  return Buffer.concat([toHead(majors.array, items.length), ...items]);
}

/** Writes a text. */
export function toText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([toHead(majors.text, bytes.length), bytes]);
}

/** Finds where the item after the one at a place begins. */
function skipItem(bytes: Buffer, at: number): number {
  const { major, value, next } = readHead(bytes, at);
  if (major < 2 || major === majors.simple) return next;
  if (major <= majors.text) return next + value;
  // An array of items, a map of pairs of them, or a tag before one.
  const items = major === majors.tag ? 1 : value * (major - majors.text);
  let end = next;
  for (let item = 0; item < items; item += 1) end = skipItem(bytes, end);
  return end;
}

function readHead(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const [major, info] = [first >> 5, first & 31];
  if (info < 24) return { major, value: info, next: at + 1 };
  const size = 1 << (info - 24);
  if (size > 4) throw new Error(`The item at byte ${at} is longer than the index writes any.`);
  return { major, value: bytes.readUIntBE(at + 1, size), next: at + 1 + size };
}

function toHead(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  const head = Buffer.alloc(5, (major << 5) | 26);
  head.writeUInt32BE(value, 1);
  return head;
}
