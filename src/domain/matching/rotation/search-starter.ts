import type { IntegerDraw } from '../integer-draw.ts';
import {
  countDifferenceNumbers,
  toDifference,
  toTurnedPoint,
  type StarterShape,
} from './starter-shape.ts';

/** What one try found, and how many points it tried to place. */
export interface StarterTry {
  readonly groups: readonly (readonly number[])[] | undefined;
  readonly nodes: number;
  /** Whether it saw everything there is, so that trying again would find nothing either. */
  readonly isWhole: boolean;
}

/**
 * Searches once for groups in which each difference between two places on two circles occurs at most
 * once (the method of differences, Bose 1939): depth first in a drawn order, up to a number of nodes.
 * With a turn, a group stands for all that it turns into, and a still point for one that turns into itself.
 */
export function searchStarter(
  shape: StarterShape,
  draw: IntegerDraw,
  mostNodes: number,
): StarterTry {
  const table = toTable(shape);
  const isPlaced = new Uint8Array(table.points);
  const isUsed = new Uint8Array(countDifferenceNumbers(shape));
  const order = toDrawnOrder(shape.circles * shape.period, draw);
  const groups = placeStillPoints(shape, table, order, isPlaced, isUsed);
  if (groups === undefined) return { groups: undefined, nodes: 1, isWhole: false };
  const walk = new Walk(shape, table, order, isPlaced, isUsed, mostNodes);
  const isFound = walk.begin(0);
  const { nodes } = walk;
  // Groups of still points that turn into themselves were drawn, not searched.
  const isWhole = nodes <= mostNodes && (shape.turn === 1 || shape.still === 0);
  if (!isFound) return { groups: undefined, nodes, isWhole };
  const turned = walk.groups.flatMap((group) => toTurnedGroups(shape, group));
  return { groups: [...groups, ...turned], nodes, isWhole };
}

interface Table {
  readonly points: number;
  /** Of each two points: the first of the differences that theirs turns into; -1 where they can't meet. */
  readonly kinds: Int32Array;
  /** By point: what it turns into, itself included. */
  readonly turns: readonly (readonly number[])[];
}

/** Fills group after group, each beginning with the first free point of the order. */
class Walk {
  readonly groups: number[][] = [];
  nodes = 0;
  readonly #shape: StarterShape;
  readonly #table: Table;
  readonly #order: readonly number[];
  readonly #isPlaced: Uint8Array;
  readonly #isUsed: Uint8Array;
  readonly #mostNodes: number;

  constructor(
    shape: StarterShape,
    table: Table,
    order: readonly number[],
    isPlaced: Uint8Array,
    isUsed: Uint8Array,
    mostNodes: number,
  ) {
    this.#shape = shape;
    this.#table = table;
    this.#order = order;
    this.#isPlaced = isPlaced;
    this.#isUsed = isUsed;
    this.#mostNodes = mostNodes;
  }

