/** How many weeks a cohort of the demonstration takes. */
const weeksOfDemo = 10;

/** Numbers as they are written out in running text, from two on. */
const written: Readonly<Record<string, readonly string[]>> = {
  ten: 'two three four five six seven eight nine ten eleven twelve'.split(' '),
  diez: 'dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
};

const length = /\b(ten|diez) (weeks|meetings|semanas|reuniones)\b/gi;
const numbers = Object.values(written).flat().join('|');
const laterWeek = new RegExp(
  `\\b(?:week|semana) (?<one>\\d+|${numbers})\\b(?: (?:or|o) (?<other>\\d+|${numbers})\\b)?`,
  'gi',
);

/**
 * Writes how many weeks a cohort takes where a page or track says how many one of the demonstration takes.
 * A single week would need other sentences, so it stays with what people are told to read.
 */
export function withWeeks(text: string, weeks: number): string {
  if (weeks < 2) return text;
  return text.replace(length, (_, ten: string, unit: string) => {
    const word = written[ten.toLowerCase()]?.[weeks - 2] ?? String(weeks);
    const isCapital = ten !== ten.toLowerCase();
    return `${isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word} ${unit}`;
  });
}

/** Tells whether a line speaks of ten weeks, or of a week that comes after the last one. */
export function speaksOfOtherWeeks(line: string, weeks: number | undefined): boolean {
  if (weeks === weeksOfDemo) return false;
  if (line.search(length) !== -1) return true;
  return [...line.matchAll(laterWeek)].some(({ groups }) =>
    [groups?.['one'], groups?.['other']].some((week) => toNumber(week) > (weeks ?? Infinity)),
  );
}

function toNumber(week = '0'): number {
  const places = Object.values(written).map((words) => words.indexOf(week.toLowerCase()));
  const place = Math.max(...places);
  return place === -1 ? Number(week) : place + 2;
}
