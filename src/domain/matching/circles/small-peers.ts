import { toIntegerDraw, type IntegerDraw } from '../integer-draw.ts';
import type { PeerProblem } from './peer-problem.ts';

/** Bounds of a small problem. */
export interface SmallPeers {
  readonly people: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Makes a small problem with all that a problem can have (two words of languages, people left over,
 * apart and together, a floor, two layers), so small that every grouping can be tried.
 */
export function toSmallPeers(seed: number, { people, min, max }: SmallPeers): PeerProblem {
  const draw = toIntegerDraw(seed);
  const slots = 1 + draw.below(4);
  const share = 40 + draw.below(60);
  const each = <Item>(make: () => Item): Item[] => Array.from({ length: people }, make);
  const layer = () => ({
    weight: draw.below(4),
    values: Uint16Array.from({ length: people * people }, () => draw.below(1001)),
  });
  const layers = [layer(), layer()];
  const [ownWeight, sizeWeight] = [draw.below(4), draw.below(3)];
  const sum = layers.reduce((total, { weight }) => total + weight, ownWeight + sizeWeight);
  return {
    people,
    slots,
    min,
    max,
    free: each(() => Uint8Array.from({ length: slots }, () => (draw.below(100) < share ? 1 : 0))),
    languages: each(() => toLanguages(draw)),
    leftOver: Uint8Array.from(each(() => (draw.below(5) === 0 ? 1 : 0))),
    apart: Array.from({ length: draw.below(3) }, () => toTwo(draw, people)),
    together: draw.below(3) === 0 ? [toTwo(draw, people)] : [],
    worths: {
      own: each(() => Int32Array.from({ length: slots }, () => ownWeight * draw.below(1001))),
      size: Int32Array.from({ length: max + 1 }, () => sizeWeight * draw.below(1001)),
      layers,
      divisor: Math.max(1, sum),
    },
    fitFloor: draw.below(3) * 300,
  };
}

/** Mostly one language; the second word holds those from the 33rd on. */
function toLanguages(draw: IntegerDraw): Uint32Array {
  const [first, second] = [draw.below(5) === 0 ? 2 : 1, draw.below(3)];
  return Uint32Array.of(first, second);
}

function toTwo(draw: IntegerDraw, people: number): [number, number] {
  const one = draw.below(people);
  return [one, (one + 1 + draw.below(people - 1)) % people];
}
