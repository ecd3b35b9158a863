/** Writes a table in Markdown whose columns also line up as plain text; numbers stand at the right. */
export function renderTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const widths = headings.map((heading, column) =>
    Math.max(3, heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isRight = headings.map((_, column) => rows.every((row) => isFigure(row[column] ?? '')));
  const toLine = (cells: readonly string[]) => {
    const padded = widths.map((width, column) => {
      const cell = cells[column] ?? '';
      return isRight[column] === true ? cell.padStart(width) : cell.padEnd(width);
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, column) =>
    isRight[column] === true ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [toLine(headings), `| ${rule.join(' | ')} |`, ...rows.map(toLine)];
}

/** Writes a number with some decimals, or a dash where there is none. */
export function toFigure(value: number | undefined, decimals: number): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(decimals);
}

function isFigure(cell: string): boolean {
  return /^[-–]?[\d.,]*$/.test(cell);
}
