import type { Copy } from '../copy.ts';
import { toList } from './grammar.ts';

/** Everything in the library and on the pages of resources. */
export const library: Copy['library'] = {
  heading: 'Biblioteca',
  description:
    'Guías, charlas y plantillas que se usan en el programa, cada una con la razón por la que está aquí.',
  introduction:
    'Lo que damos para leer, ver y rellenar. Cada recurso dice cuándo se comprobó por última vez.',
  search: 'Buscar en la biblioteca',
  searchHint: 'Una palabra, un tema o una pregunta entera',
  showFilters: 'Filtros',
  moreValues: (count) => `${String(count)} más`,
  facets: {
    topic: 'Tema',
    kind: 'Tipo',
    audience: 'Para',
    stage: 'Cuándo',
    length: 'Duración',
    language: 'Idioma',
  },
  lengths: {
    short: 'Hasta 10 minutos',
    medium: 'De 11 a 30 minutos',
    long: 'Más de 30 minutos',
  },
  results: 'Resultados',
  none: 'Nada cumple todo esto',
  missing: '¿Falta algo?',
  missingAction: 'Dinos qué buscabas',
  missingSubject: 'Falta en la biblioteca',
  elsewhere: 'En otras partes de este sitio',
  letters: 'Temas de la A a la Z',
  noTopic: 'Otros',
  continued: (topic) => `${topic}, continuación`,
  seeAlso: 'Ver también',
  pageTitle: (page) => `Biblioteca, página ${String(page)}`,
  pages: 'Páginas de la biblioteca',
  empty:
    'La biblioteca está vacía. La coordinación añade el primer recurso con un archivo en content/resources.',
  usedIn: (names, more) =>
    `Se usa en ${toList(more === 0 ? names : [...names, `${String(more)}\u00a0más`])}`,
  checked: (day) => `Comprobado el ${day}`,
  unchecked: 'Sin comprobar todavía',
  unreachable: (day) => `No está en su dirección desde el ${day}`,
};

/** Everything on the page of one resource. */
export const resource: Copy['resource'] = {
  audience: (labels) =>
    toList(labels.map((label, index) => (index === 0 ? label : label.toLowerCase()))),
  facts: {
    audience: 'Para',
    stage: 'Cuándo',
    language: 'Idioma',
    authors: 'De',
    licence: 'Licencia',
    checked: 'Comprobado',
    address: 'Dirección',
  },
  factsHeading: 'Datos',
  topics: 'Trata de',
  alsoIn: 'También en',
  openAt: (host) => `Abrirlo en ${host}`,
  outbound: 'Está en otro sitio, que no llevamos nosotros.',
  licenceUnknown: 'No consta. Pregunta a sus autores antes de difundirlo.',
  usedIn: 'Se usa en',
  next: 'Después, en la ruta:',
  usedNowhere: 'Todavía no lo usa ninguna ruta ni sesión.',
  trackPart: (section) => `parte «${section}»`,
  sessionOf: (session) => `sesión «${session}»`,
  edit: 'Proponer un cambio en esta página',
  back: 'Toda la biblioteca',
};
