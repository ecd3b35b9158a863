import type { Copy } from '../../copy/copy.ts';
import type { ShownShare } from '../../domain/health/shown-share.ts';

type WordKind = Exclude<ShownShare['kind'], 'share'>;

/** The sentences of one question: one for each share that has no figures, and one for those that have. */
interface ShareWords<Kind extends string> {
  readonly words: Readonly<Record<Kind, string>>;
  readonly share: (part: number, whole: number) => string;
}

type Told = Extract<ShownShare, { kind: 'share' }>;

/** Says a share in a sentence. */
export function toShareSentence<Kind extends WordKind>(
  shown: Told | { readonly kind: Kind },
  { words, share }: ShareWords<Kind>,
): string {
  return isTold(shown) ? share(shown.part, shown.whole) : words[shown.kind];
}

function isTold(shown: Told | { readonly kind: WordKind }): shown is Told {
  return shown.kind === 'share';
}

/** Writes a share as the one figure of a question: "83%"; undefined where only words may say it. */
export function toFigure(shown: ShownShare, { health }: Pick<Copy, 'health'>): string | undefined {
  if (shown.kind === 'share') return health.percent(shown.percent);
  if (shown.kind === 'everybody') return health.percent(100);
  return shown.kind === 'nobody' ? health.percent(0) : undefined;
}

/**
 * Measures the bar of a share, in percent of its whole length. Where figures may not be told, the bar
 * is as long as any such share would be.
 */
export function toBarLength(shown: ShownShare): number | undefined {
  return shown.kind === 'share' ? shown.percent : barLengths[shown.kind];
}

const barLengths: Readonly<Record<WordKind, number | undefined>> = {
  unasked: undefined,
  'too-few-people': undefined,
  nobody: 0,
  few: 5,
  'all-but-few': 95,
  everybody: 100,
};
