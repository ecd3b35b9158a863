import { expect, test } from 'vitest';
import { demoRecipient } from './demo-identity.ts';
import { findForbiddenDemoRecipient, isOpenWithoutRecipients } from './recipient-rules.ts';

const own = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

test('only a demonstration may seal to the demo key', () => {
  const cohort = { recipients: [own, demoRecipient] };
  expect(findForbiddenDemoRecipient(cohort, { demo: false })).toBe(1);
  expect(findForbiddenDemoRecipient(cohort, { demo: true })).toBeUndefined();
  expect(findForbiddenDemoRecipient({ recipients: [own] }, { demo: false })).toBeUndefined();
});

test('a cohort needs a recipient on every day of its windows, and on no other day', () => {
  const windows = {
    mentors: { opens: '2027-02-15', closes: '2027-03-01' },
    mentees: { opens: '2027-03-10', closes: '2027-03-31' },
  };
  const openDays = [
    '2027-02-14',
    '2027-02-15',
    '2027-03-01',
    '2027-03-02',
    '2027-03-31',
    '2027-04-01',
  ];
  expect(openDays.map((day) => isOpenWithoutRecipients({ windows, recipients: [] }, day))).toEqual([
    false,
    true,
    true,
    false,
    true,
    false,
  ]);
  expect(isOpenWithoutRecipients({ windows, recipients: [own] }, '2027-03-31')).toBe(false);
});
