import type { Copy } from '../copy.ts';
import { toCount, toList } from './grammar.ts';

/** Todo sobre los calendarios de las cohortes y los grupos. */
export const calendar: Copy['cohort']['calendar'] = {
  title: 'Para tu calendario',
  note: 'Suscríbete y tu calendario seguirá los cambios, o descarga un archivo una vez. Cada evento lleva su zona horaria.',
  all: {
    everyone: 'Todo',
    mentees: 'Para mentees y pares',
    mentors: 'Para personas mentoras',
  },
  groupMeetings: '(las reuniones de grupo, en la página de tu grupo)',
  leads: (group) => `${group}, para quienes lo guían`,
  events: (count) => toCount(count, 'evento'),
  name: (program, title, part) => `${program}, ${title}: ${part}`,
  week: (week, title) => `Reunión de grupo de la semana ${String(week)}: ${title}`,
  with: (names) => `Con ${toList(names)}`,
  where: 'El lugar de la reunión está en el mensaje de la coordinación a tu grupo.',
  byKind: 'Por tipo de sesión',
  add: 'Añadir a tu calendario',
  one: 'Añadir al calendario (.ics)',
  of: (title) => `Añadir al calendario (.ics): ${title}`,
  subscribe: 'Suscribirse',
  copy: 'Copiar la dirección',
  copied: 'Copiada',
  download: 'Descargar',
  how: 'Cómo suscribirte',
  ways: [
    {
      where: 'Calendario de Apple, en el teléfono o en un Mac',
      how: 'Elige «Suscribirse» junto a un calendario y confirma.',
    },
    {
      where: 'Calendario de Google',
      how: 'Copia la dirección. En la versión web de Google Calendar, elige + junto a «Otros calendarios», luego «Desde URL», y pégala. Tu teléfono lo mostrará también.',
    },
    {
      where: 'Outlook en la web',
      how: 'Copia la dirección. Elige «Agregar calendario», luego «Suscribirse desde la web», y pégala.',
    },
    {
      where: 'Thunderbird, Nextcloud y otros',
      how: 'Copia la dirección y añade un calendario «en la red» o «desde un enlace».',
    },
  ],
  without:
    'La dirección también está en el menú del enlace de descarga: botón derecho, o manteniéndolo pulsado.',
  later:
    'Los cambios llegan a tu calendario en un día, más o menos. Un archivo descargado se queda como está.',
};
