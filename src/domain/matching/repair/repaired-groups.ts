import type { EndedGroup, GroupingChange, PastState } from '../../../schemas/grouping-change.ts';
import type { Aim } from '../../../schemas/grouping-proof.ts';
import type { Group, Grouping } from '../../../schemas/grouping.ts';
import { compareText, type CohortFacts } from '../facts.ts';
import { listKnown, listRetired, toFreshIds } from '../given-ids.ts';
import { toGroupNames } from '../group-names.ts';
import type { FormedGroup, Problem } from '../problem.ts';
import { toGroupKey, toGroupingFrame, toState, type NamedGroup } from '../to-grouping.ts';
import { findContinued } from './count-changes.ts';
import type { StandingGroup } from './standing-groups.ts';

/** What repaired groups are written from. */
export interface RepairedSource {
  readonly facts: CohortFacts;
  readonly problem: Problem;
  /** What was published. */
  readonly before: Grouping;
  readonly change: GroupingChange;
  readonly standing: readonly StandingGroup[];
  readonly groups: readonly FormedGroup[];
  readonly aims: readonly Aim[];
}

/**
 * Writes repaired groups: a group that goes on keeps id and name and says what it was like before, one
 * that ends is kept with its past, and a new one gets the next id that no group ever had.
 */
export function toRepairedGrouping(
  { facts, problem, before, change, aims }: RepairedSource,
  named: readonly NamedGroup[],
): Grouping {
  const groups = named.map(({ group }) => group);
  const kept = new Set(groups.map(({ id }) => id));
  const ended = [
    ...(before.ended ?? []),
    ...before.groups
      .filter(({ id }) => !kept.has(id))
      .flatMap((group) => toEnded(group, change.from)),
  ].sort((one, other) => compareText(one.id, other.id));
  const retired = listRetired(before, [...groups, ...ended], facts.cohort.publish.times);
  return {
    ...toGroupingFrame(facts, problem, aims, groups),
    plannedOn: before.plannedOn,
    ...(ended.length === 0 ? {} : { ended }),
    ...(retired.length === 0 ? {} : { retired }),
    changes: [...(before.changes ?? []), change],
  };
}

/** Pairs formed groups with what they are published as, by id. */
export function toNumberedGroups({
  facts,
  problem,
  before,
  change,
  standing,
  groups,
}: RepairedSource): NamedGroup[] {
  const continued = findContinued(problem, standing, groups);
  const known = listKnown(before);
  const fresh = groups
    .filter((formed) => !continued.has(formed))
    .map((formed) => ({ formed, key: toGroupKey(problem, formed) }));
  const toRank = ({ slot }: FormedGroup) => (facts.cohort.publish.times === 'all' ? slot : 0);
  fresh.sort((a, b) => toRank(a.formed) - toRank(b.formed) || compareText(a.key, b.key));
  const names = toGroupNames(
    facts,
    fresh.map(({ key }) => key),
    known.map(({ name }) => name),
  );
  const ids = toFreshIds(fresh.length, known);
  const named = [
    ...groups.flatMap((formed) => {
      const group = continued.get(formed)?.group;
      return group === undefined
        ? []
        : [{ formed, group: toContinued(problem, group, formed, change) }];
    }),
    ...fresh.map(({ formed }, at) => {
      const group = {
        id: ids[at] ?? '',
        name: names[at] ?? '',
        ...toState(problem, formed),
        since: change.from,
      };
      return { formed, group };
    }),
  ];
  return named.sort((one, other) => compareText(one.group.id, other.group.id));
}

/** A group that stays as it was keeps its state; one that changes twice from one day on was never in between. */
function toContinued(
  problem: Problem,
  before: Omit<Group, 'reasons'>,
  formed: FormedGroup,
  { from }: GroupingChange,
): Group {
  const { id, name, since, past } = before;
  const state = toState(problem, formed);
  const history = {
    ...(since === undefined ? {} : { since }),
    ...(past === undefined ? {} : { past }),
  };
  if (isSameState(before, state)) return { id, name, ...state, ...history };
  if (since === from) return { id, name, ...state, ...history };
  return { id, name, ...state, since: from, past: [...(past ?? []), toPastState(before, from)] };
}

function isSameState(
  one: Pick<Group, 'leads' | 'members' | 'slot'>,
  other: Omit<Group, 'id' | 'name'>,
): boolean {
  const toText = ({ leads, members, slot }: Pick<Group, 'leads' | 'members' | 'slot'>) =>
    [leads.join(' '), members.join(' '), slot.weekday, slot.start].join('|');
  return toText(one) === toText(other);
}

function toPastState(
  { since, leads, members, slot }: Omit<Group, 'reasons'>,
  until: string,
): PastState {
  return { ...(since === undefined ? {} : { since }), until, leads, members, slot };
}

/** A group that was to change on the day on which it ends was what it had been until then, or nothing. */
function toEnded(group: Group, until: string): EndedGroup[] {
  const { id, name, format, past = [], since } = group;
  const states = since === until ? past : [...past, toPastState(group, until)];
  return states.length === 0 ? [] : [{ id, name, format, past: states }];
}
