import { bombs } from './bombs.ts';
import { crowded, exhausting } from './heavy-recipes.ts';
import { bytes, file, keys, link, page, put, twins, type Recipe } from './recipe.ts';
import { toAvif, toDetails, toExif, toJpg, toPng, toPngExif } from '../records/pictures.ts';

const unreadable: readonly Recipe[] = [
  file('bytes that are no UTF-8', 'not-utf-8', 'pages/roles.mdx', bytes(keys, 0xc3, 0x28)),
  file('a slash spelled too long', 'not-utf-8', 'pages/roles.mdx', bytes(keys, 0xc0, 0xaf)),
  file('half a pair', 'not-utf-8', 'pages/roles.mdx', bytes(keys, 0xed, 0xa0, 0x80)),
  page('a null', 'not-utf-8', 'a\0b'),
  page('an escape of terminals', 'hidden-character', '\u001b[2Jb'),
  page('an isolate that turns the text', 'hidden-character', 'a\u2066b'),
  page('a line separator', 'hidden-character', 'a\u2028b'),
  page('a carriage return alone', 'hidden-character', 'a\rb'),
];

const places: readonly Recipe[] = [
  link('a link to the passwords', 'not-a-file', 'pages/roles.mdx', '/etc/passwd'),
  link('a link to a folder outside', 'not-a-file', 'pages', '/etc'),
  link('a link to itself', 'not-a-file', 'pages/roles.mdx', 'roles.mdx'),
  link('a link to the device without an end', 'not-a-file', 'figures/a.png', '/dev/zero'),
  {
    name: 'a folder called like a file',
    code: 'not-a-file',
    lay: (folder) => {
      put(folder, 'pages/roles.mdx/a.mdx', keys);
    },
  },
  file('a name in capitals', 'file-name', 'pages/Roles.mdx', keys),
  file('a name with an accent in two signs', 'file-name', 'pages/re\u0301sume.mdx', keys),
  file('a name of another script', 'file-name', 'pages/r\u043eles.mdx', keys),
  file('a name that runs backwards', 'file-name', 'pages/a\u202exdm.mdx', keys),
  file('a name with a line end', 'file-name', 'pages/a\nb.mdx', keys),
  twins('names that differ in a capital alone', 'mentors/ada.mdx', 'mentors/Ada.mdx'),
  twins(
    'names of one accent in two spellings',
    'pages/r\u00e9sum\u00e9.mdx',
    'pages/re\u0301sume\u0301.mdx',
  ),
  twins('names of a sharp s and of two', 'pages/strasse.mdx', 'pages/stra\u00dfe.mdx'),
  ...['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'].map((name) =>
    file(`the device ${name} of Windows`, 'file-name', `pages/${name}.mdx`, keys),
  ),
  file('a folder that is a device of Windows', 'file-name', 'cohorts/aux/cohort.mdx', keys),
  file('a name that ends in a dot', 'unplaced-file', 'pages/roles.mdx.', keys),
  file('a name that ends in a space', 'unplaced-file', 'pages/roles.mdx ', keys),
  file('a name with a space before its end', 'file-name', 'pages/roles .mdx', keys),
  file('a folder that ends in a space', 'unplaced-file', 'pages /roles.mdx', keys),
  file('a name with a backslash', 'file-name', 'pages/..\\roles.mdx', keys),
  file('a name with a stream of Windows', 'file-name', 'pages/roles:stream.mdx', keys),
  file('a name that is an option', 'file-name', 'pages/-rf.mdx', keys),
  file('a script among the pages', 'unplaced-file', 'pages/evil.astro', 'x'),
  file('settings that run', 'unplaced-file', 'program.js', 'globalThis.canary = 1'),
];

const pictures: readonly Recipe[] = [
  file('a picture of 100,000 by 100,000', 'image-size', 'figures/a.png', toPng(1e5, 1e5)),
  file('a photograph of 65,000 by 65,000', 'image-size', 'figures/a.jpg', toJpg(65e3, 65e3)),
  file('a modern picture too large', 'image-size', 'figures/a.avif', toAvif(9000, 9000)),
  file('a portrait that says where', 'image-location', 'portraits/a.jpg', located()),
  file(
    'a portrait that says with which camera',
    'image-metadata',
    'portraits/a.png',
    toPng(200, 200, toPngExif(toDetails(0xa431))),
  ),
  file('a picture that is a web page', 'image-format', 'figures/a.png', '<html><script>'),
  file('a picture that is a program', 'image-format', 'figures/a.png', '\x7fELF\x02'),
  file('a picture that is an archive', 'image-format', 'figures/a.png', 'PK\x03\x04'),
  file('a PNG called JPEG', 'image-extension', 'figures/a.jpg', toPng(200, 200)),
  file('half a picture', 'image-damaged', 'figures/a.png', toPng(200, 200).slice(0, 12)),
];

/** Pictures and texts that are small on the disk and unfold to what fills a computer. */
const folded: readonly Recipe[] = bombs.map(({ name, code, place, toBytes }) => ({
  name,
  code,
  lay: (folder) => {
    put(folder, place, toBytes());
  },
}));

function located(): Uint8Array {
  return toJpg(200, 200, toExif('big', [1, 2]));
}

export const recipes: readonly Recipe[] = [
  ...crowded,
  ...exhausting,
  ...unreadable,
  ...places,
  ...pictures,
  ...folded,
];
