import type { AskedChange, GroupingChange } from '../../schemas/grouping-change.ts';
import type { GroupingRecord } from '../../schemas/grouping.ts';
import type { IsoDate } from '../../schemas/keys.ts';
import { getStateBefore, getStateOn, toHistories, type GroupHistory } from './group-states.ts';

/** What one repair changed for a group, in numbers that name nobody. */
export interface GroupNews {
  readonly date: IsoDate;
  /** Whether the group was not there before. */
  readonly isNew: boolean;
  /** Members who left the cohort or pause. */
  readonly left: number;
  /** Members who are in another group now. */
  readonly movedAway: number;
  /** Members for whom there is no group for now. */
  readonly lost: number;
  /** Members who are new to the groups, whose group ended, and who were moved from one that goes on. */
  readonly joined: number;
  readonly fromEnded: number;
  readonly movedHere: number;
  /** Leads of the group who lead it no more. */
  readonly leadsGone: number;
  readonly hasOtherTime: boolean;
}

/** Lists what repairs changed for a group, the oldest first; those that changed nothing of it are left out. */
export function listGroupNews(
  grouping: Pick<GroupingRecord, 'groups' | 'ended' | 'changes'>,
  id: string,
): GroupNews[] {
  const histories = toHistories(grouping);
  const own = histories.find((history) => history.id === id);
  if (own === undefined) return [];
  const days = new Map<IsoDate, AskedChange[]>();
  for (const { from, asked } of grouping.changes ?? []) {
    days.set(from, [...(days.get(from) ?? []), ...asked]);
  }
  return [...days].flatMap(([from, asked]) => toNews(histories, own, { from, asked }));
}

function toNews(
  histories: readonly GroupHistory[],
  own: GroupHistory,
  { from, asked }: Pick<GroupingChange, 'from' | 'asked'>,
): GroupNews[] {
  const [before, after] = [getStateBefore(own.states, from), getStateOn(own.states, from)];
  if (after === undefined) return [];
  const old = before?.members ?? [];
  const gone = old.filter((handle) => !after.members.includes(handle));
  const come = after.members.filter((handle) => !old.includes(handle));
  const isAsked = (handle: string, ways: readonly AskedChange['what'][]) =>
    asked.some((one) => one.handle === handle && ways.includes(one.what));
  const left = gone.filter((handle) => isAsked(handle, ['leaves', 'pauses'])).length;
  const lost = gone.filter(
    (handle) => !isAsked(handle, ['leaves', 'pauses']) && !isPlaced(histories, handle, from),
  ).length;
  const origins = come.map((handle) => getOrigin(histories, handle, from));
  const leadsGone = (before?.leads ?? []).filter((lead) => !after.leads.includes(lead)).length;
  const hasOtherTime =
    before !== undefined &&
    (before.slot?.weekday !== after.slot?.weekday || before.slot?.start !== after.slot?.start);
  const news: GroupNews = {
    date: from,
    isNew: before === undefined,
    left,
    movedAway: gone.length - left - lost,
    lost,
    joined: origins.filter((origin) => origin === 'none').length,
    fromEnded: origins.filter((origin) => origin === 'ended').length,
    movedHere: origins.filter((origin) => origin === 'goes-on').length,
    leadsGone,
    hasOtherTime,
  };
  const isAny = news.isNew || gone.length + come.length + leadsGone > 0 || hasOtherTime;
  return isAny ? [news] : [];
}

function isPlaced(histories: readonly GroupHistory[], handle: string, date: IsoDate): boolean {
  return histories.some(({ states }) => getStateOn(states, date)?.members.includes(handle));
}

/** Where somebody was before: in no group, in one that ended, or in one that goes on. */
function getOrigin(
  histories: readonly GroupHistory[],
  handle: string,
  from: IsoDate,
): 'none' | 'ended' | 'goes-on' {
  const old = histories.find(({ states }) =>
    getStateBefore(states, from)?.members.includes(handle),
  );
  if (old === undefined) return 'none';
  return getStateOn(old.states, from) === undefined ? 'ended' : 'goes-on';
}
