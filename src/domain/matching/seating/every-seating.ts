import { measureGroups } from './measures.ts';
import {
  toUnit,
  type Measure,
  type SeatedGroup,
  type SeatingProblem,
  type Sitting,
} from './seating-problem.ts';

/** Says, in one sentence each, where groups break a rule of their problem; for tests. */
export function findBrokenRules(problem: SeatingProblem, groups: readonly SeatedGroup[]): string[] {
  const broken: string[] = [];
  const use = new Int32Array(problem.sizes.length + problem.capacities.length);
  const seen = new Set<number>();
  for (const { table, sitting: id, units } of groups) {
    const { min, max, sittings } = problem.tables.read(table);
    const sitting = sittings.find((each) => each.id === id);
    if (seen.has(table)) broken.push(`Table ${table} is formed twice.`);
    seen.add(table);
    if (sitting === undefined) {
      broken.push(`Table ${table} has no sitting ${id}.`);
      continue;
    }
    const size = units.reduce((sum, unit) => sum + (problem.sizes[unit] ?? 0), 0);
    if (size < min || size > max) broken.push(`Table ${table} seats ${size}.`);
    for (const row of sitting.rows) use[row] = (use[row] ?? 0) + 1;
    for (const unit of units) {
      const rows = findRows(problem, sitting, unit);
      if (rows === undefined) broken.push(`Unit ${unit} can't sit at table ${table}.`);
      for (const row of rows ?? []) use[row] = (use[row] ?? 0) + 1;
    }
    for (const [one, other] of problem.apart) {
      if (units.includes(one) && units.includes(other)) broken.push(`${one} and ${other} meet.`);
    }
  }
  use.forEach((count, row) => {
    const capacity =
      row < problem.sizes.length ? 1 : (problem.capacities[row - problem.sizes.length] ?? 0);
    if (count > capacity) broken.push(`Row ${row} is used ${count} times.`);
  });
  return broken;
}

/** Finds the most of each measure in turn, the earlier ones kept, by trying everything; for tests. */
export function findBestInOrder(problem: SeatingProblem, measures: readonly Measure[]): number[] {
  let best: number[] | undefined;
  for (const groups of listSeatings(problem)) {
    const reached = measures.map((measure) => measureGroups(problem, groups, measure));
    if (best === undefined || isBetter(reached, best)) best = reached;
  }
  return best ?? [];
}

function isBetter(some: readonly number[], others: readonly number[]): boolean {
  const at = some.findIndex((each, position) => each !== others[position]);
  return at !== -1 && (some[at] ?? 0) > (others[at] ?? 0);
}

function* listSeatings(problem: SeatingProblem): Generator<SeatedGroup[]> {
  const units = problem.sizes.length;
  for (const sittings of listSittings(problem, 0)) {
    for (const tables of listTables(sittings.length, units)) {
      const groups = sittings.map(({ table, sitting }, at) => ({
        table,
        sitting,
        units: tables.flatMap((each, unit) => (each === at ? [unit] : [])),
      }));
      if (findBrokenRules(problem, groups).length === 0) yield groups;
    }
  }
}

function* listSittings(
  problem: SeatingProblem,
  table: number,
): Generator<{ readonly table: number; readonly sitting: number }[]> {
  if (table === problem.tables.count) {
    yield [];
    return;
  }
  for (const rest of listSittings(problem, table + 1)) {
    yield rest;
    for (const { id } of problem.tables.read(table).sittings) {
      yield [{ table, sitting: id }, ...rest];
    }
  }
}

/** Lists all ways to give each unit one of some tables or none, which is -1. */
function* listTables(count: number, units: number): Generator<number[]> {
  if (units === 0) {
    yield [];
    return;
  }
  for (const rest of listTables(count, units - 1)) {
    for (let table = -1; table < count; table += 1) yield [...rest, table];
  }
}

function findRows(
  problem: SeatingProblem,
  { options }: Sitting,
  unit: number,
): readonly number[] | undefined {
  for (let at = 0; at < options.count; at += 1) {
    const claim = options.claims[at] ?? 0;
    if (toUnit(problem, claim) !== unit) continue;
    return [unit, ...(problem.claims[claim - problem.sizes.length]?.rows ?? [])];
  }
  return undefined;
}
