import type { Copy } from '../copy.ts';
import { toShortLength } from '../time-parts.ts';
import { toCount, toList } from './grammar.ts';

/** Everything on the pages of tracks. */
export const track: Copy['track'] = {
  heading: 'Rutas',
  description: 'Caminos por la biblioteca, en orden, cada uno con lo que sabrás hacer al final.',
  introduction:
    'Una ruta es un camino por la biblioteca con un propósito. Ve a tu ritmo, por tu cuenta o con tu grupo.',
  none: 'Todavía no hay rutas. La biblioteca tiene todo aquello por lo que llevaría una.',
  library: 'Ir a la biblioteca',
  audience: (labels) => `Para ${toList(labels.map((label) => label.toLowerCase()))}`,
  parts: (count) => toCount(count, 'parte'),
  resources: (count) => toCount(count, 'recurso'),
  total: (minutes) => `${toShortLength(minutes)} en total`,
  totalAtLeast: (minutes) => `al menos ${toShortLength(minutes)} en total`,
  about: 'Cómo usarla',
  path: 'El camino',
  prompt: 'En la práctica',
  done: 'Hecho',
  markDone: (title) => `Hecho: ${title}`,
  progressNote: 'Lo que marcas como hecho se guarda solo en este navegador.',
  reset: 'Empezar de nuevo',
  print: 'Se imprime como una lista de tareas.',
  back: 'Todas las rutas',
  edit: 'Proponer un cambio en esta ruta',
};
