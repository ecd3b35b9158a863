/** One date of a rail. Everything is already in words: the rail only sets it. */
export interface RailRow {
  /** For the machine: a day or an instant. */
  readonly datetime: string;
  /** "Wed 31 Mar" */
  readonly date: string;
  /** Where the row has an exact time: instants in UTC, and the cohort's zone. */
  readonly clock?:
    | { readonly starts: string; readonly ends: string | undefined; readonly zone: string }
    | undefined;
  /** Where a day has to be kept to the minute: the words, and the instant in UTC at which it is over. */
  readonly until?:
    { readonly text: string; readonly instant: string; readonly zone: string } | undefined;
  readonly title: string;
  /** What a title is in that the programme wrote, where that is not its first language. */
  readonly language?: string | undefined;
  readonly href?: string | undefined;
  /** A word in a pill after the title, such as the kind of a session. */
  readonly kind?: string | undefined;
  /** Says that it does not take place. */
  readonly cancelled?: string | undefined;
  readonly note?: string | undefined;
  /** Counts the days on: stands before the note, for the next row. */
  readonly relative?: { readonly zone: string; readonly days: number } | undefined;
  readonly links?: readonly { readonly text: string; readonly href: string }[] | undefined;
  readonly state: 'past' | 'next' | 'future';
}
