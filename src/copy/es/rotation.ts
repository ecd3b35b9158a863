import type { Copy } from '../copy.ts';
import { toCount, toList } from './grammar.ts';

type RotationWords = Copy['rotation'];

/** What a published rotation reaches, in words that claim no more than was shown. */
const toQuality: RotationWords['quality'] = ({ quality }) => {
  const { repeats, earlier, atLeast } = quality;
  const again = repeats + earlier;
  if (again === 0) return 'Nadie se encuentra dos veces con la misma persona.';
  const met = `${toCount(again, 'encuentro es', 'encuentros son')} de dos personas que ya se habían encontrado`;
  if (again === atLeast) return `${met}; menos no es posible, y está demostrado.`;
  if (atLeast === 0) return `${met}. No está demostrado si son posibles menos.`;
  return `${met}. Tiene que haber al menos ${String(atLeast)}; no está demostrado si son posibles menos de ${String(again)}.`;
};

/** Everything on the pages of rotations, in Spanish. */
export const rotation: RotationWords = {
  heading: (cohort) => `Quién se encuentra con quién en ${cohort}`,
  description: (cohort) => `Ronda a ronda: quién se encuentra con quién en ${cohort}.`,
  link: 'Quién se encuentra con quién',
  backToCohort: (cohort) => `Volver a ${cohort}`,
  summary: (people, rounds) =>
    `${toCount(people, 'persona se encuentra', 'personas se encuentran')} con alguien distinto en cada una de ${toCount(rounds, 'ronda')}.`,
  quality: toQuality,
  sitOuts: ({ quality: { sitOuts } }) => {
    if (sitOuts.most === 0) return 'Quien puede venir tiene un encuentro en cada ronda.';
    const range =
      sitOuts.fewest === sitOuts.most
        ? String(sitOuts.most)
        : `de ${String(sitOuts.fewest)} a ${String(sitOuts.most)}`;
    return `Cuando el número es impar, se descansa por turnos: ${range} ${sitOuts.most === 1 ? 'vez' : 'veces'} cada persona.`;
  },
  notYet:
    'Todavía no está previsto quién se encuentra con quién. La coordinación lo publica aquí antes de la primera ronda.',
  rounds: 'Las rondas',
  roundsNote:
    'Las rondas que han empezado se quedan como están. Las siguientes aún pueden cambiar si alguien llega o se va.',
  phases: { past: 'Terminada', now: 'Ahora', next: 'La próxima', later: 'Más adelante' },
  week: (first, last) => `del ${first} al ${last}`,
  ownHour: 'Busquen una hora en común: al menos una les viene bien a todas las personas.',
  alone: (name) => `${name}, que se ha quedado sin grupo`,
  sizes: (groups, people) => `${toCount(people, 'persona')} en ${toCount(groups, 'grupo')}`,
  nobody: 'En esta ronda no hay encuentros.',
  cardsHeading: (cohort) => `Tarjetas de ${cohort}`,
  cardsDescription: (cohort) =>
    `Una tarjeta para cada persona de ${cohort}, para imprimir y recortar: con quién se encuentra, ronda a ronda.`,
  cardsNote: 'Una tarjeta para cada persona. Imprime la página y recorta por las líneas.',
  printCards: 'Tarjetas para imprimir',
  own: 'La tarjeta de cada persona',
  cardOf: (name, cohort) => `Con quién se encuentra ${name} en ${cohort}`,
  cardDescription: (name, cohort) => `Con quién se encuentra ${name} en ${cohort}, ronda a ronda.`,
  people: (names) => toList(names),
  sitsOut: 'Sin encuentro',
  calendarLabel: 'Rondas',
  calendarOf: (name) => `Rondas de ${name}`,
  calendarTitle: (title, names) => `${title} con ${toList(names)}`,
  all: (cohort) => `Todas las rondas de ${cohort}`,
};
