import type { Introduction } from '../letters.ts';
import { toList } from './grammar.ts';
import { time } from './time.ts';

/** What a coordinator sends to each member of a group once groups are published, in Spanish. */
export const introduction: Introduction = {
  to: (contact) => `Para: ${contact ?? 'no se sabe, pregúntaselo'}`,
  subject: (cohort, group) => `Asunto: Tu grupo en ${cohort}: ${group}`,
  hello: (name) => `Hola, ${name}:`,
  groupIs: (group, cohort) => `estás en el grupo ${group} de ${cohort}.`,
  who: 'Quiénes lo integran',
  lead: 'guía el grupo',
  member: 'integrante',
  topics: (topics) => `temas: ${topics.join(', ')}`,
  reach: (contact) => `contacto: ${contact}`,
  reachUnknown: 'contacto: pregunta a la coordinación',
  first: 'Tu primera reunión, en tu hora',
  weekly:
    'Se reúnen cada semana a esta hora de la cohorte. Cuando cambian los relojes, tu hora puede moverse una; el calendario del sitio tiene bien cada fecha.',
  noMeeting:
    'La cohorte no tiene reuniones de grupo en su calendario; acuerden una hora entre ustedes.',
  agenda: (title, minutes) => `${title}, ${String(minutes)} minutos`,
  agendaItems: [
    'Digan quiénes son y qué les trajo aquí, dos minutos cada persona.',
    'Digan qué quieren ser capaces de hacer al final, y en qué lo notarían.',
    'Acuerden cómo se localizan entre reuniones, y qué se queda en el grupo.',
    'Acuerden quién empieza la próxima vez, y con qué.',
  ],
  two: {
    subject: (cohort, others) => `Asunto: Tus reuniones con ${toList(others)} en ${cohort}`,
    meets: (cohort, others) =>
      others.length === 1
        ? `en ${cohort} te reúnes con ${toList(others)}, a solas.`
        : `en ${cohort} te reúnes con ${toList(others)}, con cada persona por separado.`,
    who: 'Con quién te reúnes',
    lead: 'mentoría',
    member: 'mentee',
    firstOf: (when) => `  primera: ${when}`,
    firstOfAll: 'Cada primera reunión',
    agendaItems: [
      'Digan quiénes son y qué les trajo aquí.',
      'Digan qué quieren ser capaces de hacer al final, y en qué lo notarían.',
      'Acuerden cómo se localizan entre reuniones, y qué se queda entre ustedes.',
      'Acuerden con qué empiezan la próxima vez.',
    ],
  },
  calledOff: (title, when, reason) =>
    `Cancelada: ${title}, ${when}.${reason === undefined ? '' : ` ${reason}`}`,
  none: {
    subject: (cohort) => `Asunto: Esta vez no hay grupo para ti en ${cohort}`,
    seeker: (cohort) =>
      `miramos todas las horas y todos los deseos que diste, y esta vez no hay grupo para ti en ${cohort}. Lo sentimos. No dice nada de ti: una plaza necesita personas que compartan una hora y un idioma.`,
    waits: (until) =>
      `Si queda libre una plaza hasta el ${time.longDay(until)} y un grupo puede recibirte, es posible que te la ofrezcamos.`,
    next: 'Quien se quedó sin grupo va primero en la próxima cohorte en la que se inscriba.',
    lead: (cohort) =>
      `esta vez no hay ningún grupo que puedas guiar en ${cohort}. Gracias por tu disposición; tus plazas están libres, y te escribimos cuando alguien venga a ocuparlas.`,
  },
  preparation: (text) => `Antes: ${text}`,
  calendar: (address) => `Todas las fechas, con un calendario para suscribirse: ${address}`,
  questions: (contact) => `¿Preguntas, o hay algo mal? Escribe a ${contact}.`,
  rounds: {
    subject: (cohort) => `Asunto: Con quién te encuentras en ${cohort}`,
    lead: (cohort) =>
      `en cada ronda de ${cohort} te encuentras con alguien distinto. Estas son tus próximas rondas. Quien lea esto primero escribe primero.`,
    round: (title, when) => `${title}, ${when}`,
  },
  time: (written) => `${time.longDay(written.day)}, ${written.time} (${written.zone})`,
};
