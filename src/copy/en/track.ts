import { toShortLength } from '../time-parts.ts';
import { toCount, toList } from './grammar.ts';

/** Everything on the pages of tracks. */
export const track = {
  heading: 'Tracks',
  description: 'Paths through the library, in order, each with what you can do at its end.',
  introduction:
    'A track is a path through the library for one purpose. Go at your own pace, alone or with your group.',
  none: 'There are no tracks yet. The library has everything that a track would lead through.',
  library: 'Go to the library',
  audience: (labels: readonly string[]) =>
    `For ${toList(labels.map((label) => label.toLowerCase()))}`,
  parts: (count: number) => toCount(count, 'part'),
  resources: (count: number) => toCount(count, 'resource'),
  total: (minutes: number) => `${toShortLength(minutes)} in all`,
  totalAtLeast: (minutes: number) => `at least ${toShortLength(minutes)} in all`,
  about: 'How to use it',
  path: 'The path',
  prompt: 'Put it to use',
  done: 'Done',
  markDone: (title: string) => `Done: ${title}`,
  progressNote: 'What you mark as done is kept in this browser alone.',
  reset: 'Start again',
  print: 'Prints as a checklist.',
  back: 'All tracks',
  edit: 'Suggest a change to this track',
};
