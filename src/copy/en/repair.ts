import type { AskedChange } from '../../schemas/grouping-change.ts';
import type { AimStatus } from '../../schemas/grouping.ts';
import { toCount, toList, toNumber } from './grammar.ts';

/** A count of changes with how sure it is that fewer were not possible. */
interface SureCount {
  readonly value: number;
  readonly bound: number;
  readonly status: AimStatus;
  readonly isConditional: boolean;
}

const askedWords: Record<AskedChange['what'], string> = {
  leaves: 'leaves',
  pauses: 'pauses',
  joins: 'joins',
  'stops-leading': 'stops leading',
};

/** What a repair says to coordinators. */
export const repair = {
  asked: (handle: string, what: AskedChange['what']) => `${handle} ${askedWords[what]}`,
  sure: ({ bound, status, isConditional }: SureCount) => {
    const given = isConditional ? ', given what ranks before it' : '';
    const words: Record<AimStatus, string> = {
      certified: `fewer are impossible${given}: certified, and checked without the solver`,
      'solver-proven': `fewer are impossible${given}: every way was tried, or by the solver's word`,
      gap: `not proven: ${String(bound)} might do`,
    };
    return words[status];
  },
  moveReason: (came: readonly string[], isSmall: boolean) => {
    if (came.length > 0)
      return `, so that ${toList(came)} ${came.length === 1 ? 'has' : 'have'} a place there`;
    return isSmall
      ? ', so that the group there stays large enough'
      : ', which lets others have a place';
  },
  nothing: 'Nothing was asked and no group changes, so there is nothing to write.',
  unplaced: (handles: readonly string[], cohort: string) =>
    `Without a group (${String(handles.length)}): ${handles.join(', ')}. Once this is published, "npm run plan -- ${cohort} --report" says what would help each of them.`,
  unplacedHidden: (count: number) =>
    `${toCount(count, 'person', 'people')} without a group; not named here, because this log may be public.`,
  price: (value: number, best: number) => {
    const percent = best === 0 ? 0 : Math.round((1000 * (best - value)) / best) / 10;
    return value >= best
      ? `It costs nothing: the total fit is ${toNumber(value)}, and no more when all groups are formed anew.`
      : `It costs ${String(percent)} % of the total fit: ${toNumber(value)} instead of ${toNumber(best)}, when all groups are formed anew.`;
  },
  anewMoves: (others: number, slots: number) =>
    `Forming all groups anew would move ${toCount(others, 'other')} and change the time of ${toCount(slots, 'group')}.`,
};
