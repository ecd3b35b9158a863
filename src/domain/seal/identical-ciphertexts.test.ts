import { expect, test } from 'vitest';
import { findIdenticalCiphertexts } from './identical-ciphertexts.ts';

test('a sealed text that was copied to other files is found, whatever its line ends', () => {
  const texts = [
    { file: 'c.yml', armored: 'A\nB\n' },
    { file: 'b.yml', armored: 'C\nD\n' },
    { file: 'a.yml', armored: ' A\r\nB' },
    { file: 'd.yml', armored: 'E\n' },
    { file: 'e.yml', armored: 'C\nD' },
  ];
  const expected = [
    ['a.yml', 'c.yml'],
    ['b.yml', 'e.yml'],
  ];
  expect(findIdenticalCiphertexts(texts)).toEqual(expected);
  expect(findIdenticalCiphertexts(texts.toReversed())).toEqual(expected);
});
