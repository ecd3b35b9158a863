import type { Question } from './certificate.ts';
import type { SeatingProblem, Sitting } from './seating-problem.ts';

/** A sitting that is left for a check of a proof: positions of options that may, and that must, be taken. */
export interface LeftSitting {
  readonly sitting: Sitting;
  readonly free: readonly number[];
  readonly bound: readonly number[];
}

/** A table with what is left of it. */
export interface LeftTable {
  /** Number in the problem. */
  readonly index: number;
  readonly min: number;
  readonly max: number;
  readonly mayStayClosed: boolean;
  readonly sittings: readonly LeftSitting[];
}

/** Lists all tables of a problem that is in memory, with nothing decided. */
export function toAllTables({ tables }: SeatingProblem): LeftTable[] {
  return Array.from({ length: tables.count }, (_, index) => {
    const { min, max, sittings } = tables.read(index);
    const left = sittings.map((sitting) => ({
      sitting,
      free: Array.from({ length: sitting.options.count }, (_each, at) => at),
      bound: [],
    }));
    return { index, min, max, mayStayClosed: true, sittings: left };
  });
}

/** Gives the unit of the option at a position of a sitting. */
export function getOptionUnit(problem: SeatingProblem, sitting: Sitting, at: number): number {
  const number = sitting.options.claims[at] ?? -1;
  const units = problem.sizes.length;
  return number < units ? number : (problem.claims[number - units]?.unit ?? -1);
}

/** Keeps what agrees with a yes: the table takes the sitting, or the unit sits at the table. */
export function answerYes(
  problem: SeatingProblem,
  tables: readonly LeftTable[],
  question: Question,
): LeftTable[] {
  if (question.kind === 'seat') {
    return bindUnits(problem, tables, [{ unit: question.unit, table: question.table }]);
  }
  return tables.map((table) => {
    if (table.index !== question.table) return table;
    const sittings = table.sittings.filter(({ sitting }) => sitting.id === question.sitting);
    return { ...table, mayStayClosed: false, sittings };
  });
}

/** Keeps what agrees with a no. */
export function answerNo(
  problem: SeatingProblem,
  tables: readonly LeftTable[],
  question: Question,
): LeftTable[] {
  return tables.map((table) => {
    if (table.index !== question.table) return table;
    if (question.kind === 'sitting') {
      const sittings = table.sittings.filter(({ sitting }) => sitting.id !== question.sitting);
      return { ...table, sittings };
    }
    const sittings = table.sittings.flatMap((left) => withoutUnit(problem, left, question.unit));
    return { ...table, sittings };
  });
}

/** Keeps what agrees with units sitting at tables: there and nowhere else, and away from those they are apart from. */
export function bindUnits(
  problem: SeatingProblem,
  tables: readonly LeftTable[],
  pairs: readonly { readonly unit: number; readonly table: number }[],
): LeftTable[] {
  let left = [...tables];
  for (const { unit, table: own } of pairs) {
    const enemies = problem.apart.flatMap(([one, other]) => {
      if (one === unit) return [other];
      return other === unit ? [one] : [];
    });
    left = left.map((table) => {
      if (table.index !== own) {
        const sittings = table.sittings.flatMap((each) => withoutUnit(problem, each, unit));
        return { ...table, sittings };
      }
      const sittings = table.sittings.flatMap((each) => bindUnit(problem, each, unit, enemies));
      return { ...table, mayStayClosed: false, sittings };
    });
  }
  return left;
}

function bindUnit(
  problem: SeatingProblem,
  left: LeftSitting,
  unit: number,
  enemies: readonly number[],
): LeftSitting[] {
  const isUnit = (at: number) => getOptionUnit(problem, left.sitting, at) === unit;
  const isEnemy = (at: number) => enemies.includes(getOptionUnit(problem, left.sitting, at));
  if (left.bound.some(isEnemy)) return [];
  if (left.bound.some(isUnit)) return [left];
  const position = left.free.find(isUnit);
  if (position === undefined) return [];
  return [
    {
      sitting: left.sitting,
      free: left.free.filter((at) => at !== position && !isEnemy(at)),
      bound: [...left.bound, position],
    },
  ];
}

/** A sitting at which the unit must sit can't be taken without it. */
function withoutUnit(problem: SeatingProblem, left: LeftSitting, unit: number): LeftSitting[] {
  const isUnit = (at: number) => getOptionUnit(problem, left.sitting, at) === unit;
  if (left.bound.some(isUnit)) return [];
  if (!left.free.some(isUnit)) return [left];
  return [{ ...left, free: left.free.filter((at) => !isUnit(at)) }];
}
