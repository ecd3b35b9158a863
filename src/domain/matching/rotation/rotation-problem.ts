/** Fewest, best and most people in a group of a rotation. */
export interface RotationSize {
  readonly min: number;
  readonly target: number;
  readonly max: number;
}

/** A round that is still to come. */
export interface RotationRound {
  /** By person: 1 where they can take part. */
  readonly present: Uint8Array;
  /**
   * What the people of a group need one thing in common of, each as bits by person: hours of that
   * round, and languages where a cohort requires one.
   */
  readonly common: readonly (readonly Uint32Array[])[];
  /** Pairs that can't meet in this round, lower index first, where that is known without what they have in common. */
  readonly strangers?: readonly (readonly [number, number])[];
}

/** People of one round, group by group; indices of people. */
export type RoundGroups = readonly (readonly number[])[];

/** Who meets whom over several rounds, as plain data; people are in the order of the draw. */
export interface RotationProblem {
  readonly people: number;
  readonly size: RotationSize;
  /** Rounds that stay as they are, the first one first. */
  readonly past: readonly RoundGroups[];
  /** Rounds to plan. */
  readonly rounds: readonly RotationRound[];
  /** Pairs who never share a group, lower index first, each once. */
  readonly apart: readonly (readonly [number, number])[];
  /** Pairs who met before this rotation, lower index first, each once. */
  readonly metBefore: readonly (readonly [number, number])[];
  /** By person: how often they sat out a past round although they could have come. */
  readonly sitOuts: readonly number[];
  /** What another is worth to a person in a group, 0 to 1000, at person · people + other. */
  readonly worths: Int32Array;
  /** What was planned for these rounds before, to begin from; may be shorter or hold people who can't come now. */
  readonly planned: readonly RoundGroups[];
}

/** Calls for each two people of a group, once. */
export function eachPair(
  group: readonly number[],
  call: (one: number, other: number) => void,
): void {
  group.forEach((one, index) => {
    for (let next = index + 1; next < group.length; next += 1) call(one, group[next] ?? one);
  });
}

/** Marks pairs in a square of people, both ways. */
export function toPairMarks(
  people: number,
  pairs: readonly (readonly [number, number])[],
): Uint8Array {
  const marks = new Uint8Array(people * people);
  for (const [one, other] of pairs) {
    marks[one * people + other] = 1;
    marks[other * people + one] = 1;
  }
  return marks;
}

/** Tells whether some people have one bit in common of each thing that a round asks for. */
export function hasCommon({ common, strangers }: RotationRound, group: readonly number[]): boolean {
  if (strangers?.some((pair) => pair.every((one) => group.includes(one))) === true) return false;
  const [first = -1, ...rest] = group;
  return common.every((bits) => {
    const words = bits[first] ?? new Uint32Array(0);
    return words.some((word, index) => {
      let left = word;
      for (const other of rest) left &= bits[other]?.[index] ?? 0;
      return left !== 0;
    });
  });
}
