import type { Copy } from '../copy.ts';
import { toCount, toList, toNumber } from './grammar.ts';

/** Words of the page that says how the programme is doing. */
export const health: Copy['health'] = {
  title: 'Cómo nos va',
  description:
    'Si los grupos se reúnen, si todas las personas tienen uno, si las personas mentoras siguen y si se cumplen los objetivos.',
  lead: 'Cuatro preguntas a las que un programa debería saber responder, respondidas con sus archivos públicos.',
  privacy:
    'Las reuniones se cuentan por grupo, nunca por persona. De las respuestas a una encuesta no se muestra lo que dijeron menos de cinco.',
  shares: {
    unasked: 'no se preguntó',
    'too-few-people': 'muy pocas para mostrarlas',
    nobody: 'nadie',
    few: 'menos de 5',
    'all-but-few': 'todas salvo menos de 5',
    everybody: 'todas',
  },
  table: 'Las cifras en una tabla',
  percent: (percent) => `${toNumber(percent)}\u00a0%`,
  outOf: (part, whole) => `${toNumber(part)} de ${toNumber(whole)}`,
  inRounds: (cohorts) =>
    `Sin contar: ${toList(cohorts)}, donde en cada ronda se habla con otras personas y nadie tiene un grupo fijo.`,
  meetings: {
    question: '¿Se reúnen los grupos?',
    none: 'Todavía no se ha preguntado. La coordinación pregunta a cada grupo cada pocas semanas y anota cuántos se reunieron.',
    sentence: (met, of) =>
      `Se celebraron ${toNumber(met)} de ${toCount(of, 'reunión', 'reuniones')} por las que se preguntó.`,
    chart: 'Cada punto es un grupo: relleno si se reunió esa semana.',
    week: 'Semana',
    met: 'Grupos que se reunieron',
    of: 'Grupos preguntados',
    weekOf: (week, met, of) =>
      `Semana ${String(week)}: ${toNumber(met)} de ${toCount(of, 'grupo')}`,
  },
  places: {
    question: '¿Tienen grupo todas las personas?',
    none: 'Todavía no hay grupos publicados.',
    sentence: {
      unasked: 'Nadie ha pedido plaza todavía.',
      nobody: 'Nadie que pidió plaza la tiene.',
      everybody: 'Todas las personas que pidieron plaza la tienen.',
    },
    share: (part, whole) =>
      `${toNumber(part)} de ${toCount(whole, 'persona', 'personas')} que pidieron plaza la tienen.`,
    cohort: 'Cohorte',
    groups: 'Grupos',
    placed: 'Pidieron plaza y la tienen',
  },
  mentors: {
    question: '¿Siguen con nosotros las personas mentoras?',
    sentence: {
      unasked: 'Ahora mismo no hay personas mentoras en activo.',
      nobody: 'Ninguna ha dicho últimamente que sigue aquí.',
      everybody: 'Todas han dicho últimamente que siguen aquí.',
    },
    share: (part, whole) =>
      `${toNumber(part)} de ${toCount(whole, 'persona mentora', 'personas mentoras')} han dicho últimamente que siguen aquí.`,
    returned: {
      unasked: 'Nadie ha llevado todavía un grupo en una cohorte anterior.',
      nobody: 'Nadie que llevó un grupo en una cohorte anterior ha llevado otro todavía.',
      everybody:
        'Todas las personas que llevaron un grupo en una cohorte anterior han llevado otro.',
    },
    returnedShare: (part, whole) =>
      `De ${toNumber(whole)} que llevaron un grupo en una cohorte anterior, ${toNumber(part)} han llevado otro.`,
    groups: {
      confirmed: 'Siguen aquí',
      unconfirmed: 'Sin noticias recientes',
      paused: 'En pausa',
      alumni: 'Fueron mentoras',
    },
    kind: 'Personas mentoras',
    count: 'Cuántas',
  },
  goals: {
    question: '¿Se cumplen los objetivos?',
    none: 'Todavía no se ha preguntado a ninguna cohorte.',
    sentence: (met, of) =>
      `La última vez que se preguntó: ${toNumber(met)} con la meta cumplida, de ${toCount(of, 'objetivo')} que se pudieron contar.`,
    unasked: 'Todavía no se ha preguntado.',
    target: (percent) => `Meta: ${toNumber(percent)}\u00a0%`,
    met: 'Cumplida',
    missed: 'No cumplida',
    share: (part, whole) => `${toNumber(part)} de ${toCount(whole, 'respuesta')}`,
    goal: 'Objetivo',
    asked: 'Preguntado',
    answers: 'Dijeron que sí',
    outcome: 'Meta cumplida',
  },
};
