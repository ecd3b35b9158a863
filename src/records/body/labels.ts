/** The words that components and footnotes show to readers; another locale passes its own. */
export interface BodyLabels {
  readonly Note: string;
  readonly Tip: string;
  readonly Warning: string;
  readonly Prompt: string;
  readonly Example: string;
  readonly Agenda: string;
  readonly minutes: string;
  readonly part: string;
  readonly total: string;
  readonly done: string;
  readonly table: string;
  readonly footnotes: string;
  readonly back: string;
  /** Continues `back`: the number of the reference follows. */
  readonly backToReference: string;
}

export const englishBodyLabels: BodyLabels = {
  Note: 'Note',
  Tip: 'Tip',
  Warning: 'Warning',
  Prompt: 'Talk about this',
  Example: 'Example',
  Agenda: 'Agenda',
  minutes: 'Minutes',
  part: 'What',
  total: 'Total',
  done: 'Done:',
  table: 'Table',
  footnotes: 'Footnotes',
  back: 'Back',
  backToReference: 'Back to reference',
};
