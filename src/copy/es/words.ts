import type { Copy } from '../copy.ts';
import { toUnbroken } from '../grammar.ts';
import { toLanguageNames } from '../languages.ts';
import { toCount, toList, toSentenceList } from './grammar.ts';

const languages = toLanguageNames('es');

/** Spanish labels of every closed list in the schemas, and the grammar that joins them. */
export const words: Copy['words'] = {
  list: toList,
  sentenceList: toSentenceList,
  unbroken: toUnbroken,
  count: toCount,
  language: languages.name,
  languageTitle: languages.title,
  languageTags: languages.tags,
  formats: {
    'mentor-led': 'Grupo con persona mentora',
    'one-to-one': 'Individual',
    reverse: 'Mentoría inversa',
    'peer-circle': 'Círculo de pares',
    pair: 'Pareja entre iguales',
  },
  roles: { mentee: 'Mentee', peer: 'Entre iguales', mentor: 'Persona mentora' },
  experience: {
    new: 'Sin experiencia',
    some: 'Algo de experiencia',
    seasoned: 'Mucha experiencia',
    expert: 'Nivel experto',
  },
  audience: {
    mentor: 'Personas mentoras',
    mentee: 'Mentees',
    peer: 'Pares',
    coordinator: 'Coordinación',
  },
  stages: {
    orientation: 'Orientación',
    'goal-setting': 'Fijar metas',
    midpoint: 'A mitad de camino',
    closing: 'Cierre',
    any: 'En cualquier momento',
  },
  kinds: {
    article: 'Artículo',
    book: 'Libro',
    video: 'Video',
    tool: 'Herramienta',
    template: 'Plantilla',
    worksheet: 'Hoja de trabajo',
    talk: 'Charla',
    course: 'Curso',
  },
  sessionKinds: {
    group: 'Sesión de grupo',
    cohort: 'Toda la cohorte',
    'skill-up': 'Taller',
    'office-hours': 'Horas de consulta',
    onboarding: 'Bienvenida',
    social: 'Encuentro social',
    showcase: 'Muestra final',
  },
  sessionFor: {
    mentors: 'Para personas mentoras',
    mentees: {
      mentees: 'Para mentees',
      peers: 'Para pares',
      'mentees-and-peers': 'Para mentees y pares',
    },
  },
  seekers: { mentees: 'Mentees', peers: 'Pares', 'mentees-and-peers': 'Mentees y pares' },
  cohortStates: {
    announced: 'Anunciada',
    open: 'Inscripción abierta',
    matching: 'Formando grupos',
    formed: 'Grupos publicados',
    running: 'En marcha',
    closing: 'En su última semana',
    complete: 'Terminada',
  },
  regions: {
    africa: 'África',
    america: 'América',
    asia: 'Asia',
    europe: 'Europa',
    pacific: 'Australia y el Pacífico',
  },
  weekdays: {
    monday: 'Lunes',
    tuesday: 'Martes',
    wednesday: 'Miércoles',
    thursday: 'Jueves',
    friday: 'Viernes',
    saturday: 'Sábado',
    sunday: 'Domingo',
  },
};
