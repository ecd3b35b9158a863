import { toGroupFits } from '../../../src/domain/matching/joining/join-fit.ts';
import {
  toJoinQuestion,
  type JoinQuestion,
} from '../../../src/domain/matching/joining/join-question.ts';
import type { SampleFacts } from '../../../src/domain/matching/sample-facts.ts';
import { solve, type MatchingSolver } from '../../../src/domain/matching/solve.ts';
import { toProvenGrouping } from '../../../src/domain/matching/to-grouping.ts';
import { toProblem } from '../../../src/domain/matching/to-problem.ts';
import { listUnplaced } from '../../../src/domain/matching/waitlist/waiting-people.ts';
import type { Group, Grouping } from '../../../src/schemas/grouping.ts';
import { toEnrolled, toSeasonCrowd } from './season-crowd.ts';
import { toSeasonWeeks, type SeasonWeek } from './season-events.ts';
import { measureTime } from '../stopwatch.ts';
import { strategies, type StrategyName } from './season-strategies.ts';

/** How a strategy did in one week. */
export interface WeekFigures {
  readonly week: number;
  /** Everybody who should have a group, and those of them who have none. */
  readonly seekers: number;
  readonly unplaced: readonly string[];
  /** Whether it is proven that no more could have one. */
  readonly isProven: boolean;
  /** People who asked for nothing and whose lead goes on, and who are with another lead now, or with none. */
  readonly moves: number;
  /** Groups whose lead goes on, at another time. */
  readonly slots: number;
  /** Total fit of everybody in a group, leads included. */
  readonly value: number;
  /** Groups of fewer members than the cohort has as the smallest size. */
  readonly small: number;
  /** Meetings to which one member comes at most. */
  readonly thin: number;
  /** Of processor time, for what the strategy does. */
  readonly cpuSeconds: number;
}

/** What a season is: so many people, a seed, and the weeks that are played. */
export interface SeasonOrder {
  readonly seekers: number;
  readonly seed: number;
  /** Last week that is played; 14 for all. */
  readonly weeks: number;
}

/** The groups of a week with the records that they rest on, for whoever checks them. */
export interface PlayedWeek {
  readonly facts: SampleFacts;
  readonly before: Grouping;
  readonly grouping: Grouping;
  readonly week: SeasonWeek;
}

/**
 * Plays a season by one strategy from the same groups of the first week, and measures each week.
 * @param look called with the groups of each week
 * @throws Error with the engine's message when it forms nothing
 */
export function playSeason(
  { seekers, seed, weeks }: SeasonOrder,
  name: StrategyName,
  solver: MatchingSolver,
  look: (played: PlayedWeek) => void = () => undefined,
): WeekFigures[] {
  const crowd = toSeasonCrowd(seekers, seed);
  const story = toSeasonWeeks(crowd, seed).filter(({ week }) => week <= weeks);
  let before = planFirstWeek(toEnrolled(crowd, new Set()), solver);
  return story.map((week) => {
    const facts = toEnrolled(crowd, week.joined);
    const { value: state, cpuSeconds } = measureTime(() =>
      strategies[name](facts, before, week, solver),
    );
    const { grouping, placed } = state;
    look({ facts, before, grouping, week });
    const isProven = placed === 'certified' || placed === 'solver-proven';
    const figures = { ...measureWeek(facts, before, grouping, week), isProven, cpuSeconds };
    before = grouping;
    return figures;
  });
}

function planFirstWeek(facts: SampleFacts, solver: MatchingSolver): Grouping {
  const problem = toProblem(facts, facts.privateParts);
  const solved = solve(problem, solver);
  if (solved.kind === 'failed') throw new Error(solved.message);
  return toProvenGrouping(facts, facts.privateParts, problem, solved, '2027-01-07').grouping;
}

function measureWeek(
  facts: SampleFacts,
  before: Grouping,
  grouping: Grouping,
  { week, request, absent }: SeasonWeek,
): Omit<WeekFigures, 'isProven' | 'cpuSeconds'> {
  const { groups, changes } = grouping;
  const moment = { from: request.from };
  const question = toJoinQuestion(facts, facts.privateParts, { groups, changes }, moment);
  const unplaced = listUnplaced(question);
  const placed = groups.reduce((sum, { members }) => sum + members.length, 0);
  return {
    week,
    seekers: placed + unplaced.length,
    unplaced,
    ...countChanges(before.groups, groups, request),
    value: toValue(question),
    small: groups.filter(({ members }) => members.length < facts.cohort.groupSize.min).length,
    thin: groups.filter(({ members }) => members.filter((member) => !absent.has(member)).length < 2)
      .length,
  };
}

/** Groups are told apart by their lead; a group whose lead is gone ends, and moves nobody. */
function countChanges(
  before: readonly Group[],
  after: readonly Group[],
  { leaves, pauses, leadLeaves }: SeasonWeek['request'],
): Pick<WeekFigures, 'moves' | 'slots'> {
  const gone = new Set([...leaves, ...pauses]);
  const isGone = (lead: string) => gone.has(lead) || leadLeaves.includes(lead);
  const placeOf = new Map(
    after.flatMap(({ leads, members }) => members.map((one) => [one, leads.join(' ')] as const)),
  );
  const going = before.filter(({ leads }) => !leads.every(isGone));
  const moves = going.flatMap(({ leads, members }) =>
    members.filter((one) => !gone.has(one) && placeOf.get(one) !== leads.join(' ')),
  );
  const slots = going.filter(({ leads, slot }) => {
    const next = after.find((group) => group.leads.join(' ') === leads.join(' '));
    return (
      next !== undefined && (next.slot.weekday !== slot.weekday || next.slot.start !== slot.start)
    );
  });
  return { moves: moves.length, slots: slots.length };
}

function toValue(question: JoinQuestion): number {
  const fits = question.places
    .filter(({ group }) => group !== undefined)
    .flatMap((place) => [...toGroupFits(question, place, place.members).values()]);
  return fits.reduce((sum, fit) => sum + fit, 0);
}
