import type { Copy } from '../copy.ts';
import type { MentorCounts } from '../en/mentors.ts';
import { toCount, toList } from './grammar.ts';

/** Says of all who are listed who has a seat, so that they add up to what the filters count. */
function toIntroduction({ open, full, paused }: MentorCounts): string {
  const verb = (count: number, one: string, many: string) =>
    `${String(count)} ${count === 1 ? one : many}`;
  const parts = [
    open > 0 && `${verb(open, 'tiene', 'tienen')} plazas libres ahora`,
    full > 0 && `${verb(full, 'ya no tiene', 'ya no tienen')} ninguna`,
    paused > 0 && `${verb(paused, 'hace', 'hacen')} una pausa`,
  ].filter((part) => part !== false);
  return `${toCount(open + full + paused, 'persona mentoriza', 'personas mentorizan')} aquí: ${toList(parts)}.`;
}

/** Words of the directory of mentors and of their profiles. */
export const mentors: Copy['mentors'] = {
  title: 'Personas mentoras',
  description: (name) =>
    `Quiénes mentorizan en ${name}, con qué pueden ayudar y quién tiene plazas libres.`,
  introduction: (counts) => toIntroduction(counts),
  introductionTo: (counts, enrolled, cohort) =>
    `${toIntroduction(counts)} ${toCount(enrolled, 'de ellas se ha inscrito', 'de ellas se han inscrito')} en ${cohort}.`,
  seatsIn: (seats, cohort) =>
    seats === undefined
      ? `No está en ${cohort}`
      : `${seats === 0 ? 'Sin plazas' : toCount(seats, 'plaza')} en ${cohort}`,
  helpWith: { sentence: 'Puede ayudar con', apart: 'Puede ayudar con:' },
  pausedUntil: (day) => `Pausa hasta el ${day}`,
  paused: 'En pausa',
  alumni: 'Mentorizó antes',
  confirmed: (ago) => `confirmado ${ago}`,
  neverConfirmed: 'sin confirmar todavía',
  due: (ago) => `confirmado por última vez ${ago}`,
  wantTo: 'Quiero trabajar en',
  allTopics: 'Todos los temas',
  couldYou: '¿Tú también podrías ayudar a alguien?',
  thanks: (names) => `Gracias a quienes mentorizaron aquí antes: ${toList(names)}.`,
  none: 'Todavía no hay personas mentoras. Los primeros perfiles aparecen aquí en cuanto alguien acepta que se muestre el suyo.',
  facets: {
    label: 'Acotar la lista',
    topic: 'Puede ayudar con',
    language: 'Idioma',
    format: 'Modalidad',
    seats: 'Plazas',
    region: 'Zona horaria',
    overlap: 'Horas en común',
    overlapNote: 'De su día y el tuyo, cada uno de 9:00 a 21:00.',
    weekdays:
      'Qué días tiene libres cada persona mentora queda sellado; la hora de tu grupo se encuentra al formar los grupos.',
    hoursAtLeast: (hours: number) => `${String(hours)} horas en común o más`,
    freeSeats: 'Libres ahora',
    seatsIn: (cohort) => `En ${cohort}`,
    more: (count) => `${String(count)} más`,
  },
  sort: {
    label: 'Ordenar por',
    confirmed: 'Confirmación reciente',
    name: 'Nombre, de la A a la Z',
    seats: 'Plazas libres ahora',
  },
  pages: 'Páginas de personas mentoras',
};
