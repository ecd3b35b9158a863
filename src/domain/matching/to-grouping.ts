import type { Aim, GroupingProof, MemberFit, ProofParts } from '../../schemas/grouping-proof.ts';
import type { Group, Grouping } from '../../schemas/grouping.ts';
import type { IsoDate } from '../../schemas/keys.ts';
import { toCohortClock } from '../time/cohort-clock.ts';
import { fromEpochMinute } from '../time/zone-clock.ts';
import { getLeastSure } from './add-aims.ts';
import { findCarriedOn } from './carried-on.ts';
import { toPublicReasons, toUnplaced } from './explain.ts';
import { compareText, type CohortFacts, type PrivateParts } from './facts.ts';
import { toFit, toLeadParts } from './fit.ts';
import { toGroupNames } from './group-names.ts';
import { listKnown, listRetired, toFreshIds } from './given-ids.ts';
import { toMemberParts } from './member-parts.ts';
import { toSizeParts } from './pair-values.ts';
import { toPlannedInputs } from './planned-inputs.ts';
import type { FormedGroup, Problem } from './problem.ts';
import { toPublicInputs } from './public-inputs.ts';

/** A formed group with what it is published as. */
export interface NamedGroup {
  readonly formed: FormedGroup;
  readonly group: Group;
}

/** What solving gave: groups and how sure each aim is. */
export interface Formed {
  readonly groups: readonly FormedGroup[];
  readonly aims: readonly Aim[];
  readonly parts: ProofParts;
}

/**
 * Writes what was formed as the public result and its sealed proof. Groups are numbered by weekday,
 * start and lead or first member, where only members may know the times by the last alone, and hold handles in code-unit order.
 * A group that carries on a published one keeps its id and name; no other ever gets them.
 * @param plannedOn the day of planning, in the cohort's zone
 */
export function toProvenGrouping(
  facts: CohortFacts,
  privateParts: PrivateParts,
  problem: Problem,
  formed: Formed,
  plannedOn: IsoDate,
): GroupingProof {
  const named = toNamedGroups(facts, problem, formed.groups);
  const frame = toGroupingFrame(
    facts,
    problem,
    formed.aims,
    named.map(({ group }) => group),
  );
  const retired = listRetired(facts.published, frame.groups, facts.cohort.publish.times);
  const grouping = { ...frame, plannedOn, ...(retired.length === 0 ? {} : { retired }) };
  return toProof(facts, privateParts, problem, formed, named, grouping);
}

/** Writes the sealed proof of groups that are written already. */
export function toProof(
  facts: CohortFacts,
  privateParts: PrivateParts,
  problem: Problem,
  formed: Formed,
  named: readonly NamedGroup[],
  grouping: Grouping,
): GroupingProof {
  return {
    grouping,
    aims: [...formed.aims],
    fits: named
      .flatMap((one) => toMemberFits(problem, one))
      .sort((a, b) => compareText(toPlace(a), toPlace(b))),
    unplaced: toUnplaced(problem, formed.groups),
    parts: formed.parts,
    inputs: toPlannedInputs(facts, privateParts),
    zones: toZones(facts, privateParts, problem),
  };
}

/** Rounds the distance of a value from its bound up to a published step, in percent of the bound. */
export function toGapPercent(value: number, bound: number): Grouping['quality']['gapPercent'] {
  if (bound <= value) return 0;
  const steps = [0.1, 0.25, 0.5, 1, 2, 5, 10] as const;
  return steps.find((step) => (bound - value) * 10_000 <= bound * Math.round(step * 100)) ?? 100;
}

/** Writes what stands around published groups: by which rules they were formed, how many and how well. */
export function toGroupingFrame(
  facts: CohortFacts,
  problem: Problem,
  aims: readonly Aim[],
  groups: readonly Group[],
): Omit<Grouping, 'plannedOn'> {
  const seekers = problem.people.filter(({ isSeeker }) => isSeeker).length;
  const placed = groups.reduce((sum, { members }) => sum + members.length, 0);
  const placing = aims.filter(({ aim }) => aim === 'left-over' || aim === 'placed');
  const value = aims.find(({ aim }) => aim === 'value');
  return {
    version: 1,
    cohort: facts.id,
    zone: facts.cohort.zone,
    publicInputs: toPublicInputs(facts),
    settings: {
      groupSize: problem.size,
      requirements: [...problem.requirements],
      preferences: problem.preferences,
      fitFloor: problem.fitFloor,
    },
    counts: { seekers, placed, unplaced: seekers - placed, groups: groups.length },
    quality: {
      placed: getLeastSure(placing),
      value: value?.status ?? 'gap',
      gapPercent: value === undefined ? 100 : toGapPercent(value.value, value.bound),
    },
    groups: [...groups],
  };
}

