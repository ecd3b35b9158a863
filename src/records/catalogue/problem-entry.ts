/** What the site says about one code. */
export interface ProblemEntry {
  readonly code: string;
  /** What is wrong when it is reported, as a heading. */
  readonly title: string;
  readonly level: 'problem';
  /** The files in which it can be found. */
  readonly where: string;
  /** What it means, why it matters and how to mend it, with an example; Markdown. */
  readonly docs: string;
}
