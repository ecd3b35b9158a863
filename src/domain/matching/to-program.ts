import { isAnyOverlapping } from '../time/slot-meetings.ts';
import type { Choices, TableChoices } from './choices.ts';
import type { BinaryProgram, LinearRow, Objective } from './linear-solver.ts';
import type { Problem } from './problem.ts';

/** Where the choices of one table stand among the columns: each list is parallel to the choices. */
export interface TableColumns {
  readonly choices: TableChoices;
  /** 1 where the table meets at the slot. */
  readonly slots: readonly number[];
  /** 1 where the unit joins the table. */
  readonly options: readonly number[];
  /** 1 where the table speaks the language. */
  readonly languages: readonly number[];
}

/** The choices of a problem as a program of zeros and ones. */
export interface GroupProgram extends BinaryProgram {
  readonly choices: Choices;
  readonly tables: readonly TableColumns[];
}

/**
 * Writes the choices as linear rows: each unit joins at most one table, each table meets at most at
 * one slot, and whoever joins can make that slot. A unit is not told slot by slot but by classes of
 * slots that are worth the same to it, which is as exact and many times smaller.
 */
export function toProgram(problem: Problem, choices: Choices): GroupProgram {
  let columnCount = 0;
  const toColumns = (list: readonly unknown[]) => list.map(() => columnCount++);
  const tables = choices.tables.map((table) => ({
    choices: table,
    slots: toColumns(table.slots),
    options: toColumns(table.options),
    languages: toColumns(table.languages),
  }));
  const rows = [
    ...toUnitRows(choices, tables),
    ...tables.flatMap((table) => [
      ...toSizeRows(problem, choices, table),
      ...toSlotRows(table),
      ...toLanguageRows(choices, table),
    ]),
    ...toApartRows(problem, choices, tables),
    ...toDoubleRows(problem, choices, tables),
  ];
  return { columnCount, rows, choices, tables };
}

/** Spreads a value per option and per slot over all columns, as an objective. */
export function toObjective(
  program: GroupProgram,
  ofOption: (option: TableChoices['options'][number]) => number,
  ofSlot: (slot: TableChoices['slots'][number]) => number,
): Objective {
  const objective = new Array<number>(program.columnCount).fill(0);
  for (const { choices, slots, options } of program.tables) {
    options.forEach((column, at) => {
      const option = choices.options[at];
      if (option !== undefined) objective[column] = ofOption(option);
    });
    slots.forEach((column, at) => {
      const slot = choices.slots[at];
      if (slot !== undefined) objective[column] = ofSlot(slot);
    });
  }
  return objective;
}

/** Writes Σ objective · columns ≥ value, so that an aim that is reached stays reached. */
export function toFloorRow(objective: Objective, value: number): LinearRow {
  const columns = [...objective.keys()].filter((column) => objective[column] !== 0);
  return {
    columns,
    values: columns.map((column) => objective[column] ?? 0),
    lower: value,
    upper: Infinity,
  };
}

function toUnitRows(choices: Choices, tables: readonly TableColumns[]): LinearRow[] {
  const byUnit = choices.units.map((): number[] => []);
  for (const table of tables) {
    table.options.forEach((column, at) => {
      byUnit[table.choices.options[at]?.unit ?? -1]?.push(column);
    });
  }
  return byUnit.filter((columns) => columns.length > 0).map((columns) => atMost(1, columns));
}

function toSizeRows(problem: Problem, { units }: Choices, table: TableColumns): LinearRow[] {
  const { min, max } = problem.tables[table.choices.table] ?? problem.size;
  const sizes = table.choices.options.map(({ unit }) => units[unit]?.people.length ?? 0);
  const columns = [...table.options, ...table.slots];
  const values = (limit: number) => [...sizes, ...table.slots.map(() => -limit)];
  return [
    atMost(1, table.slots),
    { columns, values: values(min), lower: 0, upper: Infinity },
    { columns, values: values(max), lower: -Infinity, upper: 0 },
  ];
}

function toSlotRows(table: TableColumns): LinearRow[] {
  const columnOf = new Map(
    table.choices.slots.map(({ slot }, at) => [slot, table.slots[at] ?? -1]),
  );
  return table.choices.options.map((option, at) => {
    const slots = option.slots.flatMap((slot) => columnOf.get(slot) ?? []);
    return onlyIf([table.options[at] ?? -1], slots);
  });
}

function toLanguageRows({ units }: Choices, table: TableColumns): LinearRow[] {
  const { languages, options } = table.choices;
  if (languages.length === 0) return [];
  const rows = [onlyIf(table.languages, table.slots)];
  for (const [unit, columns] of groupByUnit(table)) {
    const spoken = table.languages.filter(
      (_, at) => units[unit]?.languages.includes(languages[at] ?? '') === true,
    );
    if (spoken.length < languages.length && options.length > 0) rows.push(onlyIf(columns, spoken));
  }
  return rows;
}

function toApartRows(
  problem: Problem,
  { units }: Choices,
  tables: readonly TableColumns[],
): LinearRow[] {
  const unitOf = new Map(units.flatMap(({ people }, unit) => people.map((index) => [index, unit])));
  return tables.flatMap((table) => {
    const byUnit = groupByUnit(table);
    return problem.apart.flatMap(([one, other]) => {
      const some = byUnit.get(unitOf.get(one) ?? -1);
      const others = byUnit.get(unitOf.get(other) ?? -1);
      if (some === undefined || others === undefined) return [];
      return [onlyIf([...some, ...others], table.slots)];
    });
  });
}

/** Whoever both leads and seeks is never in two groups whose meetings overlap. */
function toDoubleRows(
  problem: Problem,
  { units }: Choices,
  tables: readonly TableColumns[],
): LinearRow[] {
  return tables.flatMap((own) => {
    const leads = problem.tables[own.choices.table]?.leads ?? [];
    return leads.flatMap((lead) => {
      const joins = tables.flatMap((other) =>
        other.choices.options.flatMap((option, at) => {
          const joined = units[option.unit]?.people.includes(lead) === true;
          return joined ? [{ slots: option.slots, column: other.options[at] ?? -1 }] : [];
        }),
      );
      if (joins.length === 0) return [];
      return own.choices.slots.map(({ slot }, at) => {
        const clashes = joins.filter(({ slots }) =>
          slots.some((joined) => isSlotOverlapping(problem, slot, joined)),
        );
        return atMost(1, [own.slots[at] ?? -1, ...clashes.map(({ column }) => column)]);
      });
    });
  });
}

function isSlotOverlapping({ slots }: Problem, one: number, other: number): boolean {
  return isAnyOverlapping(slots[one]?.meetings ?? [], slots[other]?.meetings ?? []);
}

function groupByUnit(table: TableColumns): Map<number, number[]> {
  const byUnit = new Map<number, number[]>();
  table.choices.options.forEach(({ unit }, at) => {
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), table.options[at] ?? -1]);
  });
  return byUnit;
}

function atMost(limit: number, columns: readonly number[]): LinearRow {
  return { columns, values: columns.map(() => 1), lower: -Infinity, upper: limit };
}

/** Σ some ≤ Σ enablers. */
function onlyIf(some: readonly number[], enablers: readonly number[]): LinearRow {
  return {
    columns: [...some, ...enablers],
    values: [...some.map(() => 1), ...enablers.map(() => -1)],
    lower: -Infinity,
    upper: 0,
  };
}
