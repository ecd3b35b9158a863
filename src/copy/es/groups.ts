import type { Copy } from '../copy.ts';
import { toUnbroken } from '../grammar.ts';
import type { Experience } from '../../schemas/words.ts';
import { toCount, toList, toNumber } from './grammar.ts';
import { groupSize } from './group-size.ts';
import { words } from './words.ts';

/** How near to the proven best a grouping is, in words that claim no more than was shown. */
const quality: Copy['groups']['quality'] = {
  placed: {
    certified:
      'Ningún otro reparto daría plaza a más personas, con lo que todas dijeron y lo que decidió la coordinación. Está demostrado, y un segundo programa comprobó la demostración.',
    'solver-proven':
      'Ningún otro reparto daría plaza a más personas, con lo que todas dijeron y lo que decidió la coordinación. Así lo dice el programa que formó los grupos; nada más lo ha comprobado.',
    gap: 'No está demostrado si se podía dar plaza a más personas.',
  },
  value: (status, gapPercent) => {
    if (gapPercent >= 100) return 'No se sabe cuánto le falta al encaje para ser el mejor posible.';
    const near =
      gapPercent === 0
        ? 'el encaje total es el mejor posible'
        : `el encaje total está como mucho a un ${toNumber(gapPercent)} % del mejor posible`;
    const sentences = {
      certified: `Para tantas personas, ${near}, lo que también está demostrado y comprobado.`,
      'solver-proven': `Para tantas personas, ${near}, según el mismo programa.`,
      gap: `Para tantas personas, ${near}.`,
    };
    return sentences[status];
  },
};

const experienceNames: Record<Experience, string> = {
  new: 'sin experiencia',
  some: 'algo de experiencia',
  seasoned: 'mucha experiencia',
  expert: 'nivel experto',
};

type ReasonWords = Copy['groups']['reason'];

/** What a reason says, with its numbers. */
const toReasonSentence: ReasonWords = (reason, topicLabel, languageName) => {
  switch (reason.kind) {
    case 'shared-time':
      return reason.meetings === 1
        ? 'Todo el grupo puede asistir a la única reunión.'
        : `Todo el grupo puede asistir a las ${String(reason.meetings)} reuniones.`;
    case 'shared-language':
      return `Todo el grupo habla ${toList(reason.languages.map(languageName))}.`;
    case 'asked-topic':
      return reason.of === 1
        ? `Pidió ${topicLabel(reason.topic)}.`
        : `${String(reason.askedBy)} de ${String(reason.of)} pidieron ${topicLabel(reason.topic)}.`;
    case 'size':
      return reason.size === reason.target
        ? `${toCount(reason.size, 'integrante')}, como se buscaba.`
        : `${toCount(reason.size, 'integrante')}; ${reason.target === 1 ? 'se buscaba' : 'se buscaban'} ${String(reason.target)}.`;
    case 'organizations':
      return `${toCount(reason.named, 'integrante ha dicho', 'integrantes han dicho')} dónde trabaja o estudia: ${toCount(reason.organizations, 'organización', 'organizaciones')}.`;
    case 'experience':
      return reason.least === reason.most
        ? `Experiencia del grupo: ${experienceNames[reason.least]}.`
        : `Experiencia del grupo: de ${experienceNames[reason.least]} a ${experienceNames[reason.most]}.`;
    case 'new-faces':
      return reason.metBefore === 0
        ? 'No hay dos personas que coincidieran en un grupo publicado de una cohorte anterior.'
        : `De ${toCount(reason.of, 'pareja')}, ${String(reason.metBefore)} coincidieron en un grupo publicado de una cohorte anterior.`;
  }
};

/** What coordinators decided before the groups were formed; a name that is not shown is undefined. */
const decisions: Copy['groups']['decisions'] = {
  pin: (person, to) => `${person ?? 'Alguien'} debía estar con ${to ?? 'otra persona'}.`,
  close: (lead) => `${lead ?? 'Una persona mentora'} no debía tener grupo.`,
  hold: (lead, seats) =>
    `Se ${seats === 1 ? 'reservó' : 'reservaron'} ${toCount(seats, 'plaza')} de ${lead ?? 'una persona mentora'}.`,
  slot: (person, slot) => {
    const whose = `El grupo de ${person ?? 'una persona'}`;
    if (slot === undefined)
      return `${whose} debía reunirse a una hora fija, que conocen sus miembros.`;
    const day = words.weekdays[slot.weekday].toLowerCase();
    return `${whose} debía reunirse cada ${day} a las ${slot.start}.`;
  },
};

