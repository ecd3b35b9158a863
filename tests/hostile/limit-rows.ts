import { limits } from '../../src/records/limits.ts';

const { bytes, data, prose, picture, problems } = limits;

/** The limits in words, with what each is kept before and where: the rows of the table in docs/threat-model.md. */
export function listLimitRows(): string[] {
  return [
    [
      `bytes of a file, by its kind: ${toSize(Math.min(...Object.values(bytes)))} to ${toSize(Math.max(...Object.values(bytes)))}`,
      'reading it, by its size on the disk',
      '`src/records/kinds.ts`',
    ],
    [
      `${toNumber(data.open)} brackets open at a time, ${toNumber(data.open)} lists and mappings begun in a line, and ${toNumber(data.signs)} signs that may begin a value, in YAML`,
      'parsing YAML',
      '`front-matter/parse-yaml.ts`',
    ],
    [
      `${toNumber(data.levels)} levels of lists and keys`,
      'comparing with the schema',
      '`front-matter/parse-yaml.ts`, `parse-json.ts`',
    ],
    [
      `${toNumber(data.values)} keys and values in JSON`,
      'comparing with the schema',
      '`front-matter/parse-json.ts`',
    ],
    [
      `${toNumber(prose.lines)} lines; ${toNumber(prose.barsInLine)} bars and ${toNumber(prose.markersInLine)} nested signs in a line`,
      'parsing prose; tables and nesting grow',
      '`body/bound-body.ts`',
    ],
    [
      `${toNumber(prose.squareBrackets)} \`[\`, ${toNumber(prose.ampersands)} \`&\`, ${toNumber(prose.lessThans)} \`<\`, ${toNumber(prose.backslashes)} \`\\\`, ${toNumber(prose.ats)} \`@\`, ${toNumber(prose.codes)} places of backticks, ${toNumber(prose.emphases)} of \`*\`, \`_\` or \`~\``,
      'parsing prose; time grows as the square',
      '`body/bound-body.ts`',
    ],
    [
      `${toNumber(prose.located)} characters of lines beyond ASCII, once for each sign of Markdown in its line`,
      'parsing prose; each sign is placed by counting from the start of its line',
      '`body/bound-body.ts`',
    ],
    [
      `${toNumber(prose.expansion)} characters that references may unfold to`,
      'parsing prose',
      '`body/bound-body.ts`',
    ],
    [
      `${toNumber(prose.copied)} characters of a paragraph, once for each \`&…;\` in it`,
      'parsing prose',
      '`body/bound-body.ts`',
    ],
    [
      `${toNumber(prose.levels)} levels and ${toNumber(prose.nodes)} nodes of the tree`,
      'every step after parsing',
      '`body/bound-body.ts`',
    ],
    [
      `${toNumber(picture.side)} pixels on a side, ${toNumber(picture.pixels)} in all, one picture in a file`,
      'decoding a picture, from its header',
      '`images/read-image.ts`',
    ],
    [
      `${toSize(picture.packedBytes)} of each packed part beside the pixels of a PNG`,
      'decoding a picture; such parts unfold to a thousand times as many',
      '`images/png.ts`',
    ],
    [
      `${toNumber(picture.metadataBlocks)} blocks of metadata in a picture`,
      'looking for places and traces in them',
      '`images/read-image.ts`',
    ],
    [
      `${toNumber(picture.scans)} passes over the pixels of a JPEG`,
      'decoding a picture; each costs as much as the whole',
      '`images/jpg.ts`',
    ],
    [`${toNumber(problems)} problems of a file`, 'telling them', '`src/records/read-programme.ts`'],
  ].map((cells) => cells.join(' | '));
}

function toNumber(value: number): string {
  return value < 10_000 ? String(value) : value.toLocaleString('en-US');
}

function toSize(size: number): string {
  const kibibytes = size / 1024;
  return kibibytes < 1024 ? `${String(kibibytes)} KiB` : `${String(kibibytes / 1024)} MiB`;
}
