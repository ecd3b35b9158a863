import { expect, test } from 'vitest';
import { readSealedGrouping } from './read-sealed-grouping.ts';

function toArmored(lines: number, line = 'A'.repeat(64)): string {
  const inner = `${line}\n`.repeat(lines);
  return `-----BEGIN AGE ENCRYPTED FILE-----\n${inner}-----END AGE ENCRYPTED FILE-----\n`;
}

test('an armored file of many megabytes is read', () => {
  expect(readSealedGrouping(toArmored(200_000))).toBeUndefined();
});

test.each([
  ['nothing sealed', toArmored(0)],
  ['a line that is no ciphertext', toArmored(1, 'dev-rao asked to be apart from ana')],
  ['something after the end', `${toArmored(1)}dev-rao\n`],
  ['an empty line within', toArmored(1, '')],
])('%s is not taken for sealed', (_, text) => {
  expect(readSealedGrouping(text)).toMatchObject({ code: 'not-sealed' });
});