function toNamedGroups(
  facts: CohortFacts,
  problem: Problem,
  groups: readonly FormedGroup[],
): NamedGroup[] {
  const { times } = facts.cohort.publish;
  const toRank = ({ slot }: FormedGroup) => (times === 'all' ? slot : 0);
  const states = groups.map((formed) => ({ formed, ...toState(problem, formed) }));
  const carriedOn = findCarriedOn(facts.published?.groups ?? [], states);
  const fresh = states
    .filter((state) => !carriedOn.has(state))
    .map((state) => ({ state, key: toGroupKey(problem, state.formed) }))
    .sort((a, b) => toRank(a.state.formed) - toRank(b.state.formed) || compareText(a.key, b.key));
  const known = listKnown(facts.published);
  const keys = fresh.map(({ key }) => key);
  const given = known.map(({ name }) => name);
  const names = toGroupNames(facts, keys, given);
  const ids = toFreshIds(fresh.length, known);
  const titles = new Map(
    fresh.map(({ state }, at) => [state, { id: ids[at] ?? '', name: names[at] ?? '' }]),
  );
  return states
    .map((state): NamedGroup => {
      const { id, name } = carriedOn.get(state) ?? titles.get(state) ?? { id: '', name: '' };
      const { formed, ...rest } = state;
      return { formed, group: { id, name, ...rest } };
    })
    .sort((one, other) => compareText(one.group.id, other.group.id));
}

/** Writes what a formed group is like. */
export function toState(problem: Problem, formed: FormedGroup): Omit<Group, 'id' | 'name'> {
  const { weekday = 'monday', start = '00:00' } = problem.slots[formed.slot] ?? {};
  return {
    format: problem.tables[formed.table]?.format ?? 'mentor-led',
    leads: toLeads(problem, formed),
    members: toHandles(problem, formed.members),
    slot: { weekday, start },
    reasons: toPublicReasons(problem, formed),
  };
}

/** A group of equals is told from others by its first member, and one-to-one by both people. */
export function toGroupKey(problem: Problem, formed: FormedGroup): string {
  const { table, members } = formed;
  const leads = toLeads(problem, formed);
  const [first = ''] = toHandles(problem, members);
  if (problem.tables[table]?.format === 'one-to-one') return [...leads, first].join(' ');
  return leads.join(' ') || `equals ${first}`;
}

function toLeads(problem: Problem, { table }: FormedGroup): string[] {
  return toHandles(problem, problem.tables[table]?.leads ?? []);
}

/** Lists people by handle, in code-unit order. */
export function toHandles({ people }: Problem, indices: readonly number[]): string[] {
  return indices.flatMap((index) => people[index]?.handle ?? []).sort(compareText);
}

function toMemberFits(problem: Problem, { formed, group }: NamedGroup): MemberFit[] {
  const table = problem.tables[formed.table];
  if (table === undefined) return [];
  const size = toSizeParts(problem, table.format, formed.members.length);
  const fitsOf = (indices: readonly number[], as: MemberFit['as']) =>
    indices.flatMap((index): MemberFit[] => {
      const person = problem.people[index];
      if (person === undefined) return [];
      const parts =
        as === 'member'
          ? toMemberParts(problem, table, formed, person)
          : { ...toLeadParts(person, formed.slot), ...size };
      const fit = toFit(problem.preferences, parts);
      return [{ handle: person.handle, group: group.id, as, fit, parts: { ...parts } }];
    });
  return [...fitsOf(table.leads, 'lead'), ...fitsOf(formed.members, 'member')];
}

/** A person leads several groups only one-to-one. */
function toPlace({ handle, as, group }: MemberFit): string {
  return `${handle} ${as} ${group}`;
}

function toZones(
  { cohort }: CohortFacts,
  privateParts: PrivateParts,
  { people }: Problem,
): GroupingProof['zones'] {
  const zones = people.flatMap(({ handle }) => privateParts.get(handle)?.zone ?? []);
  return [...new Set([cohort.zone, ...zones])].sort(compareText).map((zone) => ({
    zone,
    offsets: toCohortClock(cohort, zone).changes.map(({ atMinute, offsetMinutes }) => ({
      from: fromEpochMinute(atMinute).toString(),
      minutes: offsetMinutes,
    })),
  }));
}
