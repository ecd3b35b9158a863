/** Draws integers from a seed: the same on every machine. */
export interface IntegerDraw {
  /** Draws from 0 up to, and without, a limit of at most 2²⁰. */
  below(limit: number): number;
}

/**
 * Makes a generator of integers from a seed: the small fast counting generator of Chris Doty-Humphrey
 * (PractRand, sfc32), which passes the usual tests and needs nothing but 32-bit integers.
 */
export function toIntegerDraw(seed: number): IntegerDraw {
  let [a, b, c, counter] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 16; round += 1) next();
  return { below: (limit) => Math.floor((next() * limit) / 2 ** 32) };
}
