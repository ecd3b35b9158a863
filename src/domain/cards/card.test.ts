import { expect, test } from 'vitest';
import { toCardPath, toCardTitle, toDrawableCard, toShownAddress, type Card } from './card.ts';

const general: Card = {
  kind: 'Mentoring programme',
  title: 'Lantern',
  lines: ['Gardeners learn from each other.'],
  program: 'Lantern',
  address: 'lantern.example/hub',
  figure: { kind: 'sheet' },
};

test('the pages of a cohort share a card, tracks and resources have their own, the rest the general one', () => {
  expect(toCardPath('/cohorts/spring-2027/groups/group-01/')).toBe('cohorts/spring-2027');
  expect(toCardPath('/tracks/mentor-training/')).toBe('tracks/mentor-training');
  expect(toCardPath('/resources/first-meeting/')).toBe('resources/first-meeting');
  for (const path of ['/', '/cohorts/', '/mentors/mara-okafor/', '/library/page/2/', '/tracks/']) {
    expect(toCardPath(path)).toBe('home');
  }
});

test('a title in letters that cards lack leaves the general card, and a line is left out', () => {
  const card = {
    ...general,
    title: 'Spring',
    lines: ['春の講座', 'Ten\u00a0weeks\u2060 –\u202f5'],
  };
  expect(toDrawableCard(card, general)).toMatchObject({
    title: 'Spring',
    lines: ['Ten\u00a0weeks – 5'],
  });
  expect(toDrawableCard({ ...card, title: '春の講座' }, general)).toEqual(general);
});

test('a programme whose name cards can not show stands there by its address', () => {
  const own = { ...general, title: 'مرحبا', program: 'مرحبا' };
  expect(toDrawableCard(own, own)).toMatchObject({ title: 'lantern.example/hub', program: '' });
});

test('an address is written as people write it', () => {
  expect(toShownAddress('https://lantern.example/hub/')).toBe('lantern.example/hub');
});

test('the title on a card is that of its own page, the cohort’s for no other page, else the programme’s', () => {
  expect(toCardTitle('/cohorts/winter-2027/', 'Winter 2027', 'Tidepool')).toBe('Winter 2027');
  expect(toCardTitle('/cohorts/winter-2027/groups/', 'Groups', 'Tidepool')).toBeUndefined();
  expect(toCardTitle('/mentors/ada/', 'Ada', 'Tidepool')).toBe('Tidepool');
  expect(toCardTitle('/', undefined, 'Tidepool')).toBe('Tidepool');
});
