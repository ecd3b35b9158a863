import { expect, test, vi } from 'vitest';
import { toHelpWith } from './help-with.ts';

vi.mock('astro:config/client', () => ({ i18n: { defaultLocale: 'en' } }));

test('a headline in the language of the page goes on with the sentence, another stands apart', () => {
  expect(toHelpWith({}, 'en')).toBe('Can help with');
  expect(toHelpWith({ writtenIn: 'es' }, 'es')).toBe('Puede ayudar con');
  expect(toHelpWith({}, 'es')).toBe('Puede ayudar con:');
  expect(toHelpWith({ writtenIn: 'es' }, 'en')).toBe('Can help with:');
});
