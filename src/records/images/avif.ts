import { ByteReader } from './byte-reader.ts';
import type { ImageExcess, ImageHeader } from './read-image.ts';

interface Box {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** Reads the size of an AVIF from its image properties (ISO/IEC 23008-12); the largest, for tiles have their own. */
export function readAvif(bytes: Uint8Array): ImageHeader | undefined {
  const reader = new ByteReader(bytes);
  const top = listBoxes(reader, 0, bytes.length);
  const meta = top.find((box) => box.tag === 'meta');
  if (!meta || !top.some((box) => box.tag === 'mdat')) return undefined;
  // `meta` and `ispe` are full boxes: version and flags come first.
  const properties = findInside(reader, { ...meta, start: meta.start + 4 }, ['iprp', 'ipco']);
  if (!properties) return undefined;
  const sizes = listBoxes(reader, properties.start, properties.end)
    .filter((box) => box.tag === 'ispe')
    .map((box) => ({
      width: reader.number32(box.start + 4, 'big'),
      height: reader.number32(box.start + 8, 'big'),
    }));
  const [largest] = sizes.sort(
    (left, right) => right.width * right.height - left.width * left.height,
  );
  const excess = new Set<ImageExcess>(reader.tag(8) === 'avis' ? ['animated'] : []);
  return largest && { ...largest, exifBlocks: [bytes], excess, end: top.at(-1)?.end ?? 0 };
}

function findInside(reader: ByteReader, box: Box, tags: readonly string[]): Box | undefined {
  let found: Box | undefined = box;
  for (const tag of tags) {
    found = found && listBoxes(reader, found.start, found.end).find((inner) => inner.tag === tag);
  }
  return found;
}

function listBoxes(reader: ByteReader, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    const size = reader.number32(at, 'big');
    const end = size === 0 ? to : at + size;
    if (size !== 0 && size < 8) break;
    // A box that claims more than there is has lost its end.
    if (end > to) break;
    boxes.push({ tag: reader.tag(at + 4), start: at + 8, end });
    at = end;
  }
  return boxes;
}
