import type { Copy } from '../copy.ts';
import { toUnbroken } from '../grammar.ts';
import { calendar } from './calendar.ts';
import { toLength } from './clock-change.ts';
import { toCount, toList } from './grammar.ts';
import { groupSize } from './group-size.ts';

interface Load {
  readonly count: number;
  readonly minutes: number;
}

function toPart({ count, minutes }: Load, [one, many]: [string, string], whose = ''): string {
  return count === 0 ? '' : `${toCount(count, one, many)}${whose} (${toLength(minutes)})`;
}

const meeting: [string, string] = ['reunión', 'reuniones'];
const round: [string, string] = ['ronda', 'rondas'];
const session: [string, string] = ['sesión', 'sesiones'];

/** Everything on the pages of cohorts and their weeks. */
export const cohort: Copy['cohort'] = {
  heading: 'Cohortes',
  description:
    'Qué cohortes hay y cuándo empiezan, en cuáles se puede participar y cuáles hubo antes.',
  introduction:
    'Quienes participan en una cohorte empiezan y terminan a la vez. Cada persona tiene con quién reunirse, una hora para hacerlo y un último día.',
  current: 'Ahora y próximamente',
  none: 'Todavía no hay ninguna cohorte. Mientras tanto, aquí están las personas mentoras y la biblioteca.',
  noneCurrent: 'Por ahora no hay nada previsto. Las cohortes anteriores muestran cómo es una.',
  next: 'A continuación',
  join: (title) => `Participar en ${title}`,
  groups: 'Ver los grupos',
  howGroups: 'Ver cómo se forman los grupos',
  weeks: (count) => toCount(count, 'semana'),
  factsHeading: 'De un vistazo',
  facts: {
    dates: 'Fechas',
    formats: 'Modalidad',
    groupSize: 'Tamaño del grupo',
    joining: 'Inscripción',
    zone: 'Zona horaria',
    agreement: 'Acuerdo',
    goals: 'Lo que esperamos lograr',
  },
  groupSize: groupSize.sentence,
  agreementOf: (day) => `Versión del ${day}`,
  dates: 'Fechas',
  earlierDates: (count) => toCount(count, 'fecha anterior', 'fechas anteriores'),
  earlierWeeks: (count) => toCount(count, 'semana anterior', 'semanas anteriores'),
  laterDates: (count) => toCount(count, 'fecha posterior', 'fechas posteriores'),
  laterWeeks: (count) => toCount(count, 'semana posterior', 'semanas posteriores'),
  moreMentors: (count) => toCount(count, 'persona mentora más', 'personas mentoras más'),
  datesLabel: (title) => `Fechas de ${title}`,
  weekByWeek: 'Semana a semana',
  zoneNote: (places) => `Las horas son las de tu reloj; al lado están las de ${toList(places)}.`,
  zoneNotePlain: (places) => `Las horas son las de ${toList(places)}.`,
  meetingHour: {
    'to-find':
      'Cada grupo se reúne a una hora que le viene bien a todo el grupo. Se elige al formar los grupos.',
    found:
      'Cada grupo se reúne a una hora que le viene bien a todo el grupo. Está en su propia página.',
    members:
      'Cada grupo se reúne a una hora que le viene bien a todo el grupo. Solo sus integrantes pueden leerla.',
    rounds:
      'Quienes se reúnen en una ronda buscan una hora en común: al menos una les viene bien a todas las personas.',
  },
  week: (number) => `Semana ${String(number)}`,
  beforeStart: 'Antes de empezar',
  afterEnd: 'Después',
  now: 'Esta semana',
  thisWeek: 'esta semana',
  meetingOf: {
    group: (title) => `Se reúnen los grupos: ${title}`,
    round: (title) => title,
  },
  range: (first, last, dayAndMonth) =>
    first.month === last.month
      ? toUnbroken(`${String(first.day)}–${dayAndMonth(last)}`)
      : `${toUnbroken(dayAndMonth(first))}\u00a0– ${toUnbroken(dayAndMonth(last))}`,
  /** Where it is too long for one line, one ends after the dash. */
  days: (first, last) => `${toUnbroken(first)}\u00a0– ${toUnbroken(last)}`,
  ownHour: { group: 'La hora de tu grupo', round: 'Una hora en común' },
  cancelled: 'Cancelada',
  calledOff: (reason) => (reason === undefined ? 'Cancelada' : `Cancelada: ${reason}`),
  with: 'Con',
  topic: 'Tema:',
  prepare: 'Antes:',
  read: 'Lee:',
  calendar,
  commitment: 'Dedicación',
  commitmentSentence: (own, open) => {
    const parts = [
      toPart(own.group, meeting, ' de tu grupo'),
      toPart(own.round, round),
      toPart(open.everyone, session, ' para todo el mundo'),
      toPart(open.mentors, session, ' para personas mentoras'),
      toPart(open.mentees, session, ' para quienes no mentorizan'),
    ];
    return `${toList(parts.filter((part) => part !== ''))}.`;
  },
  about: 'Sobre esta cohorte',
  mentors: 'Personas mentoras que participan',
  mentorsNone: {
    upcoming: (dayStart) => `Las personas mentoras pueden inscribirse desde ${dayStart}`,
    open: (dayEnd) =>
      `Todavía no se ha inscrito ninguna persona mentora. Pueden hacerlo hasta ${dayEnd}`,
    closed: (dayEnd) =>
      `No se ha inscrito ninguna persona mentora con perfil público. Podían hacerlo hasta ${dayEnd}`,
  },
  seatsOpen: ({ taken, capacity, leads, peers }) => [
    `${toCount(taken, 'persona ha', 'personas han')} pedido plaza.`,
    `${toCount(leads, 'persona mentora ofrece', 'personas mentoras ofrecen')} ${toCount(capacity, 'plaza')}.`,
    ...(peers === 0
      ? []
      : [`${toCount(peers, 'persona más participa', 'personas más participan')} entre iguales.`]),
  ],
  seatsPlaced: (placed, groups) => `${toCount(placed, 'persona')} en ${toCount(groups, 'grupo')}.`,
};
