/** One date of a rail. Everything is already in words: the rail only sets it. */
export interface RailRow {
  /** For the machine: a day or an instant. */
  readonly datetime: string;
  /** "Wed 31 Mar" */
  readonly date: string;
  /** Under the date, such as "18:00–19:00" and "16:00 UTC". */
  readonly times?: readonly string[] | undefined;
  readonly title: string;
  readonly href?: string | undefined;
  /** A word in a pill after the title, such as the kind of a session. */
  readonly kind?: string | undefined;
  readonly note?: string | undefined;
  readonly links?: readonly { readonly text: string; readonly href: string }[] | undefined;
  readonly state: 'past' | 'next' | 'future';
}
