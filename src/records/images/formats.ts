/* eslint-disable no-control-regex -- signatures of formats hold control characters */

/** Formats by their first bytes, each byte one character; the first that fits names the file. */
const signatures: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^\u0089PNG\r\n\u001a\n/, 'png'],
  [/^\u00ff\u00d8\u00ff/, 'jpg'],
  [/^RIFF[\s\S]{4}WEBP/, 'webp'],
  // The brands of the file type box; AVIF may stand in any of them.
  [/^[\s\S]{4}ftyp(?:[\s\S]{4}){0,10}?avi[fs]/, 'avif'],
  [/^[\s\S]{4}ftyp(?:heic|heix|mif1|msf1|hevc)/, 'HEIC'],
  [/^GIF8[79]a/, 'GIF'],
  [/^BM/, 'BMP'],
  [/^(?:II\*\u0000|MM\u0000\*)/, 'TIFF'],
  [/^%PDF-/, 'PDF'],
  [/^PK\u0003\u0004/, 'a ZIP archive'],
  [/<svg[\s>]/i, 'SVG'],
  [/<(?:!doctype|html|script|body)[\s>]/i, 'HTML'],
];

/** Names the format of a file by its content; empty when nothing known is found. */
export function nameFormat(bytes: Uint8Array): string {
  // Not a TextDecoder: its latin1 is windows-1252, which changes bytes.
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return signatures.find(([pattern]) => pattern.test(head))?.[1] ?? '';
}
