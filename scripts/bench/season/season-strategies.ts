import { compareText } from '../../../src/domain/matching/facts.ts';
import { listJoinAnswers } from '../../../src/domain/matching/joining/join-answers.ts';
import { toJoinQuestion } from '../../../src/domain/matching/joining/join-question.ts';
import { repairGrouping } from '../../../src/domain/matching/repair/repair-grouping.ts';
import type { SampleFacts } from '../../../src/domain/matching/sample-facts.ts';
import { solve, type MatchingSolver } from '../../../src/domain/matching/solve.ts';
import { listUnplaced } from '../../../src/domain/matching/waitlist/waiting-people.ts';
import type { AimStatus, Group, Grouping } from '../../../src/schemas/grouping.ts';
import type { SeasonWeek } from './season-events.ts';

/** Ways of keeping groups through a season. */
export const strategyNames = ['repair', 'replan', 'smallest'] as const;
export type StrategyName = (typeof strategyNames)[number];

/** Where a strategy stands after a week's changes. */
export interface StrategyState {
  readonly grouping: Grouping;
  /** How sure it is that no more people could have a place; nothing where no one claims it. */
  readonly placed: AimStatus | undefined;
}

type Strategy = (
  facts: SampleFacts,
  before: Grouping,
  week: SeasonWeek,
  solver: MatchingSolver,
) => StrategyState;

/** Each strategy by name: from the groups before a week to those of it. */
export const strategies: Readonly<Record<StrategyName, Strategy>> = {
  repair: (facts, before, { request }, solver) => {
    const { privateParts } = facts;
    const task = { facts, privateParts, before, request, decidedOn: request.from };
    const result = repairGrouping(task, solver);
    if (result.kind === 'failed') throw new Error(result.message);
    const placed = result.outcome.aims.find(({ aim }) => aim === 'placed');
    return { grouping: result.grouping, placed: placed?.status };
  },
  replan: (facts, before, { request }, solver) => {
    const grouping = withChange(before, request);
    const moment = { from: request.from };
    const { problem } = toJoinQuestion(facts, facts.privateParts, grouping, moment);
    const solved = solve(problem, solver);
    if (solved.kind === 'failed') throw new Error(solved.message);
    const toHandle = (index: number) => problem.people[index]?.handle ?? '';
    const groups = solved.groups.map(({ table, slot, members }): Group => {
      const leads = (problem.tables[table]?.leads ?? []).map(toHandle);
      const { weekday = 'monday', start = '00:00' } = problem.slots[slot] ?? {};
      return {
        id: leads.join('-'),
        name: leads.join(' '),
        format: 'mentor-led',
        leads,
        members: members.map(toHandle).sort(compareText),
        slot: { weekday, start },
        reasons: [],
      };
    });
    const placed = solved.aims.find(({ aim }) => aim === 'placed');
    return { grouping: { ...grouping, groups }, placed: placed?.status };
  },
  smallest: (facts, before, { request }) => {
    const changed = withChange(before, request);
    const gone = new Set([...request.leaves, ...request.pauses, ...request.leadLeaves]);
    let groups = before.groups
      .filter(({ leads }) => !leads.some((lead) => gone.has(lead)))
      .map((group) => ({ ...group, members: group.members.filter((one) => !gone.has(one)) }))
      .filter(({ members }) => members.length > 0);
    const moment = { from: request.from };
    const ask = () => toJoinQuestion(facts, facts.privateParts, { ...changed, groups }, moment);
    let question = ask();
    for (const handle of listUnplaced(question)) {
      const [smallest] = listJoinAnswers(question, handle)
        .filter(({ obstacles }) => obstacles.length === 0)
        .map(({ place }) => place)
        .sort((one, other) => one.members.length - other.members.length);
      if (smallest === undefined) continue;
      groups = groups.map((group) =>
        group.id === smallest.group?.id
          ? { ...group, members: [...group.members, handle].sort(compareText) }
          : group,
      );
      question = { ...question, ...toPlaces(question, groups) };
    }
    return { grouping: { ...changed, groups }, placed: undefined };
  },
};

/** Notes what was asked, so that whoever left stays away. */
function withChange(before: Grouping, request: SeasonWeek['request']): Grouping {
  const named = (['leaves', 'pauses', 'joins'] as const).flatMap((what) =>
    request[what].map((handle) => ({ handle, what })),
  );
  const change = {
    from: request.from,
    decidedOn: request.from,
    asked: named,
    moved: { slots: 0, others: 0 },
    quality: { slots: 'gap' as const, others: 'gap' as const },
  };
  return { ...before, changes: [...(before.changes ?? []), change] };
}

/** The same question after somebody got a place, without stating the problem anew. */
function toPlaces(
  question: ReturnType<typeof toJoinQuestion>,
  groups: readonly Group[],
): Pick<ReturnType<typeof toJoinQuestion>, 'places' | 'groups'> {
  const members = new Map(groups.map((group) => [group.id, group.members]));
  return {
    groups,
    places: question.places.map((place) => ({
      ...place,
      members: members.get(place.group?.id ?? '') ?? place.members,
    })),
  };
}
