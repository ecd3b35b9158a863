import type { Copy } from '../copy.ts';
import { toCount, toList } from './grammar.ts';

/** Words of the directory of mentors and of their profiles. */
export const mentors: Copy['mentors'] = {
  title: 'Personas mentoras',
  description: (name) =>
    `Quiénes mentorizan en ${name}, con qué pueden ayudar y quién tiene plazas libres.`,
  introduction: (count, free) =>
    `${toCount(count, 'persona que tendrá', 'personas que tendrán')} tiempo para ti. Hoy hay ${toCount(free, 'plaza libre', 'plazas libres')}.`,
  introductionTo: (count, leads, cohort) =>
    `${toCount(count, 'persona que tendrá', 'personas que tendrán')} tiempo para ti. ${toCount(leads, 'guía', 'guían')} un grupo en ${cohort}.`,
  seatsIn: (seats, cohort) =>
    `${seats === 0 ? 'Sin plazas' : toCount(seats, 'plaza')} en ${cohort}`,
  helpWith: 'Puede ayudar con',
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
