import type { GroupColumn } from './column-pool.ts';
import type { Share } from './find-odd-sets.ts';

/** What has been decided on the way to a part of the search: how many groups, and who is with whom. */
export interface Decisions {
  readonly fewest: number;
  readonly most: number;
  readonly pairs: readonly PairDecision[];
}

/** Two units that share a group, or do not. */
export interface PairDecision {
  readonly units: readonly [number, number];
  readonly is: 'together' | 'apart';
}

/** A question whose answers split the groupings in two. */
export type Question =
  | { readonly kind: 'groups'; readonly most: number }
  | { readonly kind: 'pair'; readonly units: readonly [number, number] };

/** Shares nearer to a whole number than this are taken for whole. */
const tolerance = 1e-4;

/** Tells whether decisions keep a group out: one with both of a pair that is apart, or one of a pair that is together. */
export function isForbidden({ pairs }: Decisions, { units }: GroupColumn): boolean {
  return pairs.some(({ units: [one, other], is }) => {
    const [hasOne, hasOther] = [units.includes(one), units.includes(other)];
    return is === 'together' ? hasOne !== hasOther : hasOne && hasOther;
  });
}

/**
 * Picks the question that a fractional answer leaves open: how many groups, where that is no whole
 * number; else the two who share groups by the share nearest to a half (Ryan & Foster 1981).
 */
export function pickQuestion(shares: readonly Share[]): Question | undefined {
  const count = shares.reduce((sum, { share }) => sum + share, 0);
  const whole = Math.floor(count + tolerance);
  if (count - whole > tolerance) return { kind: 'groups', most: whole };
  const pairs = new Map<string, { units: readonly [number, number]; share: number }>();
  for (const { column, share } of shares) {
    for (const [at, one] of column.units.entries()) {
      for (const other of column.units.slice(at + 1)) {
        const key = `${one} ${other}`;
        const known = pairs.get(key) ?? { units: [one, other], share: 0 };
        pairs.set(key, { units: known.units, share: known.share + share });
      }
    }
  }
  let best: readonly [number, number] | undefined;
  let least = 0.5 - tolerance;
  for (const { units, share } of pairs.values()) {
    const distance = Math.abs(share - 0.5);
    if (distance >= least) continue;
    least = distance;
    best = units;
  }
  return best === undefined ? undefined : { kind: 'pair', units: best };
}

/** Adds the two answers to a question, the one to try first in front. */
export function toAnswers(
  decisions: Decisions,
  question: Question,
): readonly [Decisions, Decisions] {
  if (question.kind === 'groups') {
    const { most } = question;
    return [
      { ...decisions, most },
      { ...decisions, fewest: most + 1 },
    ];
  }
  const { units } = question;
  const decide = (is: PairDecision['is']) => ({
    ...decisions,
    pairs: [...decisions.pairs, { units, is }],
  });
  return [decide('together'), decide('apart')];
}
