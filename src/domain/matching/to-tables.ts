import type { Cohort } from '../../schemas/cohort.ts';
import type { CohortFacts } from './facts.ts';
import { getLedFormats, getSeats, getTopicsOfLead, type LedFormat } from './leading.ts';
import { getPeerFormat } from './participation.ts';
import type { Person, Problem, Table } from './problem.ts';
import { toCoLeads, type Wishes } from './wishes.ts';

/** What the tables of a cohort are made from; wishes are by the index of people. */
interface TableSource {
  readonly facts: CohortFacts;
  readonly people: readonly Person[];
  readonly wishes: readonly Wishes[];
  readonly isLead: (index: number) => boolean;
  readonly slotCount: number;
}

/**
 * Lists the groups that may be formed. A lead has one table for each format with a group, and in
 * one-to-one one for each slot; mentors who asked for each other have one together instead of one each.
 */
export function toTables(source: TableSource): Pick<Problem, 'tables' | 'leadSeats'> {
  const { facts, people, isLead, slotCount } = source;
  const leads = [...people.keys()].filter(isLead);
  const shared = listCoLeads(source, leads);
  const led = leads.flatMap((lead) => toTablesOfLead(source, lead, shared));
  const tables = [...led, ...toPeerTables(facts.cohort, slotCount)];
  const leadSeats = leads
    .filter((lead) => tables.filter((table) => table.leads.includes(lead)).length > 1)
    .map((lead) => ({ lead, seats: getSeats(facts, people[lead]?.handle ?? '') }));
  return { tables, leadSeats };
}

function toTablesOfLead(
  source: TableSource,
  lead: number,
  shared: readonly (readonly number[])[],
): Table[] {
  const formats = getLedFormats(source.facts, source.people[lead]?.handle ?? '');
  return formats.flatMap((format): Table[] => {
    if (format === 'one-to-one') return toPairTables(source, lead);
    const company = format === 'mentor-led' && shared.find((leads) => leads.includes(lead));
    if (!company) return [toTable(source, format, [lead])];
    // The table of several stands at the first of them.
    return company[0] === lead ? [toTable(source, format, company)] : [];
  });
}

/** One-to-one, a lead meets one person at each hour of theirs, and as many people as they have seats. */
function toPairTables(source: TableSource, lead: number): Table[] {
  const whole = toTable(source, 'one-to-one', [lead]);
  return whole.slots.map((slot) => ({ ...whole, min: 1, max: 1, slots: [slot] }));
}

/** A group has no more members than any of its leads has seats. */
function toTable(
  { facts, people, slotCount }: TableSource,
  format: LedFormat,
  leads: readonly number[],
): Table {
  const handles = leads.flatMap((lead) => people[lead]?.handle ?? []);
  const { min, max } = facts.cohort.groupSize;
  return {
    format,
    leads,
    helpsWith: [...new Set(handles.flatMap((handle) => getTopicsOfLead(facts, handle, format)))],
    min,
    max: Math.min(max, ...handles.map((handle) => getSeats(facts, handle))),
    slots: listSlots(slotCount).filter((slot) =>
      leads.every((lead) => people[lead]?.free[slot] === 1),
    ),
  };
}

/**
 * Lists the mentors of groups who asked for each other. Where they share no hour, or no language
 * although the cohort asks for one, the wish can't be met, and each leads alone.
 */
function listCoLeads(source: TableSource, leads: readonly number[]): number[][] {
  const { facts, people, wishes } = source;
  const able = leads.filter((lead) =>
    getLedFormats(facts, people[lead]?.handle ?? '').includes('mentor-led'),
  );
  return toCoLeads(people, wishes, able).filter((company) => {
    const [first, ...others] = company.map((lead) => people[lead]?.languages ?? []);
    const isSpoken = (first ?? []).some((one) => others.every((tags) => tags.includes(one)));
    if (facts.cohort.requirements.includes('language') && !isSpoken) return false;
    const { min, max, slots } = toTable(source, 'mentor-led', company);
    return slots.length > 0 && max >= min;
  });
}

/** Equals have one table without a lead, at which any number of groups may form; a circle has two people at least. */
function toPeerTables(cohort: Cohort, slotCount: number): Table[] {
  const format = getPeerFormat(cohort);
  if (format === undefined) return [];
  const { min, max } =
    format === 'pair'
      ? { min: 2, max: 2 }
      : { ...cohort.groupSize, min: Math.max(2, cohort.groupSize.min) };
  return [{ format, leads: [], helpsWith: [], min, max, slots: listSlots(slotCount) }];
}

function listSlots(count: number): number[] {
  return Array.from({ length: count }, (_, slot) => slot);
}
