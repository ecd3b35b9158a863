import { expect, test } from 'vitest';
import { getTrackLength } from './track-length.ts';
import { readProgress, writeProgress } from './track-progress.ts';

test('a track is as long as its resources, and at least so where one does not say', () => {
  expect(getTrackLength([{ minutes: 6 }, { minutes: 20 }])).toEqual({
    minutes: 26,
    isAtLeast: false,
  });
  expect(getTrackLength([{ minutes: 6 }, {}])).toEqual({ minutes: 6, isAtLeast: true });
  expect(getTrackLength([])).toEqual({ minutes: 0, isAtLeast: false });
});

test('progress is read back in the order of the track, without what the track no longer has', () => {
  const slugs = ['orientation', 'first-meeting', 'goals'];
  expect(readProgress(writeProgress(['goals', 'orientation', 'goals']), slugs)).toEqual([
    'orientation',
    'goals',
  ]);
  expect(readProgress('gone goals', slugs)).toEqual(['goals']);
  expect(readProgress('{"broken', slugs)).toEqual([]);
  expect(readProgress(null, slugs)).toEqual([]);
});
