import type { Copy } from '../copy.ts';

/** What stands around every page. */
export const site: Copy['site'] = {
  cards: {
    program: 'Programa de mentoría',
    cohort: 'Cohorte',
    track: 'Ruta',
    alt: (title) =>
      title === undefined
        ? 'Un título sobre papel, con plazas, paradas o líneas dibujadas al lado'
        : `Las palabras «${title}» sobre papel, con plazas, paradas o líneas dibujadas al lado`,
  },
  skip: 'Ir al contenido',
  languageName: 'Español',
  languages: 'Otros idiomas',
  navigation: 'Principal',
  sections: {
    cohorts: 'Cohortes',
    mentors: 'Mentoría',
    library: 'Biblioteca',
    tracks: 'Rutas',
  },
  pager: { page: 'Página' },
  theme: {
    label: 'Tema de color',
    light: 'Claro',
    dark: 'Oscuro',
    system: 'Sistema',
  },
  footer: {
    label: 'Sobre este programa',
    takePart: 'Participar',
    programme: 'El programa',
    help: 'Ayuda',
    hub: 'Este sitio',
    howGroupsAreFormed: 'Cómo se forman los grupos',
    health: 'Cómo nos va',
    privacy: 'Privacidad',
    editor: 'Editar este sitio',
    repository: 'Archivos de este sitio',
    change: 'Cambiar, hacer una pausa o dejarlo',
    contact: 'Contacto',
    conduct: 'Avisar de un problema de conducta',
    conductSubject: (name) => `Un problema de conducta en ${name}`,
    demo: (name) =>
      `${name} es una demostración ficticia. Nadie de quienes aparecen aquí existe, y lo que envíes no llega a nadie.`,
    clock: (day) => `En estas páginas siempre es ${day}.`,
  },
  home: (name) => `${name}, inicio`,
  title: (page, name) => `${page} · ${name}`,
};
