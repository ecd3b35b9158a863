import { toFit, toLeadParts, toPeerParts, toSeekerParts } from '../fit.ts';
import { toCompanyParts, toSizeParts } from '../pair-values.ts';
import type { Problem, Table } from '../problem.ts';
import type { Reached } from './led-groups.ts';

const nothing: Reached = [0, 0, 0, 0];

/**
 * Finds the best of all groupings of a small problem by trying each, the aims in order; for tests.
 * Nobody may both lead and seek, and no lead have several tables.
 */
export function findBestOfAll(problem: Problem): Reached {
  const seekers = [...problem.people.keys()].filter(
    (index) => problem.people[index]?.isSeeker === true,
  );
  const known = new Map<string, Reached>();
  const search = (left: readonly number[], used: readonly number[]): Reached => {
    const [first, ...others] = left;
    if (first === undefined) return nothing;
    const key = `${left.join(' ')} | ${used.join(' ')}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    let best = search(others, used);
    for (const company of listSubsets(others)) {
      const group = [first, ...company];
      const rest = others.filter((one) => !company.includes(one));
      problem.tables.forEach((table, index) => {
        if (used.includes(index)) return;
        const reached = reachBest(problem, table, group);
        if (reached === undefined) return;
        const taken = table.leads.length === 0 ? used : [...used, index].sort();
        const all = add(reached, search(rest, taken));
        if (isBetter(all, best)) best = all;
      });
    }
    known.set(key, best);
    return best;
  };
  return search(seekers, []);
}

/** The best slot of a group, or nothing where it may not be. */
function reachBest(problem: Problem, table: Table, group: readonly number[]): Reached | undefined {
  if (!isGroup(problem, table, group)) return undefined;
  let best: Reached | undefined;
  for (const slot of table.slots) {
    const isFree = [...table.leads, ...group].every(
      (index) => problem.people[index]?.free[slot] === 1,
    );
    if (!isFree) continue;
    const reached = reach(problem, table, group, slot);
    if (best === undefined || isBetter(reached, best)) best = reached;
  }
  return best;
}

function reach(problem: Problem, table: Table, group: readonly number[], slot: number): Reached {
  const { people, preferences, fitFloor } = problem;
  const members = group.flatMap((index) => people[index] ?? []);
  const size = toSizeParts(problem, table.format, members.length);
  const fits = members.map((person) => {
    const others = members.filter((other) => other !== person);
    const own =
      table.leads.length > 0
        ? toSeekerParts(person, table, slot, people)
        : toPeerParts(person, slot, others);
    return toFit(preferences, { ...own, ...toCompanyParts(preferences, person, others), ...size });
  });
  const leadFits = table.leads
    .flatMap((index) => people[index] ?? [])
    .map((lead) => toFit(preferences, { ...toLeadParts(lead, slot), ...size }));
  return [
    members.filter(({ isLeftOver }) => isLeftOver).length,
    members.length,
    0 - fits.filter((fit) => fit < fitFloor).length,
    [...fits, ...leadFits].reduce((sum, fit) => sum + fit, 0),
  ];
}

/** Every rule of a group, hours aside, written a second time. */
function isGroup(problem: Problem, table: Table, group: readonly number[]): boolean {
  const { leads, min, max, helpsWith } = table;
  const everybody = [...leads, ...group];
  const has = (index: number) => problem.people[index];
  const isWhole = problem.together.every((unit) => {
    const inside = unit.filter((index) => group.includes(index)).length;
    return inside === 0 || inside === unit.length;
  });
  if (group.length < min || group.length > max || !isWhole) return false;
  const kind = leads.length > 0 ? 'lead' : 'peers';
  if (!group.every((index) => has(index)?.seeks === kind)) return false;
  if (problem.apart.some(([a, b]) => everybody.includes(a) && everybody.includes(b))) return false;
  const isTied = problem.onlyWith.every(
    ({ person, lead }) => !group.includes(person) || leads.includes(lead),
  );
  const [first = [], ...others] = everybody.map((index) => has(index)?.languages ?? []);
  const isSpoken = first.some((one) => others.every((languages) => languages.includes(one)));
  if (!isTied || (problem.requirements.includes('language') && !isSpoken)) return false;
  if (kind === 'peers') return true;
  const isHelped = (topics: readonly string[]) =>
    topics.length === 0 || topics.some((topic) => helpsWith.includes(topic));
  const handles = leads.map((lead) => has(lead)?.handle);
  return group.every((index) => {
    const { topics = [], goalTopics = [], neededLeads = [] } = has(index) ?? {};
    if (problem.requirements.includes('topic') && !isHelped(topics)) return false;
    if (problem.requirements.includes('goal-topic') && !isHelped(goalTopics)) return false;
    return neededLeads.length === 0 || neededLeads.some((lead) => handles.includes(lead));
  });
}

function* listSubsets(items: readonly number[]): Generator<number[]> {
  const [first, ...others] = items;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const subset of listSubsets(others)) {
    yield subset;
    yield [first, ...subset];
  }
}

function add(one: Reached, other: Reached): Reached {
  return [one[0] + other[0], one[1] + other[1], one[2] + other[2], one[3] + other[3]];
}

function isBetter(one: Reached, other: Reached): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at !== -1 && (one[at] ?? 0) > (other[at] ?? 0);
}
