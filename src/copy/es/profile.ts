import type { Copy } from '../copy.ts';
import { toCount } from './grammar.ts';

/** Words of a mentor's profile. */
export const profile: Copy['profile'] = {
  description: (name, headline) => `${name} puede ayudar con ${headline}.`,
  action: {
    label: 'Trabajar con esta persona',
    join: (cohort) => `Participar en ${cohort}`,
    leads: (name, cohort) =>
      `${name} guía un grupo en ${cohort}. Puedes elegir su nombre cuando te inscribas.`,
    notEnrolled: (name, cohort) =>
      `${name} no se ha inscrito en ${cohort}. Los grupos de ${cohort} los guía quien sí lo hizo.`,
    noCohort:
      'Ahora mismo no hay ninguna cohorte abierta. La próxima se anuncia en la página de cohortes.',
    cohorts: 'Ver las cohortes',
    full: (name) => `Todas las plazas de ${name} están ocupadas por ahora.`,
    paused: (name, day) =>
      day === undefined
        ? `${name} no acepta a nadie por el momento.`
        : `${name} vuelve a aceptar personas a partir del ${day}.`,
    alumni: (name) => `${name} mentorizó aquí antes, y se lo agradecemos.`,
    others: (topic) => `Más personas que ayudan con ${topic}`,
  },
  facts: {
    label: 'Datos',
    topics: 'Temas',
    languages: 'Idiomas',
    formats: 'Modalidades',
    organization: 'Organización',
    place: 'Lugar',
    zone: 'Zona horaria',
    confirmed: 'Última confirmación',
    links: 'En otros sitios',
  },
  confirmedOn: (day, ago) => `${day}, ${ago}`,
  neverConfirmed: 'Sin confirmar todavía',
  groups: 'Grupos que ha guiado aquí',
  writings: 'En la biblioteca',
  group: (name, size) => `${name}, ${toCount(size, 'persona')}`,
};
