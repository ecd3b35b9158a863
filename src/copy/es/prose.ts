import type { Copy } from '../copy.ts';

/** Words around pages of running text. */
export const prose: Copy['prose'] = {
  contents: 'En esta página',
  onlyIn: (language) => `Este texto está solo en ${language}.`,
  inLanguage: (language) => `en ${language}`,
  version: (day) => `Este texto rige desde el ${day}.`,
  notFound: {
    title: 'Esta página no está aquí',
    summary: 'Puede que la dirección esté mal escrita, o que la página se haya movido o retirado.',
    search: 'Buscar en este sitio',
    nearest: 'Páginas con una dirección parecida',
    ways: 'Desde aquí puedes ir a',
  },
};
