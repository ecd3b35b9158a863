import type { Copy } from '../../copy/copy.ts';
import type { TrackLength } from '../../domain/library/track-length.ts';
import type { Track } from '../../schemas/track.ts';

/** Writes whom a track is for and how long it is: "For mentors · 3 parts · 5 resources · 3 h 40 min in all". */
export function toTrackFacts(track: Track, count: number, length: TrackLength, copy: Copy): string {
  const { minutes, isAtLeast } = length;
  const total = isAtLeast ? copy.track.totalAtLeast(minutes) : copy.track.total(minutes);
  const facts = [
    copy.track.audience(track.audience.map((name) => copy.words.audience[name])),
    copy.words.unbroken(copy.track.parts(track.sections.length)),
    copy.words.unbroken(copy.track.resources(count)),
    minutes === 0 ? '' : copy.words.unbroken(total),
  ];
  return facts.filter((fact) => fact !== '').join('\u00a0· ');
}
