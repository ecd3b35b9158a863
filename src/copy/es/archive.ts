import type { Copy } from '../copy.ts';
import { toCount, toNumber } from './grammar.ts';

/** Words for cohorts that are over. */
export const archive: Copy['archive'] = {
  title: 'Cohortes anteriores',
  note: 'Sus páginas se quedan como estaban.',
  figures: 'En cifras',
  people: 'Personas',
  placed: (people, groups) => `${toCount(people, 'persona')} en ${toCount(groups, 'grupo')}`,
  meetings: 'Encuentros de grupos',
  met: (met, of) => `${toNumber(met)} de ${toNumber(of)} tuvieron lugar`,
  topics: 'En qué trabajaron los grupos',
  reached: (share) => `Logrado entre quienes respondieron: ${share.replaceAll(' ', '\u00a0')}`,
};
