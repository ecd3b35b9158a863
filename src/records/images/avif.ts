import { ByteReader } from './byte-reader.ts';
import type { ImageExcess, ImageHeader } from './read-image.ts';

interface Box {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** What shows the picture: boxes of the file, boxes and properties of its description, and kinds of items. */
const shown = {
  file: /^(?:ftyp|meta|mdat|moov)$/,
  description: /^(?:hdlr|pitm|iloc|iinf|iprp|iref|idat|grpl|dinf)$/,
  property:
    /^(?:ispe|pixi|av1C|auxC|colr|pasp|clap|irot|imir|clli|mdcv|cclv|amve|a1op|lsel|a1lx|rloc)$/,
  item: /^(?:av01|grid|iovl|iden|tmap)$/,
};

/** Reads the size of an AVIF from its image properties (ISO/IEC 23008-12); the largest, for tiles have their own. */
export function readAvif(bytes: Uint8Array): ImageHeader | undefined {
  const reader = new ByteReader(bytes);
  const top = listBoxes(reader, 0, bytes.length);
  const meta = top.find((box) => box.tag === 'meta');
  if (!meta || !top.some((box) => box.tag === 'mdat')) return undefined;
  // `meta` and `ispe` are full boxes: version and flags come first.
  const description = { ...meta, start: meta.start + 4 };
  const properties = findInside(reader, description, ['iprp', 'ipco']);
  if (!properties) return undefined;
  const propertyBoxes = listBoxes(reader, properties.start, properties.end);
  const sizes = propertyBoxes
    .filter((box) => box.tag === 'ispe')
    .map((box) => ({
      width: reader.number32(box.start + 4, 'big'),
      height: reader.number32(box.start + 8, 'big'),
    }));
  const [largest] = sizes.sort(
    (left, right) => right.width * right.height - left.width * left.height,
  );
  const excess = new Set<ImageExcess>(reader.tag(8) === 'avis' ? ['animated'] : []);
  const isAllShown =
    top.every(({ tag }) => shown.file.test(tag)) &&
    propertyBoxes.every(({ tag }) => shown.property.test(tag)) &&
    isShownDescription(reader, description);
  if (!isAllShown) excess.add('notes');
  return largest && { ...largest, exifBlocks: [bytes], excess, end: top.at(-1)?.end ?? 0 };
}

function isShownDescription(reader: ByteReader, { start, end }: Box): boolean {
  const boxes = listBoxes(reader, start, end);
  const items = boxes.filter(({ tag }) => tag === 'iinf');
  return (
    boxes.every(({ tag }) => shown.description.test(tag)) &&
    items.flatMap((list) => listItemKinds(reader, list)).every((kind) => shown.item.test(kind))
  );
}

/** Lists the kinds of the items of a file; those of versions before 2 name none, and hold no AVIF. */
function listItemKinds(reader: ByteReader, { start, end }: Box): string[] {
  const countBytes = reader.byte(start) === 0 ? 2 : 4;
  return listBoxes(reader, start + 4 + countBytes, end).map((item) => {
    const version = reader.byte(item.start);
    if (version < 2) return '';
    return reader.tag(item.start + 4 + (version === 2 ? 2 : 4) + 2);
  });
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
