import type { Copy } from '../copy.ts';
import { toCount, toList } from './grammar.ts';

type NewsWords = Copy['groupNews'];

const people = (count: number) => toCount(count, 'persona', 'personas');

/** Who came, why, and who went; it names nobody. */
const toParts = (news: Parameters<NewsWords['changed']>[1]): string[] => {
  const { left, movedAway, lost, joined, fromEnded, movedHere, leadsGone, hasOtherTime } = news;
  const verb = (count: number, one: string, many: string) => (count === 1 ? one : many);
  return [
    leadsGone > 0 &&
      `${people(leadsGone)} ${verb(leadsGone, 'dejó', 'dejaron')} de guiarlo, y otra sigue`,
    left > 0 &&
      `${people(left)} ${verb(left, 'dejó', 'dejaron')} la cohorte o ${verb(left, 'hace', 'hacen')} una pausa`,
    movedAway > 0 &&
      `${people(movedAway)} ${verb(movedAway, 'cambió', 'cambiaron')} de grupo para que haya sitio para todas`,
    lost > 0 && `por ahora no hay grupo para ${people(lost)}`,
    joined > 0 && `${people(joined)} se ${verb(joined, 'unió', 'unieron')}`,
    fromEnded > 0 &&
      `${people(fromEnded)} ${verb(fromEnded, 'vino', 'vinieron')} de un grupo que terminó`,
    movedHere > 0 && `${people(movedHere)} ${verb(movedHere, 'vino', 'vinieron')} de otro grupo`,
    hasOtherTime && 'se reúne a otra hora',
  ].filter((part) => part !== false);
};

/** How a group and a grouping changed after publishing, in Spanish. */
export const groupNews: NewsWords = {
  title: 'Qué cambió',
  note: 'Las reuniones anteriores a ese día quedan como fueron.',
  formed: (day, news) => {
    const parts = toParts(news);
    return `Grupo nuevo a partir del ${day}${parts.length === 0 ? '' : `: ${toList(parts)}`}.`;
  },
  changed: (day, news) => `Cambió a partir del ${day}: ${toList(toParts(news))}.`,
  repaired: (count, day) =>
    count === 1
      ? `Estos grupos se ajustaron una vez después de publicarse, a partir del ${day}.`
      : `Estos grupos se ajustaron ${String(count)} veces después de publicarse, la última a partir del ${day}.`,
  moved: ({ others, slots, status }) => {
    if (others + slots === 0) return 'Nadie tuvo que cambiar más allá de lo que se pidió.';
    const what = [
      others > 0 && `${people(others)} ${others === 1 ? 'tuvo' : 'tuvieron'} que cambiar de grupo`,
      slots > 0 &&
        `${toCount(slots, 'grupo')} ${slots === 1 ? 'tuvo' : 'tuvieron'} que cambiar de hora o terminar`,
    ].filter((part) => part !== false);
    const sure = {
      certified:
        'que menos no era posible está demostrado y comprobado sin el programa que busca los grupos',
      'solver-proven': 'menos no era posible: se probaron todas las maneras',
      gap: 'no está demostrado si menos era posible',
    };
    return `Más allá de lo que se pidió, ${toList(what)}; ${sure[status]}.`;
  },
  given: 'Lo que se dice del encaje se refiere a grupos que cambian tan poco como estos.',
};
