import { expect, test } from 'vitest';
import { demoRecipient } from '../seal/demo-identity.ts';
import { getSealing } from './sealing.ts';

const own = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

test('a real programme never takes private answers for the public demo key', () => {
  const sealing = getSealing({ recipients: [own, demoRecipient] }, { demo: false });
  expect(sealing).toEqual({ kind: 'refused', reason: 'demo-key' });
});

test('the demonstration seals to its own key', () => {
  const sealing = getSealing({ recipients: [demoRecipient] }, { demo: true });
  expect(sealing).toEqual({ kind: 'possible', recipients: [demoRecipient] });
});

test('a cohort without a key takes no private answers', () => {
  expect(getSealing({ recipients: [] }, { demo: false })).toEqual({
    kind: 'refused',
    reason: 'no-key',
  });
});
