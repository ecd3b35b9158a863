import type { Copy } from './copy.ts';
import { trackProgress } from './en/track-progress.ts';

const byLocale: Readonly<Record<string, Copy['trackProgress']>> = { en: trackProgress };

/** Finds the words of a track's script in a language. */
export function getTrackProgressCopy(tag: string): Copy['trackProgress'] {
  return byLocale[tag] ?? trackProgress;
}
