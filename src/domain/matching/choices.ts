import { toFit, toLeadParts, toSeekerParts } from './fit.ts';
import type { Problem, Table } from './problem.ts';

/** Seekers who are placed in one group or not at all; mostly one person. */
export interface Unit {
  /** Indices of people, ascending. */
  readonly people: readonly number[];
  readonly leftOver: number;
  /** Languages that all of them speak. */
  readonly languages: readonly string[];
  /** Whether one of them also leads a table, so that their own hours can collide. */
  readonly hasLead: boolean;
}

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

/** Everything that a grouping can be made of. */
export interface Choices {
  readonly units: readonly Unit[];
  readonly tables: readonly TableChoices[];
}

/** A unit's worth at one slot of a table. */
interface Worth {
  readonly fit: number;
  readonly underFloor: number;
}

/** Lists what a grouping can be made of; slots at which a table could only do worse are left out. */
export function toChoices(problem: Problem): Choices {
  const leads = new Set(problem.tables.flatMap((table) => table.leads));
  const units = toUnits(problem, leads);
  const tables = problem.tables.map((table, index) => toTableChoices(problem, units, table, index));
  return { units, tables };
}

function toUnits(problem: Problem, leads: ReadonlySet<number>): Unit[] {
  const inUnits = new Set(problem.together.flat());
  const single = problem.people.flatMap(({ isSeeker }, index) =>
    isSeeker && !inUnits.has(index) ? [[index]] : [],
  );
  return [...problem.together, ...single]
    .filter((people) => !isTornApart(problem, people))
    .sort(([one = 0], [other = 0]) => one - other)
    .map((people) => ({
      people,
      leftOver: people.filter((index) => problem.people[index]?.isLeftOver === true).length,
      languages: toSharedLanguages(problem, people),
      hasLead: people.some((index) => leads.has(index)),
    }));
}

function isTornApart({ apart }: Problem, people: readonly number[]): boolean {
  return apart.some(([one, other]) => people.includes(one) && people.includes(other));
}

function toSharedLanguages({ people }: Problem, indices: readonly number[]): readonly string[] {
  const [first, ...others] = indices.map((index) => people[index]?.languages ?? []);
  return (first ?? []).filter((one) => others.every((languages) => languages.includes(one)));
}

function toTableChoices(
  problem: Problem,
  units: readonly Unit[],
  table: Table,
  index: number,
): TableChoices {
  const candidates = [...units.keys()].filter((unit) => canSit(problem, units[unit], table));
  const worths = table.slots.map((slot) => toWorths(problem, units, table, slot, candidates));
  const leadFits = table.slots.map((slot) => toLeadFit(problem, table, slot));
  const isFull = (position: number) => {
    const row = worths[position] ?? [];
    const size = candidates.reduce(
      (sum, unit, at) => sum + (row[at] === undefined ? 0 : (units[unit]?.people.length ?? 0)),
      0,
    );
    return size >= table.min && table.max >= table.min;
  };
  const canCollide = candidates.some((unit) => units[unit]?.hasLead === true);
  const leadSeeks = table.leads.some((lead) => problem.people[lead]?.isSeeker === true);
  const filled = [...table.slots.keys()].filter(isFull);
  const kept = canCollide || leadSeeks ? filled : withoutDominated(filled, worths, leadFits);
  const keptWorths = kept.map((position) => ({
    slot: table.slots[position] ?? 0,
    worths: worths[position] ?? [],
  }));
  return {
    table: index,
    slots: kept.map((position) => ({
      slot: table.slots[position] ?? 0,
      leadFit: leadFits[position] ?? 0,
    })),
    options: candidates.flatMap((unit, at) => toOptions(units[unit], unit, at, keptWorths)),
    languages: problem.requirements.includes('language')
      ? toLanguagesToChoose(problem, units, table, candidates)
      : [],
  };
}

/** Whether a unit may join a table at all, hours aside. */
function canSit(problem: Problem, unit: Unit | undefined, table: Table): boolean {
  if (unit === undefined || unit.people.length > table.max) return false;
  if (problem.requirements.includes('language')) {
    const spoken = toSharedLanguages(problem, table.leads);
    if (!unit.languages.some((language) => spoken.includes(language))) return false;
  }
  return unit.people.every((index) => {
    if (table.leads.includes(index)) return false;
    if (table.leads.some((lead) => isApart(problem, lead, index))) return false;
    const ties = problem.onlyWith.filter(({ person }) => person === index);
    if (!ties.every(({ lead }) => table.leads.includes(lead))) return false;
    const topics = problem.people[index]?.topics ?? [];
    if (!problem.requirements.includes('topic') || topics.length === 0) return true;
    return topics.some((topic) => table.helpsWith.includes(topic));
  });
}

function isApart({ apart }: Problem, one: number, other: number): boolean {
  const [low, high] = one < other ? [one, other] : [other, one];
  return apart.some((pair) => pair[0] === low && pair[1] === high);
}

/** The worth of each candidate at a slot; undefined where one of its people is not free. */
function toWorths(
  problem: Problem,
  units: readonly Unit[],
  table: Table,
  slot: number,
  candidates: readonly number[],
): (Worth | undefined)[] {
  return candidates.map((unit) => {
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
}

function toLeadFit(problem: Problem, table: Table, slot: number): number {
  return table.leads.reduce((sum, index) => {
    const lead = problem.people[index];
    return lead === undefined ? sum : sum + toFit(problem.preferences, toLeadParts(lead, slot));
  }, 0);
}

/** Drops each slot for which another serves every candidate and the leads at least as well; of equals the first stays. */
function withoutDominated(
  positions: readonly number[],
  worths: readonly (readonly (Worth | undefined)[])[],
  leadFits: readonly number[],
): number[] {
  const dominates = (one: number, other: number): boolean => {
    if ((leadFits[one] ?? 0) < (leadFits[other] ?? 0)) return false;
    return (worths[other] ?? []).every((worse, at) => {
      const better = worths[one]?.[at];
      if (worse === undefined) return true;
      return (
        better !== undefined && better.fit >= worse.fit && better.underFloor <= worse.underFloor
      );
    });
  };
  const kept: number[] = [];
  for (const position of positions) {
    if (kept.some((other) => dominates(other, position))) continue;
    const survivors = kept.filter((other) => !dominates(position, other));
    kept.splice(0, kept.length, ...survivors, position);
  }
  return kept;
}

/** Joins the slots that are worth the same to a unit; one of whom leads elsewhere needs each slot on its own. */
function toOptions(
  unit: Unit | undefined,
  index: number,
  at: number,
  rows: readonly { readonly slot: number; readonly worths: readonly (Worth | undefined)[] }[],
): Option[] {
  const options = new Map<string, Option & { readonly slots: number[] }>();
  for (const { slot, worths } of rows) {
    const worth = worths[at];
    if (worth === undefined) continue;
    const apart = unit?.hasLead === true ? String(slot) : '';
    const key = `${String(worth.fit)} ${String(worth.underFloor)} ${apart}`;
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
