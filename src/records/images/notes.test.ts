import { expect, test } from 'vitest';
import {
  toAvif,
  toAvifOfItem,
  toChunk,
  toDetails,
  toDirectory,
  toExif,
  toExtendedChunk,
  toJpg,
  toJpgWith,
  toLossyChunk,
  toPng,
  toPngExif,
  toRiffChunk,
  toSegment,
  toTiff,
  toWebp,
  toWordBox,
} from '../../../tests/records/pictures.ts';
import { nameFormat } from './formats.ts';
import { readImage } from './read-image.ts';

const text = (words: string): Uint8Array => Buffer.from(words, 'latin1');
const codesOf = (bytes: Uint8Array): string[] =>
  readImage(`content/portraits/a.${nameFormat(bytes)}`, bytes).findings.map(({ code }) => code);

const jfif = 'JFIF\0\u0001\u0002\0\0\u0001\0\u0001\0\0';
const lies = toDirectory(0x0112, 6);
const exifSegment = (exif: Uint8Array): Uint8Array =>
  toSegment(0xe1, Buffer.concat([text('Exif\0\0'), exif]));
const webpWith = (tag: string, data: Uint8Array): Uint8Array =>
  toWebp(toExtendedChunk(640, 480), toLossyChunk(640, 480), toRiffChunk(tag, data));
const photoshop = 'Photoshop 3.0\0';
const emptyNotes = Buffer.concat([
  text(`${photoshop}8BIM\x04\x04\0\0\0\0\0\x008BIM\x04\x25\0\0\0\0\0\x10`),
  Buffer.from('d41d8cd98f00b204e9800998ecf8427e', 'hex'),
]);
const caption = text(`${photoshop}8BIM\x04\x04\0\0\0\0\0\x0b\x1c\x02\x5a\0\x06Berlin`);

const segments: readonly (readonly [what: string, segment: Uint8Array])[] = [
  ['a town as IPTC', toSegment(0xed, caption)],
  ['a small copy in JFXX', toSegment(0xe0, 'JFXX\0\u0010abc')],
  ['a small copy in JFIF', toSegment(0xe0, `${jfif.slice(0, -2)}\u0001\u0001abc`)],
  ['Exif where none stands', toSegment(0xe4, Buffer.concat([text('Exif\0\0'), lies]))],
  ['XMP', toSegment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x/>')],
  ['a list of more pictures', toSegment(0xe2, 'MPF\0MM')],
  ['a comment', toSegment(0xfe, 'Berlin')],
  ['a note of Adobe that goes on', toSegment(0xee, 'Adobe\0d\0\0\0\0\0Berlin')],
  ['a segment that no program reads', toSegment(0xf3, 'Berlin')],
  ['when it was changed', exifSegment(toDirectory(0x0132, 1))],
  ['the maker of its camera', exifSegment(toDirectory(0x010f, 1))],
  ['the model of its camera', exifSegment(toDirectory(0x0110, 1))],
  ['a tag that is not known', exifSegment(toDirectory(0xc000, 1))],
  ['half a place', exifSegment(toExif('big', [1]))],
  ['text behind how it lies', exifSegment(Buffer.concat([lies, text('Berlin '.repeat(60))]))],
];

test.each(segments)('a JPEG with %s is refused, also between two scans', (_, segment) => {
  expect(codesOf(toJpgWith([segment]))).toEqual(['image-metadata']);
  expect(codesOf(toJpgWith([], [segment]))).toEqual(['image-metadata']);
});

test('a place between two scans or in a segment of another name is still called a place', () => {
  const home = toExif('little', [2, 4]);
  expect(codesOf(toJpgWith([], [exifSegment(home)]))).toEqual(['image-location']);
  expect(codesOf(toJpgWith([toSegment(0xe4, home)]))).toEqual(['image-location']);
});

test.each([
  ['when it was changed', toPng(640, 480, toChunk('tIME', [7, 0xea, 1, 2, 3, 4, 5]))],
  ['a text', toPng(640, 480, toChunk('tEXt', text('Author\0Mara')))],
  ['a text of another language', toPng(640, 480, toChunk('iTXt', text('Title\0\0\0\0\0x')))],
  ['a private chunk', toPng(640, 480, toChunk('prVt', [1]))],
  ['a longer list of starts', toPng(640, 480, toChunk('iDOT', text('Berlin '.repeat(5))))],
  ['Exif of a camera', toPng(640, 480, toPngExif(toDirectory(0x0110, 1)))],
  ['XMP in a WebP', webpWith('XMP ', text('<x/>'))],
  ['an unknown chunk in a WebP', webpWith('note', text('Berlin'))],
  ['Exif of a camera in a WebP', webpWith('EXIF', toDetails(0x9003))],
  ['Exif in an AVIF', toAvifOfItem('Exif')],
  ['XMP in an AVIF', toAvifOfItem('mime')],
  ['when it was made in an AVIF', toAvifOfItem('av01', toWordBox('crtt', '\0\0\0\0today'))],
  ['a box of another program', Buffer.concat([toAvif(640, 480), toWordBox('uuid', 'Berlin')])],
])('a picture with %s is refused', (_, bytes) => {
  expect(codesOf(bytes)).toEqual(['image-metadata']);
});

const expected = toTiff('big', [
  [
    [0x0112, 6],
    [0x0128, 2],
    [0x8769, 50],
  ],
  [
    [0xa002, 640],
    [0xa003, 480],
  ],
]);

test.each([
  ['JFIF', toJpgWith([toSegment(0xe0, jfif)])],
  ['Adobe’s note on colors', toJpgWith([toSegment(0xee, 'Adobe\0d\0\0\0\0\0')])],
  ['a color profile', toJpgWith([toSegment(0xe2, 'ICC_PROFILE\0\u0001\u0001abc')])],
  ['how it lies', toJpgWith([exifSegment(lies)])],
  ['what each reader of Exif expects', toJpgWith([exifSegment(expected)])],
  ['the empty notes of a canvas', toJpgWith([toSegment(0xed, emptyNotes)])],
  ['tables between its scans', toJpgWith([], [toSegment(0xc4, '\0'), toSegment(0xdd, '\0\0')])],
  ['how it lies in a PNG', toPng(640, 480, toPngExif(lies))],
  ['resolution and colors in a PNG', toPng(640, 480, toChunk('pHYs', []), toChunk('gAMA', []))],
  ['where decoding begins in a PNG', toPng(640, 480, toChunk('iDOT', new Uint8Array(28)))],
  ['colors in a WebP', webpWith('ICCP', text('abc'))],
  ['how it lies in a WebP', webpWith('EXIF', lies)],
  ['items in an AVIF', toAvifOfItem('av01', toWordBox('colr', 'nclx'))],
])('a picture with %s and nothing else beside it passes', (_, bytes) => {
  expect(codesOf(bytes)).toEqual([]);
});

test('a JPEG whose Exif names a second directory is refused, whatever that holds', () => {
  const two = toTiff('big', [[[0x0112, 1]], [[0x0112, 1]]], [26]);
  expect(codesOf(toJpg(640, 480, two))).toEqual(['image-metadata']);
});
