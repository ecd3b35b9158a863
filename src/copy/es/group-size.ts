import type { GroupSize, groupSize as english } from '../en/group-size.ts';
import { toCount, toList } from './grammar.ts';

const leads = {
  'one-to-one': ' con una persona mentora',
  pair: '',
  led: ' con una persona mentora',
  'some-led': ', algunos con una persona mentora',
  equals: '',
};

function toPart({ kind, min, max }: GroupSize): string {
  if (kind === 'one-to-one') return 'de forma individual';
  if (kind === 'pair') return 'en pareja';
  if (min === max) return `en grupos de ${toCount(max, 'persona')}`;
  return min === 1
    ? `hasta ${toCount(max, 'persona')}`
    : `en grupos de ${String(min)} a ${String(max)} personas`;
}

function toSentence(parts: readonly string[]): string {
  const sentence = toList(parts, 'or');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

/** Los tamaños de los grupos. */
export const groupSize: typeof english = {
  sentence: (sizes) => toSentence(sizes.map((size) => `${toPart(size)}${leads[size.kind]}`)),
  aims: (sizes) =>
    toSentence(
      sizes.map((size) =>
        size.target === undefined
          ? toPart(size)
          : `${toPart(size)}, buscando ${String(size.target)}`,
      ),
    ),
};
