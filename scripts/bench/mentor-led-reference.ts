import type { LinearRow, LinearSolver } from '../../src/domain/matching/linear-solver.ts';
import { getFit, type MentorLedInstance } from './mentor-led-instance.ts';
import { recountMentorLed, type InstanceGroup, type MentorLedScore } from './recount-mentor-led.ts';

/** A column that says that a person joins a mentor. */
interface Seat {
  readonly column: number;
  readonly person: number;
  readonly mentor: number;
  readonly slots: readonly number[];
}

/** The plain projected program of an instance. */
interface Projected {
  readonly columnCount: number;
  readonly objective: number[];
  /** By mentor and slot: the column that says that the mentor meets then. */
  readonly meets: readonly ReadonlyMap<number, number>[];
  readonly seats: readonly Seat[];
}

/**
 * Solves a mentor-led instance as the reference does, to a gap of 0: who joins whom and when mentors
 * meet are columns, and a person joins only where the mentor meets at a slot of theirs.
 * @throws {Error} where the solver ends without an optimum
 */
export function runMentorLedReference(
  instance: MentorLedInstance,
  solver: LinearSolver,
): MentorLedScore {
  const projected = toProjected(instance);
  const rows = [...toSeatRows(projected), ...toPersonRows(instance, projected)];
  rows.push(...toMentorRows(instance, projected));
  const { columnCount, objective } = projected;
  const result = solver.maximize({ columnCount, rows }, objective);
  if (result.kind !== 'optimal') throw new Error(`The reference ended as ${result.kind}.`);
  return recountMentorLed(instance, toGroups(projected, result.columns));
}

function toProjected(instance: MentorLedInstance): Projected {
  const { mentorsFree, peopleFree, unplacedPenalty } = instance;
  const objective: number[] = [];
  const meets = mentorsFree.map(
    (free) => new Map(free.map((slot) => [slot, objective.push(0) - 1] as const)),
  );
  const seats: Seat[] = [];
  meets.forEach((columns, mentor) => {
    peopleFree.forEach((free, person) => {
      const gain = getFit(instance, mentor, person);
      const slots = free.filter((slot) => columns.has(slot));
      if (gain === 0 || slots.length === 0) return;
      const column = objective.push(gain + unplacedPenalty) - 1;
      seats.push({ column, person, mentor, slots });
    });
  });
  return { columnCount: objective.length, objective, meets, seats };
}

function toSeatRows({ seats, meets }: Projected): LinearRow[] {
  return seats.map(({ column, mentor, slots }) => {
    const columns = [column, ...slots.map((slot) => meets[mentor]?.get(slot) ?? -1)];
    return { columns, values: [1, ...slots.map(() => -1)], lower: -Infinity, upper: 0 };
  });
}

function toPersonRows({ peopleFree }: MentorLedInstance, { seats }: Projected): LinearRow[] {
  const columns = peopleFree.map((): number[] => []);
  for (const { person, column } of seats) columns[person]?.push(column);
  return columns.map(toAtMostOne);
}

function toMentorRows(instance: MentorLedInstance, { seats, meets }: Projected): LinearRow[] {
  const joins = meets.map((): number[] => []);
  for (const { mentor, column } of seats) joins[mentor]?.push(column);
  return meets.flatMap((slots, mentor) => {
    const meeting = [...slots.values()];
    const joining = joins[mentor] ?? [];
    const columns = [...joining, ...meeting];
    const toValues = (size: number) => [...joining.map(() => 1), ...meeting.map(() => -size)];
    return [
      toAtMostOne(meeting),
      { columns, values: toValues(instance.maxMembers), lower: -Infinity, upper: 0 },
      { columns, values: toValues(instance.minMembers), lower: 0, upper: Infinity },
    ];
  });
}

function toAtMostOne(columns: readonly number[]): LinearRow {
  return { columns, values: columns.map(() => 1), lower: -Infinity, upper: 1 };
}

function toGroups({ meets, seats }: Projected, columns: Float64Array): InstanceGroup[] {
  const isChosen = (column: number) => (columns[column] ?? 0) > 0.5;
  return meets.flatMap((slots, mentor) => {
    const [slot] = [...slots].flatMap(([each, column]) => (isChosen(column) ? [each] : []));
    if (slot === undefined) return [];
    const joined = seats.filter((seat) => seat.mentor === mentor && isChosen(seat.column));
    return [{ mentor, slot, people: joined.map(({ person }) => person) }];
  });
}
