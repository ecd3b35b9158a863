/** What the draft of a first cohort says in one language. */
export interface CohortWords {
  readonly language: string;
  readonly toTitle: (month: number, year: number) => string;
  /** Says neither format nor size, which are likely to be changed: the page shows both. */
  readonly toSummary: (weeks: number) => string;
  readonly meetings: Readonly<Record<Meeting, string>>;
  readonly draw: string;
  /** Names no day: whoever moves the dates would have to find them here too. */
  readonly body: string;
}

/** Kinds of weekly meetings. */
export type Meeting = 'first' | 'goal' | 'work' | 'halfway' | 'closing';

const english: CohortWords = {
  language: 'en',
  toTitle: (month, year) => `${monthsInEnglish[month - 1] ?? ''} ${String(year)}`,
  toSummary: (weeks) =>
    `${weeks === 1 ? 'One week' : `${String(weeks)} weeks`} with people who want to learn, and someone who has been there.`,
  meetings: {
    first: 'First meeting',
    goal: 'A goal on a card',
    work: 'Work in progress',
    halfway: 'Halfway check-in',
    closing: 'Closing',
  },
  draw: 'Write a text here before mentees can no longer enroll, one that nobody can foresee or choose: it breaks ties',
  body: `## What you commit to

- One meeting of an hour a week, from the first week to the last, at a time that fits everyone in your group.
- Telling your group a day ahead when you can’t come.

## If there is no group for you

We place as many people as we can. If nobody shares your hours or your language, we write to you on the day on which the groups are announced, and say why.
`,
};

const spanish: CohortWords = {
  language: 'es',
  toTitle: (month, year) => `${monthsInSpanish[month - 1] ?? ''} de ${String(year)}`,
  toSummary: (weeks) =>
    `${weeks === 1 ? 'Una semana' : `${String(weeks)} semanas`} con gente que quiere aprender y con alguien que ya pasó por ahí.`,
  meetings: {
    first: 'Primera reunión',
    goal: 'Una meta en una tarjeta',
    work: 'Trabajo en marcha',
    halfway: 'A mitad de camino',
    closing: 'Cierre',
  },
  draw: 'Escribe aquí, antes de que se cierre la inscripción de mentees, un texto que nadie pueda prever ni elegir: decide los empates',
  body: `## A qué te comprometes

- Una reunión de una hora a la semana, de la primera semana a la última, a una hora que le viene bien a todo tu grupo.
- Avisar a tu grupo un día antes cuando no puedas.

## Si no hay un grupo para ti

Damos plaza a tantas personas como podemos. Si nadie comparte tus horas o tu idioma, te escribimos el día en que se anuncian los grupos y te decimos por qué.
`,
};

const monthsInEnglish = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
] as const;

const monthsInSpanish = [
  ...['Enero', 'Febrero', 'Marzo', 'Abril', 'Mayo', 'Junio', 'Julio', 'Agosto', 'Septiembre'],
  ...['Octubre', 'Noviembre', 'Diciembre'],
] as const;

/** Languages that a draft can be said in; the first also stands in for those that it can't. */
export const cohortWords: readonly [CohortWords, ...CohortWords[]] = [english, spanish];
