import type { Copy } from '../copy.ts';
import { toCount } from './grammar.ts';

/** Entrecomilla lo que se buscó y, si es otra cosa, lo que se escribió. */
export function quoteMended(text: string, typed: string): string {
  return text === typed ? `«${text}»` : `«${text}» en lugar de «${typed}»`;
}

/** What the script of the library says. Its words travel to the browser, so they stay few. */
export const librarySearch: Copy['librarySearch'] = {
  failed: 'No se pudo cargar la búsqueda. Abajo está toda la biblioteca, por temas.',
  found: (count, text, typed) => {
    const resources = toCount(count, 'recurso');
    return text === '' ? resources : `${resources} para ${quoteMended(text, typed)}`;
  },
  searchedIn: (language, found) => `Se buscó en ${language}. ${found}`,
  asTyped: (typed) => `Buscar exactamente «${typed}»`,
  nearest: (count, text, typed) =>
    count === 1
      ? `Ningún recurso dice todo esto: ${quoteMended(text, typed)}. Este es el más cercano.`
      : `Ningún recurso dice todo esto: ${quoteMended(text, typed)}. Estos ${String(count)} son los más cercanos.`,
  removing: (filter, count) => `Sin ${filter} hay ${toCount(count, 'recurso')}.`,
  quoted: (text) => `«${text}»`,
  remove: (filter) => `Quitar ${filter}`,
  clear: 'Quitar todo',
  seeAll: 'Ver toda la biblioteca',
  more: (count) => `Mostrar ${String(count)} más`,
  types: { mentor: 'Persona mentora', cohort: 'Cohorte', track: 'Ruta', page: 'Página' },
};
