import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readImage } from '../../src/records/images/read-image.ts';
import { lookAtPictures } from './look-at-pictures.ts';

const kinds = ['png', 'jpg', 'webp', 'avif'] as const;

async function paint(kind: (typeof kinds)[number]): Promise<Buffer> {
  const shades = Buffer.from(Array.from({ length: 120 * 120 * 3 }, (_, at) => (at * 7919) % 251));
  const picture = sharp(shades, { raw: { width: 120, height: 120, channels: 3 } });
  return picture.toFormat(kind === 'jpg' ? 'jpeg' : kind).toBuffer();
}

/** Writes other bytes over a part of a file. */
function damage(bytes: Buffer, from: number, length: number): Buffer {
  return Buffer.concat([
    bytes.subarray(0, from),
    Buffer.alloc(length, 0x5a),
    bytes.subarray(from + length),
  ]);
}

async function findProblems(path: string, bytes: Uint8Array) {
  const { problems } = await lookAtPictures({ files: [{ path, bytes }], problems: [] });
  return problems.map(({ code, file }) => `${code} ${file}`);
}

describe.each(kinds)('a %s', (kind) => {
  const path = `content/portraits/dev-rao.${kind}`;

  test('that is whole is passed', async () => {
    expect(await findProblems(path, await paint(kind))).toEqual([]);
  });
});

test.each([
  ['jpg', (bytes: Buffer) => damage(bytes, bytes.indexOf(Buffer.from([0xff, 0xc4])) + 5, 16)],
  ['webp', (bytes: Buffer) => damage(bytes, 30, 60)],
  ['avif', (bytes: Buffer) => damage(bytes, bytes.indexOf('mdat') + 8, 200)],
] as const)(
  'a %s whose header is whole and whose pixels are not is found',
  async (kind, toDamaged) => {
    const path = `content/portraits/dev-rao.${kind}`;
    const bytes = toDamaged(await paint(kind));
    expect(readImage(path, bytes).findings).toEqual([]);
    expect(await findProblems(path, bytes)).toEqual([`image-damaged ${path}`]);
  },
);

test('what only its header tells to be wrong is told once', async () => {
  const path = 'content/figures/a.png';
  const bytes = (await paint('png')).subarray(0, 40);
  expect(readImage(path, bytes).findings).toHaveLength(1);
  expect(await findProblems(path, bytes)).toEqual([]);
});

test('what was wrong before stays', async () => {
  const path = 'content/portraits/dev-rao.webp';
  const bytes = damage(await paint('webp'), 30, 60);
  const once = await lookAtPictures({ files: [{ path, bytes }], problems: [] });
  expect((await lookAtPictures(once)).problems).toHaveLength(2);
});
