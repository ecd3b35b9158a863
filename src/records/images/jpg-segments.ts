import { isPlainExif } from './exif.ts';

const application0 = 0xe0;
const application1 = 0xe1;
const application2 = 0xe2;
const application13 = 0xed;
const application14 = 0xee;

/** A table or frame that decoding needs: SOF and its tables, scans, quantization, lines and restarts. */
function isTable(marker: number): boolean {
  return (marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xda && marker <= 0xdd);
}

/** JFIF 1.02 without a small copy: a name, versions, density and a copy of 0 by 0. */
const bytesOfJfif = 14;
const bytesOfAdobe = 12;

/** Photoshop's list of notes with none in it, and the MD5 of none: canvases of Apple's browsers write it. */
const emptyNotes =
  'Photoshop 3.0\0' +
  '8BIM\x04\x04\0\0\0\0\0\0' +
  '8BIM\x04\x25\0\0\0\0\0\x10\xd4\x1d\x8c\xd9\x8f\x00\xb2\x04\xe9\x80\x09\x98\xec\xf8\x42\x7e';

/** Tells whether a segment is Exif, as which it may say how the picture lies. */
export function isExifSegment(marker: number, data: Uint8Array): boolean {
  return marker === application1 && startsWith(data, 'Exif\0\0');
}

/**
 * Tells whether a segment of a JPEG (ITU T.81, annex B) is needed to show the picture as it is: tables, JFIF without
 * a small copy, Adobe's note on colors, a color profile, or Exif that is plain. All others hold notes.
 */
export function isShownSegment(marker: number, data: Uint8Array): boolean {
  if (isTable(marker)) return true;
  if (isExifSegment(marker, data)) return isPlainExif(data);
  if (marker === application0) return startsWith(data, 'JFIF\0') && data.length === bytesOfJfif;
  if (marker === application2) return startsWith(data, 'ICC_PROFILE\0');
  if (marker === application13) {
    return startsWith(data, emptyNotes) && data.length === emptyNotes.length;
  }
  return marker === application14 && startsWith(data, 'Adobe') && data.length === bytesOfAdobe;
}

function startsWith(data: Uint8Array, text: string): boolean {
  return (
    data.length >= text.length &&
    Array.from(text).every((sign, index) => data[index] === sign.charCodeAt(0))
  );
}
