/** The words that components and footnotes show to readers, in the language of the text around them. */
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

const spanishBodyLabels: BodyLabels = {
  Note: 'Nota',
  Tip: 'Consejo',
  Warning: 'Atención',
  Prompt: 'Para conversar',
  Example: 'Ejemplo',
  Agenda: 'Agenda',
  minutes: 'Minutos',
  part: 'Qué',
  total: 'Total',
  done: 'Hecho:',
  table: 'Tabla',
  footnotes: 'Notas',
  back: 'Volver',
  backToReference: 'Volver a la referencia',
};

/** Gets the words for a record that says its language; others where it says none, or one without words here. */
export function getBodyLabels(data: unknown, others: BodyLabels = englishBodyLabels): BodyLabels {
  const language = readLanguage(data);
  const [, tag] = typeof language === 'string' ? (/^(en|es)(?:-|$)/.exec(language) ?? []) : [];
  if (tag === undefined) return others;
  return tag === 'es' ? spanishBodyLabels : englishBodyLabels;
}

/** A mentor's `languages` are those they speak, so their profile says its own under another name. */
function readLanguage(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  if ('language' in data) return data.language;
  return 'writtenIn' in data ? data.writtenIn : undefined;
}
