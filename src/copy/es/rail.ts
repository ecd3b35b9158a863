import type { Copy } from '../copy.ts';
import { toList } from './grammar.ts';

type Opens = Parameters<Copy['rail']['opens']>;

const seekers: Record<Opens[1], string> = {
  mentees: 'mentees',
  peers: 'pares',
  'mentees-and-peers': 'mentees y pares',
};

function toWhom(who: Opens[0], kind: Opens[1]): string {
  if (who.length > 1) return '';
  return who.includes('mentors') ? ' para personas mentoras' : ` para ${seekers[kind]}`;
}

/** What the rows of a cohort's rail say. */
export const rail: Copy['rail'] = {
  opens: (who, kind) => `Abre la inscripción${toWhom(who, kind)}`,
  closes: (who, kind) => `Cierra la inscripción${toWhom(who, kind)}`,
  untilDayEnd: (place) => `hasta el final del día en ${place}`,
  groupsPublished: 'Se publican los grupos',
  groupsPublishedNote: 'Quién está en qué grupo, cuándo se reúnen y por qué.',
  starts: 'Empieza la semana 1',
  ends: 'Último día',
  hosts: (names) => `A cargo de ${toList(names)}`,
  join: 'Participar en esta cohorte',
  nextUp: 'Lo próximo,',
};
