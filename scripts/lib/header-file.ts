/** A block of a `_headers` file: a path, possibly ending in `*`, and the headers below it. */
export interface HeaderBlock {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads the `_headers` file that static hosts understand, as far as this project uses it. */
export function parseHeaderFile(text: string): HeaderBlock[] {
  const blocks: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      blocks.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    blocks.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return blocks;
}

/** Lists the headers for a path below the base; later blocks win. */
export function headersFor(
  blocks: readonly HeaderBlock[],
  pathname: string,
): (readonly [name: string, value: string])[] {
  return blocks
    .filter(({ pattern }) => isMatch(pattern, pathname))
    .flatMap(({ headers }) => headers);
}

function isMatch(pattern: string, pathname: string): boolean {
  return pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pattern === pathname;
}
