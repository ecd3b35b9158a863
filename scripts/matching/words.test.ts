import { expect, test } from 'vitest';
import { setAsideWords } from './words.ts';

test('of whoever leads one-to-one elsewhere it is not said that they lead no groups', () => {
  expect(`ines, as a lead: ${setAsideWords['leads-another-format']}`).toBe(
    'ines, as a lead: leads in another format',
  );
});
