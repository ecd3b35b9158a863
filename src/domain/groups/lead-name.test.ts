import { expect, test } from 'vitest';
import { toLeadName } from './lead-name.ts';

test('a mentor with a profile is named in full, whatever a cohort shows of members', () => {
  expect(toLeadName({ name: 'Mara Okafor', hasProfile: true }, 'counts')).toBe('Mara Okafor');
});

test('whoever leads without a profile is shown as members are', () => {
  const dev = { name: 'Dev Rao', hasProfile: false };
  expect(toLeadName(dev, 'first-names')).toBe('Dev');
  expect(toLeadName(dev, 'initials')).toBe('DR');
  expect(toLeadName(dev, 'counts')).toBe('');
});
