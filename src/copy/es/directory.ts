import type { Copy } from '../copy.ts';
import { toCount, toList } from './grammar.ts';

/** What the script of the directory of mentors says. Its words travel to the browser, so they stay few. */
export const directory: Copy['directory'] = {
  all: (count) => toCount(count, 'persona mentora', 'personas mentoras'),
  show: (count) => `Ver ${toCount(count, 'persona mentora', 'personas mentoras')}`,
  matching: (count, filters) => {
    const people = toCount(count, 'persona mentora', 'personas mentoras');
    const chosen = toList(filters.map((names) => toList(names, 'or')));
    return `${people} ${count === 1 ? 'cumple' : 'cumplen'} ${chosen}`;
  },
  none: 'Ninguna persona mentora cumple todos estos filtros',
  removing: (filter, count) => `Sin ${filter} hay ${String(count)}.`,
  remove: (filter) => `Quitar ${filter}`,
  clear: 'Quitar los filtros',
  seeAll: (count) => `Ver ${toCount(count, 'persona mentora', 'personas mentoras')}`,
  more: (count) => `Mostrar ${String(count)} más`,
};
