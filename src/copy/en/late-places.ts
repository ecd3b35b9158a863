import type { WaitlistRules } from '../../schemas/waitlist.ts';
import { toCount } from './grammar.ts';

/** Who is asked first, to follow "first"; the draw always comes last. */
const orderWords: Record<WaitlistRules['order'][number], string> = {
  'left-over': 'whoever an earlier cohort left without one',
  arrival: 'whoever has waited longest',
};

function toOrder(order: WaitlistRules['order']): string {
  const first = order.map((rule) => orderWords[rule]);
  return first.length === 0 ? 'by the draw' : `first to ${first.join(', then ')}, then by the draw`;
}

/** How a cohort gives away places that fall free once its groups are published. */
export const latePlaces = {
  term: 'Late places',
  rule: ({ order, answerDays }: Pick<WaitlistRules, 'order' | 'answerDays'>, until: string) =>
    `Until ${until}, a place that falls free is offered ${toOrder(order)}, with ${toCount(answerDays, 'day')} to answer.`,
};
