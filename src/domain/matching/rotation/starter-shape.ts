/**
 * How the points of a starter move: on circles of `period` places, one place a round, but for those
 * that stand still. A turn of order `turn` carries the starter to itself: it moves circle to circle
 * within each `turn` neighbors and multiplies the place by `unit`, which leaves less to search.
 */
export interface StarterShape {
  readonly groups: number;
  readonly size: number;
  readonly period: number;
  readonly circles: number;
  /** Points that stand still; at most one in each group. */
  readonly still: number;
  /** 1 where no turn is asked for. */
  readonly turn: number;
  readonly unit: number;
}

/** So many ways to move points are looked at for one number of rounds. */
const mostShapes = 12;

/**
 * Lists how points of groups of equal size could move so that rounds repeat no pair for at least
 * `rounds`: those that leave the most room first, and of each first without a turn.
 */
export function listStarterShapes(groups: number, size: number, rounds: number): StarterShape[] {
  const points = groups * size;
  const most = Math.floor((points - 1) / (size - 1));
  const moves: { period: number; circles: number; still: number; room: number }[] = [];
  for (let period = rounds; period <= most; period += 1) {
    const circles = Math.floor(points / period);
    const still = points - circles * period;
    const room = countDifferences(period, circles, still);
    if (still > groups || room < (points * (size - 1)) / 2) continue;
    moves.push({ period, circles, still, room });
  }
  moves.sort((one, other) => other.room - one.room || one.period - other.period);
  return moves
    .flatMap(({ period, circles, still }) =>
      listTurns({ groups, size, period, circles, still, turn: 1, unit: 1 }),
    )
    .slice(0, mostShapes);
}

/** Counts the differences between places of which a starter uses each at most once. */
function countDifferences(period: number, circles: number, still: number): number {
  const mixed = ((circles * (circles - 1)) / 2) * period;
  return mixed + circles * Math.floor((period - 1) / 2) + still * circles;
}

function listTurns(shape: StarterShape): StarterShape[] {
  const { groups, size, period, circles, still } = shape;
  const shapes = [shape];
  for (let turn = 2; turn <= Math.min(circles, size); turn += 1) {
    const isEven = circles % turn === 0 && (groups - still) % turn === 0;
    if (!isEven || (still > 0 && (size - 1) % turn !== 0)) continue;
    for (let unit = 1; unit < period; unit += 1) {
      if (toPower(unit, turn, period) === 1) shapes.push({ ...shape, turn, unit });
    }
  }
  return shapes;
}

function toPower(base: number, exponent: number, modulus: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step += 1) power = (power * base) % modulus;
  return power;
}

/** Moves a point by one turn. */
export function toTurnedPoint(
  { period, circles, turn, unit }: StarterShape,
  point: number,
): number {
  if (point >= circles * period) return point;
  const circle = Math.floor(point / period);
  const first = circle - (circle % turn);
  const next = first + ((circle - first + 1) % turn);
  return next * period + (((point % period) * unit) % period);
}

/** Numbers the difference of two points; -1 where they would meet twice whatever else happens. */
export function toDifference(shape: StarterShape, one: number, other: number): number {
  const { period, circles } = shape;
  if (one > other) return toDifference(shape, other, one);
  const moving = circles * period;
  if (one >= moving) return -1;
  const circle = Math.floor(one / period);
  if (other >= moving) return circles * circles * period + (other - moving) * circles + circle;
  const otherCircle = Math.floor(other / period);
  const ahead = ((other % period) - (one % period) + period) % period;
  if (circle !== otherCircle) return (circle * circles + otherCircle) * period + ahead;
  const step = Math.min(ahead, period - ahead);
  return 2 * step === period ? -1 : (circle * circles + circle) * period + step;
}

/** Counts the numbers that differences have. */
export function countDifferenceNumbers({ period, circles, still }: StarterShape): number {
  return circles * circles * period + still * circles;
}
