import type { Copy } from '../copy.ts';
import { toCount } from './grammar.ts';
import { time } from './time.ts';

/** What the script of the join page says while somebody fills the form in. */
export const joinScript: Copy['joinScript'] = {
  ...time,
  hoursChosen: (hours) =>
    hours === 0
      ? 'Ninguna hora elegida todavía'
      : `${toCount(hours, 'hora elegida', 'horas elegidas')} a la semana`,
  cell: (from, to, session) =>
    session === '' ? `De ${from} a ${to}` : `De ${from} a ${to}, ${session}`,
  fixed: (title, day, span) => `${title}: ${day}, ${span}`,
  dayLetters: 2,
  otherZones: 'Otras',
  notFetched:
    'No se pudo cargar el formulario. Cárgalo de nuevo; no se pierde nada de lo que escribiste.',
  working: 'Revisando y sellando …',
  failed:
    'No se pudo cargar la parte de esta página que sella tus respuestas. Comprueba tu conexión y pulsa el botón de nuevo; no se pierde nada de lo que escribiste.',
  changed: 'Cambiaste una respuesta. Revisa tus respuestas otra vez para ver el archivo nuevo.',
  forgotten: 'Lo que escribiste está olvidado.',
};
