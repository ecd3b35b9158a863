import type { Copy } from '../copy.ts';
import { toCount } from './grammar.ts';

/** Words of the home page. */
export const home: Copy['home'] = {
  cohort: (title) => `Cohorte ${title}`,
  deadline: {
    closes: 'la inscripción cierra',
    opens: 'la inscripción abre',
    groupsPublished: 'los grupos se publican',
    starts: 'empieza',
    ends: 'termina',
    ended: 'terminó',
  },
  deadlineAt: (edge) => `, a ${edge}`,
  joinCohort: (title) => `Participar en ${title}`,
  seeCohort: (title) => `Ver ${title}`,
  howGroups: 'Cómo se forman los grupos',
  table: {
    leads: (count) => toCount(count, 'persona mentora', 'personas mentoras'),
    taken: (count) => toCount(count, 'persona inscrita', 'personas inscritas'),
  },
  allDates: 'Todas las fechas de esta cohorte',
  also: {
    formed: (title) => `Los grupos de ${title} están formados`,
    running: (title) => `${title} está en marcha`,
    closing: (title) => `${title} está en su última semana`,
  },
  groups: (count) => `Ver ${count === 1 ? 'su grupo' : `sus ${toCount(count, 'grupo')}`}`,
  takePart: 'Participar',
  mentors: 'Personas mentoras con plazas libres',
  mentorsNote: 'Todas nos dijeron hace poco que siguen aquí.',
  allMentors: (count) => `Ver ${toCount(count, 'persona mentora', 'personas mentoras')}`,
  tracks: 'Rutas',
  tracksNote: 'Guías en el orden en que ayudan.',
  allResources: 'Toda la biblioteca',
  how: 'Cómo funciona una cohorte',
  steps: [
    [
      'Te inscribes',
      'Di en qué quieres trabajar y cuándo puedes reunirte. Tus horas y tu contacto quedan sellados.',
    ],
    [
      'Se forman los grupos',
      'Un programa informático da plaza a tantas personas como puede, a horas que les vienen bien a todas. La coordinación lo comprueba.',
    ],
    [
      'Ves por qué',
      'Cada grupo se publica con sus razones: horas en común, idioma, temas, tamaño.',
    ],
    [
      'Se reúnen cada semana',
      'Una hora en tu grupo, más sesiones de toda la cohorte. Hay calendarios.',
    ],
    ['Se cierra en común', 'Muestra lo que hiciste, di qué te aportó y vuelve para mentorizar.'],
  ],
  goals: (name) => `Para qué existe ${name}`,
  measure: 'Cómo lo sabremos:',
};