  /** Begins a group with the first free point from a place of the order on; true when all are placed. */
  begin(from: number): boolean {
    let at = from;
    while (at < this.#order.length && this.#isPlaced[this.#order[at] ?? 0] === 1) at += 1;
    const first = this.#order[at];
    if (first === undefined) return true;
    const group = [first];
    this.#mark(first, 1);
    this.groups.push(group);
    if (this.#extend(group, at)) return true;
    this.groups.pop();
    this.#mark(first, 0);
    return false;
  }

  #extend(group: number[], from: number): boolean {
    if (group.length === this.#shape.size) return this.begin(0);
    for (let at = from + 1; at < this.#order.length; at += 1) {
      const point = this.#order[at] ?? 0;
      if (this.#isPlaced[point] === 1) continue;
      this.nodes += 1;
      if (this.nodes > this.#mostNodes) return false;
      if (!this.#take(group, point)) continue;
      this.#mark(point, 1);
      group.push(point);
      if (this.#extend(group, at)) return true;
      group.pop();
      this.#mark(point, 0);
      this.#giveBack(group, group.length, point);
    }
    return false;
  }

  #mark(point: number, value: 0 | 1): void {
    for (const turned of this.#table.turns[point] ?? []) this.#isPlaced[turned] = value;
  }

  /** Takes the differences of a point to a group, or none of them and says no. */
  #take(group: readonly number[], point: number): boolean {
    for (let index = 0; index < group.length; index += 1) {
      const kind = this.#kind(group[index] ?? 0, point);
      if (kind < 0 || this.#isUsed[kind] === 1) {
        this.#giveBack(group, index, point);
        return false;
      }
      this.#isUsed[kind] = 1;
    }
    return true;
  }

  #giveBack(group: readonly number[], count: number, point: number): void {
    for (let index = 0; index < count; index += 1) {
      this.#isUsed[this.#kind(group[index] ?? 0, point)] = 0;
    }
  }

  #kind(one: number, other: number): number {
    return this.#table.kinds[one * this.#table.points + other] ?? -1;
  }
}

function toTable(shape: StarterShape): Table {
  const points = shape.groups * shape.size;
  const turns = Array.from({ length: points }, (_, point) => listTurned(shape, point));
  const kinds = new Int32Array(points * points).fill(-1);
  for (let one = 0; one < points; one += 1) {
    for (let other = one + 1; other < points; other += 1) {
      const kind = toTurnedDifference(shape, one, other);
      kinds[one * points + other] = kind;
      kinds[other * points + one] = kind;
    }
  }
  return { points, kinds, turns };
}

/** Finds the first of the differences that a pair's turns into; -1 where two of these are one. */
function toTurnedDifference(shape: StarterShape, one: number, other: number): number {
  const seen: number[] = [];
  let [left, right] = [one, other];
  for (let step = 0; step < shape.turn; step += 1) {
    const kind = toDifference(shape, left, right);
    if (kind < 0 || seen.includes(kind)) return -1;
    seen.push(kind);
    left = toTurnedPoint(shape, left);
    right = toTurnedPoint(shape, right);
  }
  return Math.min(...seen);
}

function listTurned(shape: StarterShape, point: number): number[] {
  const turned = [point];
  for (let next = toTurnedPoint(shape, point); next !== point; next = toTurnedPoint(shape, next)) {
    turned.push(next);
  }
  return turned;
}

function toTurnedGroups(shape: StarterShape, group: readonly number[]): number[][] {
  const groups = [[...group]];
  while (groups.length < shape.turn) {
    groups.push((groups.at(-1) ?? []).map((point) => toTurnedPoint(shape, point)));
  }
  return groups;
}

/**
 * Gives each still point a group that turns into itself; without a turn the walk does that, which
 * then begins with these points. Undefined where no group fits.
 */
function placeStillPoints(
  shape: StarterShape,
  table: Table,
  order: number[],
  isPlaced: Uint8Array,
  isUsed: Uint8Array,
): number[][] | undefined {
  const first = shape.circles * shape.period;
  const still = Array.from({ length: shape.still }, (_, index) => first + index);
  if (shape.turn === 1) {
    order.unshift(...still);
    return [];
  }
  const groups: number[][] = [];
  for (const point of still) {
    const group = toTurningGroup(shape, table, [point, ...order], isPlaced, isUsed);
    if (group === undefined) return undefined;
    for (const member of group) isPlaced[member] = 1;
    groups.push(group);
  }
  return groups;
}

function toTurningGroup(
  shape: StarterShape,
  { turns }: Table,
  [still = 0, ...order]: readonly number[],
  isPlaced: Uint8Array,
  isUsed: Uint8Array,
): number[] | undefined {
  let group = [still];
  for (const point of order) {
    if (isPlaced[point] === 1 || group.includes(point)) continue;
    const wider = [...group, ...(turns[point] ?? [])];
    if (wider.length > shape.size) continue;
    const kinds = wider.flatMap((one, index) =>
      wider.slice(index + 1).map((other) => toDifference(shape, one, other)),
    );
    const isFree = kinds.every((kind) => kind >= 0 && isUsed[kind] === 0);
    if (!isFree || new Set(kinds).size < kinds.length) continue;
    group = wider;
    if (group.length === shape.size) break;
  }
  if (group.length < shape.size) return undefined;
  group.forEach((one, index) => {
    for (const other of group.slice(index + 1)) markTurned(shape, one, other, isUsed);
  });
  return group;
}

/** Marks a difference and all that it turns into. */
function markTurned(shape: StarterShape, one: number, other: number, isUsed: Uint8Array): void {
  let [left, right] = [one, other];
  for (let step = 0; step < shape.turn; step += 1) {
    isUsed[toDifference(shape, left, right)] = 1;
    left = toTurnedPoint(shape, left);
    right = toTurnedPoint(shape, right);
  }
}

function toDrawnOrder(points: number, draw: IntegerDraw): number[] {
  const order = Array.from({ length: points }, (_, point) => point);
  for (let index = points - 1; index > 0; index -= 1) {
    const other = draw.below(index + 1);
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}
