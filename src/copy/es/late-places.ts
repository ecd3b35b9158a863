import type { WaitlistRules } from '../../schemas/waitlist.ts';
import type { Copy } from '../copy.ts';
import { toCount } from './grammar.ts';

/** Who is asked first, to follow "primero a"; the draw always comes last. */
const orderWords: Record<WaitlistRules['order'][number], string> = {
  'left-over': 'quien se quedó sin plaza en una cohorte anterior',
  arrival: 'quien lleva más tiempo esperando',
};

function toOrder(order: WaitlistRules['order']): string {
  const first = order.map((rule) => orderWords[rule]);
  return first.length === 0
    ? 'según el sorteo'
    : `primero a ${first.join(', después a ')} y, por último, según el sorteo`;
}

/** How a cohort gives away places that fall free once its groups are published. */
export const latePlaces: Copy['latePlaces'] = {
  term: 'Plazas que quedan libres',
  rule: ({ order, answerDays }, until) =>
    `Hasta el ${until} se ofrecen ${toOrder(order)}, con ${toCount(answerDays, 'día')} para responder.`,
};
