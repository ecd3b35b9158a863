import { toFit, toLeadParts, toSeekerParts } from './fit.ts';
import type { Problem, Table } from './problem.ts';
import { canSit, toSharedLanguages, toUnits, type Unit } from './units.ts';

/** A unit at a table, at any of the slots that give it the same fit. */
export interface Option {
  readonly unit: number;
  readonly slots: readonly number[];
  /** Sum over the unit's people. */
  readonly fit: number;
  /** How many of them fall under the fit floor. */
  readonly underFloor: number;
}

/** What can be chosen at one table. */
export interface TableChoices {
  readonly table: number;
  readonly slots: readonly { readonly slot: number; readonly leadFit: number }[];
  readonly options: readonly Option[];
  /** The languages worth choosing between; empty where there is nothing to choose. */
  readonly languages: readonly string[];
}

/** Everything that the groups with leads can be made of. */
export interface Choices {
  readonly units: readonly Unit[];
  readonly tables: readonly TableChoices[];
}

/** What a unit is worth at one slot of a table. */
interface Worth {
  readonly fit: number;
  readonly underFloor: number;
}

/** A slot of a table: what the leads get, and what each candidate is worth, undefined where one is not free. */
interface Row {
  readonly slot: number;
  readonly leadFit: number;
  readonly worths: readonly (Worth | undefined)[];
}

/** Lists what groups with leads can be made of; slots at which a table could only do worse are left out. */
export function toChoices(problem: Problem): Choices {
  const units = toUnits(problem);
  const tables = problem.tables.flatMap((table, index) =>
    table.leads.length === 0 ? [] : [toTableChoices(problem, units, table, index)],
  );
  return { units, tables };
}

function toTableChoices(
  problem: Problem,
  units: readonly Unit[],
  table: Table,
  index: number,
): TableChoices {
  const candidates = [...units.keys()].filter((unit) => canSit(problem, units[unit], table));
  const filled = table.slots
    .map((slot) => toRow(problem, units, table, slot, candidates))
    .filter((row) => isEnough(units, table, candidates, row));
  // Where somebody leads and seeks, which slot a table takes matters to other tables too.
  const isEntangled =
    candidates.some((unit) => units[unit]?.hasLead === true) ||
    table.leads.some((lead) => problem.people[lead]?.isSeeker === true);
  const rows = isEntangled ? filled : withoutDominated(filled);
  const mustShare = problem.requirements.includes('language');
  return {
    table: index,
    slots: rows.map(({ slot, leadFit }) => ({ slot, leadFit })),
    options: candidates.flatMap((unit, at) => toOptions(units[unit], unit, at, rows)),
    languages: mustShare ? toLanguagesToChoose(problem, units, table, candidates) : [],
  };
}

function toRow(
  problem: Problem,
  units: readonly Unit[],
  table: Table,
  slot: number,
  candidates: readonly number[],
): Row {
  const worths = candidates.map((unit) => {
    const people = (units[unit]?.people ?? []).flatMap((index) => problem.people[index] ?? []);
    if (people.some(({ free }) => free[slot] !== 1)) return undefined;
    const fits = people.map((person) =>
      toFit(problem.preferences, toSeekerParts(person, table, slot, problem.people)),
    );
    return {
      fit: fits.reduce((sum, fit) => sum + fit, 0),
      underFloor: fits.filter((fit) => fit < problem.fitFloor).length,
    };
  });
  const leadFit = table.leads.reduce((sum, index) => {
    const lead = problem.people[index];
    return lead === undefined ? sum : sum + toFit(problem.preferences, toLeadParts(lead, slot));
  }, 0);
  return { slot, leadFit, worths };
}

/** Whether enough people are free at a slot for a group of the smallest size. */
function isEnough(
  units: readonly Unit[],
  { min, max }: Table,
  candidates: readonly number[],
  { worths }: Row,
): boolean {
  const size = candidates.reduce(
    (sum, unit, at) => sum + (worths[at] === undefined ? 0 : (units[unit]?.people.length ?? 0)),
    0,
  );
  return size >= min && max >= min;
}

/** Drops each slot for which another serves every candidate and the leads at least as well; of equals the first stays. */
function withoutDominated(rows: readonly Row[]): Row[] {
  const kept: Row[] = [];
  for (const row of rows) {
    if (kept.some((other) => isAtLeastAsGood(other, row))) continue;
    const survivors = kept.filter((other) => !isAtLeastAsGood(row, other));
    kept.splice(0, kept.length, ...survivors, row);
  }
  return kept;
}

function isAtLeastAsGood(one: Row, other: Row): boolean {
  if (one.leadFit < other.leadFit) return false;
  return other.worths.every((worse, at) => {
    const better = one.worths[at];
    if (worse === undefined) return true;
    return better !== undefined && better.fit >= worse.fit && better.underFloor <= worse.underFloor;
  });
}

/** Joins the slots that are worth the same to a unit; one of whom leads elsewhere needs each slot on its own. */
function toOptions(
  unit: Unit | undefined,
  index: number,
  at: number,
  rows: readonly Row[],
): Option[] {
  const options = new Map<string, Option & { readonly slots: number[] }>();
  for (const { slot, worths } of rows) {
    const worth = worths[at];
    if (worth === undefined) continue;
    const apart = unit?.hasLead === true ? String(slot) : '';
    const key = `${worth.fit} ${worth.underFloor} ${apart}`;
    const option = options.get(key) ?? { unit: index, slots: [], ...worth };
    option.slots.push(slot);
    options.set(key, option);
  }
  return [...options.values()];
}

/** Keeps the leads' languages that no other of them makes superfluous; fewer than two leave nothing to choose. */
function toLanguagesToChoose(
  problem: Problem,
  units: readonly Unit[],
  table: Table,
  candidates: readonly number[],
): string[] {
  const speakers = toSharedLanguages(problem, table.leads).map((language) => ({
    language,
    units: candidates.filter((unit) => units[unit]?.languages.includes(language) === true),
  }));
  const needed = speakers.filter(
    (one, at) =>
      !speakers.some((other, position) => {
        const covers = one.units.every((unit) => other.units.includes(unit));
        if (position === at || !covers) return false;
        return other.units.length > one.units.length || position < at;
      }),
  );
  return needed.length < 2 ? [] : needed.map(({ language }) => language);
}
