import type { Preferences } from '../../../schemas/preferences.ts';
import { best } from '../fit.ts';
import type { FormedGroup, Person, Problem } from '../problem.ts';
import { solve, type MatchingSolver } from '../solve.ts';

/** Whether somebody can be placed beside everybody who is. */
export type PlacingAnswer =
  | { readonly kind: 'placed'; readonly groups: readonly FormedGroup[] }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unknown' };

/** Who has a place now, by the index of people. */
export interface Placed {
  readonly people: ReadonlySet<number>;
  /** By member: the handles of the leads they have now. */
  readonly leads: ReadonlyMap<number, readonly string[]>;
  /** By member and lead: the slots at which they meet now. */
  readonly slots: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Reads who has a place, and with whom, from formed groups. */
export function toPlaced({ tables, people }: Problem, groups: readonly FormedGroup[]): Placed {
  const leadsOf = new Map<number, readonly string[]>();
  const slotsOf = new Map<number, Set<number>>();
  for (const { table, slot, members } of groups) {
    const leads = tables[table]?.leads ?? [];
    const handles = leads.flatMap((lead) => people[lead]?.handle ?? []);
    for (const member of members) leadsOf.set(member, handles);
    for (const one of [...leads, ...members]) {
      slotsOf.set(one, new Set([...(slotsOf.get(one) ?? []), slot]));
    }
  }
  return { people: new Set(leadsOf.keys()), leads: leadsOf, slots: slotsOf };
}

/**
 * Asks whether a person and everybody now placed can be placed together, all requirements kept. They
 * are told to the engine as left over by an earlier cohort, whom it places first, so that its proof is
 * the answer; wishes count no more, and of several ways one is taken in which many keep lead and hour.
 */
export function askPlacing(
  problem: Problem,
  placed: Placed,
  person: number,
  solver: MatchingSolver,
): PlacingAnswer {
  const wanted = new Set([...placed.people, person]);
  const asked = toQuestion(problem, person, (one, index) => ({
    ...one,
    isLeftOver: wanted.has(index),
    ...toPresentPlace(one, index, placed),
  }));
  const wantedHere = [...wanted].filter((index) => asked.people[index]?.isSeeker === true);
  const haveEquals = asked.people.some(({ isSeeker, seeks }) => isSeeker && seeks === 'peers');
  const solved = solve(asked, solver, haveEquals ? undefined : wantedHere.length);
  if (solved.kind === 'failed') return { kind: 'unknown' };
  const aim = solved.aims.find((one) => one.aim === 'left-over');
  const seated = new Set(solved.groups.flatMap(({ members }) => members));
  if (wantedHere.every((index) => seated.has(index))) {
    return { kind: 'placed', groups: solved.groups };
  }
  return aim === undefined || aim.status === 'gap' ? { kind: 'unknown' } : { kind: 'impossible' };
}

/** Who loses a place so that a person gets one. */
export type DisplacingAnswer =
  | { readonly kind: 'placed'; readonly displaced: readonly number[] }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unknown' };

/** Asks who of those now placed would lose their place if a person had one before them; as few as the engine finds. */
export function askDisplacing(
  problem: Problem,
  placed: Placed,
  person: number,
  solver: MatchingSolver,
): DisplacingAnswer {
  return askDisplacingAmong(problem, placed, person, solver, (index) => {
    return index === person || placed.people.has(index);
  });
}

/**
 * Asks the same where others without a group may come along. Each of them counts as much as somebody
 * placed, so that more than needed may lose their place.
 */
export function askDisplacingWithOthers(
  problem: Problem,
  placed: Placed,
  person: number,
  solver: MatchingSolver,
): DisplacingAnswer {
  return askDisplacingAmong(problem, placed, person, solver, () => true);
}

function askDisplacingAmong(
  problem: Problem,
  placed: Placed,
  person: number,
  solver: MatchingSolver,
  isAmong: (index: number) => boolean,
): DisplacingAnswer {
  const asked = toQuestion(problem, person, (one, index) => ({
    ...one,
    ...(isAmong(index) ? {} : { isSeeker: false, seeks: undefined }),
    isLeftOver: index === person,
    ...toPresentPlace(one, index, placed),
  }));
  const solved = solve(asked, solver);
  if (solved.kind === 'failed') return { kind: 'unknown' };
  const seated = new Set(solved.groups.flatMap(({ members }) => members));
  if (seated.has(person)) {
    const here = [...placed.people].filter((index) => asked.people[index]?.isSeeker === true);
    return { kind: 'placed', displaced: here.filter((index) => !seated.has(index)) };
  }
  const aim = solved.aims.find((one) => one.aim === 'left-over');
  return aim === undefined || aim.status === 'gap' ? { kind: 'unknown' } : { kind: 'impossible' };
}

/** Makes a problem in which nothing has a worth but keeping one's lead and hour. */
function toQuestion(
  problem: Problem,
  person: number,
  toAsked: (one: Person, index: number) => Person,
): Problem {
  const seeks = problem.people[person]?.seeks;
  return {
    ...problem,
    fitFloor: 0,
    preferences: toPresentAlone(problem.preferences),
    people: problem.people.map(toAsked).map((one) => {
      const isOther = one.isSeeker && one.seeks !== seeks && canLeaveOut(problem);
      return isOther ? { ...one, isSeeker: false, seeks: undefined, isLeftOver: false } : one;
    }),
  };
}

/** Groups with a lead and groups of equals have nothing in common unless a lead seeks equals. */
function canLeaveOut({ people, tables }: Problem): boolean {
  return !tables.some(({ leads }) => leads.some((lead) => people[lead]?.seeks === 'peers'));
}

/** Lets somebody wish for what they have now; who has nothing yet keeps the hours that are comfortable to them. */
function toPresentPlace(one: Person, index: number, { leads, slots }: Placed) {
  const own = slots.get(index);
  const localHour =
    own === undefined ? one.localHour : one.localHour.map((_, slot) => (own.has(slot) ? best : 0));
  return { rankedLeads: leads.get(index) ?? [], localHour };
}

function toPresentAlone(preferences: Preferences): Preferences {
  const none: Record<string, number> = {};
  for (const name of Object.keys(preferences)) none[name] = 0;
  return { ...preferences, ...none, rankedLeads: 1, localHour: 1 };
}