/** Everything on the pages of groups. */
export const groups: Copy['groups'] = {
  heading: (cohort) => `Grupos de ${cohort}`,
  description: (cohort) => `Quién aprende con quién en ${cohort}, y por qué.`,
  summary: (placed, seekers, groups) =>
    `${toCount(seekers, 'persona pidió', 'personas pidieron')} plaza. ${placed === seekers && placed > 1 ? 'Todas' : String(placed)} la ${placed === 1 ? 'tiene' : 'tienen'}, en ${toCount(groups, 'grupo')}.`,
  waiting: (count) =>
    `${toCount(count, 'persona espera', 'personas esperan')} a que quede libre una plaza.`,
  left: (count) =>
    `${toCount(count, 'persona tenía grupo y se fue', 'personas tenían grupo y se fueron')} después.`,
  unplaced: (count) =>
    `${toCount(count, 'persona no tiene', 'personas no tienen')} grupo esta vez. La coordinación ${count === 1 ? 'le escribe' : 'escribe a cada una'}.`,
  quality,
  notYet: (day) => `Los grupos todavía no están formados. Se publican el ${day}.`,
  late: (day) =>
    `Los grupos todavía no están formados. Debían publicarse el ${day}; la coordinación está en ello.`,
  notYetMore: 'Hasta entonces, todo lo que se puede saber está en la página de la cohorte.',
  backToCohort: (cohort) => `Volver a ${cohort}`,
  how: 'Cómo se calculó',
  computed: {
    plannedOn: 'Planificado el',
    inputs: 'Datos públicos',
    inputsNote:
      'Un número (SHA-256) que sale igual para quien tenga los mismos datos públicos, y distinto si algo cambia en ellos. Los privados no están en ningún número publicado.',
    size: 'Tamaño del grupo',
    requirements: 'Tenía que cumplirse',
    preferences: 'Se valoró',
    preferencesNote:
      'Cada número dice cuánto cuenta frente a los demás: 5 cuenta cinco veces lo que 1.',
    floor: 'Encaje mínimo',
    floorNote:
      'El encaje es cuánto de lo que se valora le da un grupo a una persona: de 0, nada, a 1000, todo.',
    decisions: 'Decidido por la coordinación',
    none: 'nada más que tamaños, plazas, horas y personas separadas',
  },
  size: groupSize.aims,
  requirements: {
    language: 'un idioma que hable todo el grupo',
    topic: 'alguien que guíe y pueda ayudar a cada persona con un tema que pidió',
    'goal-topic': 'alguien que guíe y pueda ayudar a cada persona con un tema de su meta',
    'ranked-lead': 'una persona mentora que cada participante haya elegido, si eligió alguna',
    'local-hour': 'reuniones entre las 09:00 y las 20:00 del día de cada persona',
    'different-organizations': 'no más de una persona de cada organización',
    'new-faces': 'nadie que ya haya estado antes en un grupo con otra persona de este',
    'close-experience': 'integrantes con una experiencia parecida',
    communication: 'integrantes que prefieran recibir comentarios de forma compatible',
  },
  preferences: {
    topics: 'temas',
    rankedLeads: 'personas mentoras elegidas',
    goals: 'temas de la meta',
    localHour: 'una hora cómoda',
    together: 'personas pedidas',
    newFaces: 'caras nuevas',
    mixedOrganizations: 'organizaciones distintas',
    closeExperience: 'experiencia parecida',
    mixedExperience: 'experiencia variada',
    communication: 'forma de comunicarse',
    evenSizes: 'tamaños parejos',
  },
  decisions,
  weight: (name, weight) => `${name} ${String(weight)}`,
  floor: (fit) =>
    `El menor número posible de personas con un encaje inferior a ${String(fit)} de 1000`,
  howLink: 'Cómo se forman los grupos',
  list: 'Los grupos',
  ledBy: 'Guía:',
  noLead: 'Sin guía: se turnan entre todo el grupo',
  unnamedLead: 'una persona participante',
  memberCount: (count) => toCount(count, 'integrante'),
  seats: (members, capacity) =>
    `${String(members)} de ${toCount(capacity, 'plaza ocupada', 'plazas ocupadas')}`,
  timesForMembers: 'Solo quienes lo integran pueden ver cuándo se reúne.',
  memberTimes: {
    title: 'Quienes integran un grupo abren las horas con su llave',
    plain: (contact) =>
      `Cuándo se reúnen los grupos se muestra solo a quienes los integran. Abren las horas en esta página con la llave que les dio la página de inscripción, y para eso hace falta JavaScript. Quien no tenga llave, o no tenga JavaScript, pregunta a la coordinación: ${contact}.`,
    how: 'Tu llave es el archivo que guardaste al inscribirte; su nombre empieza por key-. Se lee solo en esta página y nunca se envía.',
    file: 'Archivo de la llave',
    text: 'O su texto',
    keep: 'Conservar la llave en esta pestaña hasta que la cierre',
    open: 'Mostrar las horas',
    working: 'Abriendo …',
    problems: {
      'no-key':
        'Aquí no hay ninguna llave. Elige el archivo que guardaste al inscribirte, o pega su línea que empieza por AGE-SECRET-KEY-1.',
      'wrong-key':
        'Esta llave no abre estas horas. Usa la del último archivo que enviaste para esta cohorte; si la perdiste, pide la hora a la coordinación.',
      'not-times':
        'Lo que está sellado aquí no son las horas de esta cohorte. Avisa a la coordinación.',
      'not-loaded':
        'No se pudieron cargar las horas. Comprueba tu conexión y pulsa el botón de nuevo.',
    },
    opened: 'Horas en tu reloj',
    calendar: 'Añadir a tu calendario (.ics)',
    forget: 'Olvidar la llave',
    noGroup:
      'Las horas se abren, pero todavía no hay ninguna para este grupo. Pregunta a la coordinación.',
  },
  why: 'Por qué este grupo',
  reasonLabels: {
    'shared-time': 'Horas',
    'shared-language': 'Idioma',
    'asked-topic': 'Tema',
    size: 'Tamaño',
    organizations: 'Lugares',
    experience: 'Nivel',
    'new-faces': 'Caras',
  },
  reason: toReasonSentence,
  status: { met: 'Se cumple', 'partly-met': 'En parte', 'not-met': 'No se cumple' },
  noReasons: 'No se publicaron razones para este grupo.',
  publicOnly:
    'Las razones se basan solo en datos públicos. Lo que se dijo en privado a la coordinación no está en ninguna.',
  namesNote: {
    names: 'Los nombres se muestran como cada persona los dio.',
    'first-names': 'Se muestran los nombres de pila.',
    initials: 'Se muestran las iniciales.',
    counts: 'No se muestran nombres.',
  },
  group: {
    description: (name, cohort) => `El ritmo y la agenda de ${name}, ${cohort}.`,
    eyebrow: 'Un grupo de',
    rhythm: (meetings, first, last, place) =>
      `${toCount(meetings, 'reunión', 'reuniones')}, del ${first} al ${last} según el calendario de ${place}.`,
    rhythmHidden: (meetings) =>
      `${toCount(meetings, 'reunión', 'reuniones')}, una en cada semana de abajo. La hora no se muestra aquí.`,
    guides: 'Para quien guía el grupo:',
    turns: 'Turnos, si les sirven:',
    turnsOf: ({ host, clock, scribe, turns }) =>
      `${host} modera, ${clock} lleva el tiempo, ${scribe} toma notas; traen algo ${toList(turns)}.`,
    agenda: 'Agenda',
    next: 'Próxima:',
    inWeek: (first, last, dayAndMonth) => {
      const from = first.month === last.month ? String(first.day) : dayAndMonth(first);
      return `en la semana del ${toUnbroken(from)} al ${toUnbroken(dayAndMonth(last))}`;
    },
    print: 'Se imprime como una hoja a partir de esta semana, con líneas para notas.',
    all: (cohort) => `Todos los grupos de ${cohort}`,
  },
};
