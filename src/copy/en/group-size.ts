import { toCount, toList } from './grammar.ts';

/** A size that groups of a cohort can have; leads are not counted. */
export interface GroupSize {
  readonly kind: 'one-to-one' | 'pair' | 'led' | 'some-led' | 'equals';
  readonly min: number;
  readonly max: number;
  /** The size aimed at, where there is a choice. */
  readonly target: number | undefined;
}

const leads = {
  'one-to-one': ' with a mentor',
  pair: '',
  led: ' and a mentor',
  'some-led': ', some with a mentor',
  equals: '',
};

function toPart({ kind, min, max }: GroupSize): string {
  if (kind === 'one-to-one') return 'one to one';
  if (kind === 'pair') return 'in pairs';
  if (min === max) return `in groups of ${String(max)}`;
  return min === 1
    ? `up to ${toCount(max, 'person', 'people')}`
    : `in groups of ${String(min)} to ${String(max)}`;
}

function toSentence(parts: readonly string[]): string {
  const sentence = toList(parts, 'or');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

/** The sizes of groups in words: for who joins, and with what was aimed at for who wants to know how they were formed. */
export const groupSize = {
  sentence: (sizes: readonly GroupSize[]) =>
    toSentence(sizes.map((size) => `${toPart(size)}${leads[size.kind]}`)),
  aims: (sizes: readonly GroupSize[]) =>
    toSentence(
      sizes.map((size) =>
        size.target === undefined
          ? toPart(size)
          : `${toPart(size)}, aiming at ${String(size.target)}`,
      ),
    ),
};
