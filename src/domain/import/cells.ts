/** Where something stands when it means that nothing was said. */
const saysNothing =
  /^(n\/?a|none|null|nil|nothing|undefined|unknown|[-–—_.?]+|tb[ad]|not (sorted|tagged|applicable|available|specified|given|set)|no (answer|data))$/i;

/**
 * Cleans a cell: normal form C, line feeds alone, no characters that can't be seen and change what others
 * see, no spaces at the ends.
 */
export function cleanCell(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(
      // eslint-disable-next-line no-control-regex -- control characters are what this removes
      /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\uFDD0-\uFDEF]/g,
      '',
    )
    .trim();
}

/** Tells whether a cell only says that nothing was said, such as `n/a` or `Not tagged`. */
export function isPlaceholder(cell: string): boolean {
  return saysNothing.test(cell);
}

/** How a column parts its values: at commas too, or only at semicolons, bars and line feeds. */
export type Parting = 'commas-too' | 'no-commas';

const strongSeparator = /[;|\n]/;

/**
 * Decides how a column parts its values. Commas part nothing where far more cells use a stronger sign, as
 * in `Lovelace, Ada; Turing, Alan`, or where most cells that hold a comma come back whole at least three
 * times, such as `Project, Community & Personal Management`.
 */
export function chooseParting(cells: readonly string[]): Parting {
  const strong = cells.filter((cell) => strongSeparator.test(cell));
  const withComma = cells.filter((cell) => cell.includes(',') && !strongSeparator.test(cell));
  if (strong.length > 2 * withComma.length) return 'no-commas';
  const counts = new Map<string, number>();
  for (const cell of withComma) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const repeated = withComma.filter((cell) => (counts.get(cell) ?? 0) >= 3);
  const isWhole = withComma.length > 0 && repeated.length * 2 >= withComma.length;
  return isWhole ? 'no-commas' : 'commas-too';
}

/** Parts a cell into its values, each once, in their order. A stronger sign leaves its commas alone. */
export function splitCell(cell: string, parting: Parting): string[] {
  const isStrong = strongSeparator.test(cell);
  const parts = isStrong || parting === 'no-commas' ? cell.split(strongSeparator) : cell.split(',');
  return [
    ...new Set(parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '')),
  ];
}
