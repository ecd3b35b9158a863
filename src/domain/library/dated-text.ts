/** A piece of a text: a calendar day, or what stands between days. */
export interface DatedPiece {
  readonly text: string;
  readonly isDay: boolean;
}

const calendarDay = /(?<!\d)(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/;

/** Splits a text at the calendar days in it, such as 2021-09-22, so that no line breaks within one. */
export function splitDays(text: string): DatedPiece[] {
  return text
    .split(calendarDay)
    .map((piece, index) => ({ text: piece, isDay: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
