import { toCount, toList } from './grammar.ts';

function toTotal(minutes: number): string {
  if (minutes < 90) return `${String(minutes)} minutes`;
  const quarters = Math.round(minutes / 15) / 4;
  const whole = Math.floor(quarters);
  const fractions: Readonly<Record<string, string>> = {
    '0': '',
    '0.25': '¼',
    '0.5': '½',
    '0.75': '¾',
  };
  return `${String(whole)}${fractions[String(quarters - whole)] ?? ''} hours`;
}

/** Everything on the pages of tracks. `{done}` and `{count}` are filled in by the page's script. */
export const track = {
  heading: 'Tracks',
  description: 'Paths through the library, in order, each with what you can do at its end.',
  introduction:
    'A track is a path through the library for one purpose. Go at your own pace, alone or with your group.',
  none: 'There are no tracks yet. The library has everything that a track would lead through.',
  outcome: 'At the end',
  audience: (labels: readonly string[]) =>
    `For ${toList(labels.map((label) => label.toLowerCase()))}`,
  parts: (count: number) => toCount(count, 'part'),
  resources: (count: number) => toCount(count, 'resource'),
  total: (minutes: number) => `${toTotal(minutes)} in all`,
  totalAtLeast: (minutes: number) => `at least ${toTotal(minutes)} in all`,
  totalUnknown: 'length not stated',
  part: (number: number) => `Part ${String(number)}`,
  prompt: 'Do this with your group',
  done: 'Done',
  markDone: (title: string) => `Done: ${title}`,
  progress: '{done} of {count} done',
  progressNote: 'Kept in this browser alone.',
  reset: 'Start again',
  print: 'Prints as a checklist.',
  back: 'All tracks',
  edit: 'Suggest a change to this track',
};
