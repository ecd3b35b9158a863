import type { Comparison } from '../../../src/domain/matching/compare.ts';
import type { PrivateParts } from '../../../src/domain/matching/facts.ts';
import type { PersonHints } from '../../../src/domain/matching/hints/hint.ts';
import type {
  FormedGroup,
  OfferedSlot,
  Person,
  Table,
} from '../../../src/domain/matching/problem.ts';
import type { GroupingProof, MemberFit } from '../../../src/schemas/grouping-proof.ts';
import type { Group, Slot } from '../../../src/schemas/grouping.ts';
import type { Programme } from '../../../src/records/programme.ts';
import type { Plan } from '../make-plan.ts';

/** Everything that a report is made of. */
export interface ReportInput {
  readonly plan: Plan;
  readonly privateParts: PrivateParts;
  /** By person without a group. */
  readonly hints: readonly PersonHints[];
  /** Against the plan that was made before this one, where there is one. */
  readonly sincePrevious: Comparison | undefined;
  readonly names: ReportNames;
}

/** How people and topics are called. */
export interface ReportNames {
  readonly person: (handle: string) => string;
  readonly topic: (id: string) => string;
}

/** Reads names from the records; who has none there is called by the handle. */
export function toReportNames({ mentors, topics }: Programme, plan: Plan): ReportNames {
  const { enrollments } = plan.facts;
  const labels = new Map((topics?.data.topics ?? []).map(({ id, label }) => [id, label]));
  return {
    person: (handle) => enrollments.get(handle)?.name ?? mentors.get(handle)?.data.name ?? handle,
    topic: (id) => labels.get(id) ?? id,
  };
}

/** Finds a person of the problem by handle. */
export function findPerson({ plan }: ReportInput, handle: string): Person | undefined {
  return plan.problem.people.find((person) => person.handle === handle);
}

/** Finds a slot of the problem, with its meetings. */
export function findSlot({ plan }: ReportInput, { weekday, start }: Slot): OfferedSlot | undefined {
  return plan.problem.slots.find((one) => one.weekday === weekday && one.start === start);
}

/** Finds a table of the problem at which a group sits. */
export function findTable({ plan }: ReportInput, { format, leads }: Group): Table | undefined {
  const { tables, people } = plan.problem;
  return tables.find(
    (table) =>
      table.format === format &&
      table.leads.length === leads.length &&
      table.leads.every((lead) => leads.includes(people[lead]?.handle ?? '')),
  );
}

/** Finds the fit of a person in a group. */
export function findFit(
  { fits }: GroupingProof,
  group: Group,
  handle: string,
): MemberFit | undefined {
  return fits.find((fit) => fit.group === group.id && fit.handle === handle);
}

/** Finds the groups of a plan among the tables, slots and people of its problem. */
export function toFormedGroups({ problem, proof }: Pick<Plan, 'problem' | 'proof'>): FormedGroup[] {
  const at = new Map(problem.people.map(({ handle }, index) => [handle, index]));
  const toLeads = (leads: readonly number[]) =>
    leads.flatMap((lead) => problem.people[lead]?.handle ?? []).sort();
  const used = new Set<number>();
  return proof.grouping.groups.map((group) => {
    const wanted = [...group.leads].sort().join(' ');
    const tables = [...problem.tables.keys()].filter((index) => {
      const table = problem.tables[index];
      return table?.format === group.format && toLeads(table.leads).join(' ') === wanted;
    });
    // Several tables of one lead stand for several meetings of two; each is taken once while there is another.
    const table = tables.find((index) => !used.has(index)) ?? tables[0] ?? -1;
    used.add(table);
    const slot = problem.slots.findIndex(
      ({ weekday, start }) => weekday === group.slot.weekday && start === group.slot.start,
    );
    const members = group.members.flatMap((handle) => at.get(handle) ?? []);
    return { table, slot, members: members.sort((a, b) => a - b) };
  });
}
