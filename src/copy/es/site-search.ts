import type { Copy } from '../copy.ts';
import { toCount } from './grammar.ts';
import { librarySearch, quoteMended } from './library-search.ts';

/** What the search over the whole site says. Its words travel to the browser, so they stay few. */
export const siteSearch: Copy['siteSearch'] = {
  open: 'Buscar',
  label: 'Buscar en este sitio',
  more: 'Mostrar más',
  close: 'Cerrar',
  results: 'Páginas encontradas',
  hint: 'Personas mentoras, cohortes, la biblioteca, rutas y páginas.',
  library: 'Buscar solo en la biblioteca, con filtros',
  found: (count, text, typed) =>
    count === 0
      ? `No hay nada para «${typed}». Prueba con una palabra que signifique casi lo mismo o mira la biblioteca por temas.`
      : `${toCount(count, 'página')} para ${quoteMended(text, typed)}`,
  searchedIn: librarySearch.searchedIn,
  asTyped: librarySearch.asTyped,
  nearest: (count, text, typed) =>
    count === 1
      ? `Ninguna página dice todo esto: ${quoteMended(text, typed)}. Esta es la más cercana.`
      : `Ninguna página dice todo esto: ${quoteMended(text, typed)}. Estas ${String(count)} son las más cercanas.`,
  failed: 'No se pudo cargar la búsqueda. La biblioteca tiene un índice por temas.',
  types: librarySearch.types,
};
