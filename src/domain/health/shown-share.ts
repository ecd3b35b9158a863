/** Counts of people below this tell too much of single ones; a test holds it to the schema's. */
export const leastShownCount = 5;

/** How many of some, where nothing has to be hidden. */
export type OpenShare = Extract<ShownShare, { kind: 'unasked' | 'nobody' | 'everybody' | 'share' }>;

/** How many of some people, as far as it may be shown without telling of single ones. */
export type ShownShare =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'everybody' }
  /** Either so few people, or so few on the one side of the answer. */
  | { readonly kind: 'too-few-people' | 'few' | 'all-but-few' }
  | {
      readonly kind: 'share';
      readonly part: number;
      readonly whole: number;
      readonly percent: number;
    };

/**
 * Shows a share of what everybody can count on other pages: mentors of the directory, places that a
 * cohort published.
 * @param part at most the whole
 */
export function toOpenShare(part: number, whole: number): OpenShare {
  if (whole === 0) return { kind: 'unasked' };
  if (part === 0) return { kind: 'nobody' };
  if (part === whole) return { kind: 'everybody' };
  return { kind: 'share', part, whole, percent: toPercent(part, whole) };
}

/**
 * Shows a share of people so that neither side of it tells of fewer than five.
 * @param part at most the whole
 */
export function toShownShare(part: number, whole: number): ShownShare {
  const open = toOpenShare(part, whole);
  if (open.kind === 'unasked') return open;
  if (whole < leastShownCount) return { kind: 'too-few-people' };
  if (open.kind !== 'share') return open;
  if (part < leastShownCount) return { kind: 'few' };
  return whole - part < leastShownCount ? { kind: 'all-but-few' } : open;
}

/** Rounds a share to whole percents, half up. */
export function toPercent(part: number, whole: number): number {
  return Math.floor((200 * part + whole) / (2 * whole));
}
