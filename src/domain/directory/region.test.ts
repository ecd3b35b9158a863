import { expect, test } from 'vitest';
import { toRegion } from './region.ts';

test('a zone lies where its name says, and UTC or no zone nowhere', () => {
  expect(toRegion('America/Argentina/Buenos_Aires')).toBe('america');
  expect(toRegion('Indian/Maldives')).toBe('asia');
  expect(toRegion('UTC')).toBeUndefined();
  expect(toRegion(undefined)).toBeUndefined();
});
