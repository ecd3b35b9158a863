import { readFile } from 'node:fs/promises';
import { toStyle, type Markup } from './markup.ts';

const styles = new URL('../../../src/styles/', import.meta.url);

/** The site's typefaces, by the variable that its tokens name them with. */
const faces = [
  { variable: '--face-text', family: 'Report Text', file: 'next-latin.woff2', range: undefined },
  {
    variable: '--face-more',
    family: 'Report More',
    file: 'next-latin-ext.woff2',
    range: 'U+0100-0237, U+02C7-02DD, U+1E80-1E9E, U+1EF2-1EF3, U+20B9',
  },
  { variable: '--face-data', family: 'Report Mono', file: 'mono-latin.woff2', range: undefined },
] as const;

/** The report's own sheets; later ones refine earlier ones. */
const ownSheets = [
  'frame.css',
  'unplaced.css',
  'groups.css',
  'week.css',
  'tables.css',
  'narrow.css',
  'forced-and-print.css',
] as const;

/** Reads the site's tokens, plain elements and typefaces, so that a report looks as the site does with no request. */
export async function readReportStyle(): Promise<Markup> {
  const sheets = ['reset.css', 'tokens.css', 'base.css'].map((name) => new URL(name, styles));
  const own = ownSheets.map((name) => new URL(`styles/${name}`, import.meta.url));
  const texts = await Promise.all([...sheets, ...own].map((file) => readFile(file, 'utf8')));
  const fonts = await Promise.all(faces.map(toFace));
  const variables = faces.map(({ variable, family }) => `${variable}: '${family}';`).join(' ');
  return toStyle([...fonts, `:root { ${variables} }`, ...texts].join('\n'));
}

async function toFace({ family, file, range }: (typeof faces)[number]): Promise<string> {
  const bytes = await readFile(new URL(`fonts/${file}`, styles));
  const limits = range === undefined ? '' : ` unicode-range: ${range};`;
  return `@font-face { font-family: '${family}'; font-weight: 400 700; font-display: block; src: url('data:font/woff2;base64,${bytes.toString('base64')}') format('woff2');${limits} }`;
}
