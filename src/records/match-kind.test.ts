import { expect, test } from 'vitest';
import { isPassedOver, matchKind } from './match-kind.ts';

test.each([
  ['content/program.yml', 'program', []],
  ['content/topics.yml', 'topics', []],
  ['content/mentors/mara-okafor.mdx', 'mentor', ['mara-okafor']],
  ['content/portraits/mara-okafor.avif', 'portrait', ['mara-okafor']],
  ['content/figures/seats.png', 'figure', ['seats']],
  ['content/cohorts/spring-2027/cohort.mdx', 'cohort', ['spring-2027']],
  ['content/cohorts/spring-2027/enrollments/dev-rao.yml', 'enrollment', ['spring-2027', 'dev-rao']],
  ['content/cohorts/spring-2027/grouping.json', 'grouping', ['spring-2027']],
  ['content/cohorts/spring-2027/grouping.age', 'sealed-grouping', ['spring-2027']],
  ['content/cohorts/spring-2027/times.age', 'sealed-times', ['spring-2027']],
  ['content/cohorts/spring-2027/overrides.age', 'sealed-overrides', ['spring-2027']],
  ['content/cohorts/spring-2027/waitlist.age', 'sealed-waitlist', ['spring-2027']],
  ['content/cohorts/spring-2027/rotation.json', 'rotation', ['spring-2027']],
  ['content/cohorts/spring-2027/rotation.age', 'sealed-rotation', ['spring-2027']],
  ['content/ledger.age', 'sealed-ledger', []],
  ['content/resources/first-meeting.mdx', 'resource', ['first-meeting']],
  ['content/tracks/mentor.mdx', 'track', ['mentor']],
  ['content/pages/roles.mdx', 'page', ['roles']],
])('%s is of the kind %s', (path, kind, names) => {
  expect(matchKind(path)).toEqual({ kind, names });
});

test.each([
  ['content/mentors/a/b.mdx', 'unplaced-file'],
  ['content/mentors/a.MDX', 'unplaced-file'],
  ['content/Mentors/a.mdx', 'unplaced-file'],
  ['xcontent/program.yml', 'unplaced-file'],
  ['content/programxyml', 'unplaced-file'],
  ['content/mentors/-a.mdx', 'file-name'],
  ['content/mentors/a--b.mdx', 'file-name'],
  ['content/mentors/a\n.mdx', 'file-name'],
  ['content/mentors/.mdx', 'unplaced-file'],
  ['content/cohorts/a b/grouping.json', 'file-name'],
])('%j is refused as %s', (path, code) => {
  expect(matchKind(path)).toMatchObject({ code });
});

test.each([
  ['content/Mentors/a.md', 'Rename it to content/mentors/a.mdx.'],
  ['content/tracks/a.markdown', 'Rename it to content/tracks/a.mdx.'],
  ['content/topic.yml', 'Rename it to content/topics.yml.'],
  [
    'content/mentors/Zoë Müller.mdx',
    'Rename it to content/mentors/zoe-muller.mdx, or another spelling in these letters. The key name holds the name as the person writes it.',
  ],
  [
    'content/cohorts/spring/enrollments/юлия-щукина.yml',
    'Rename it to content/cohorts/spring/enrollments/yuliya-shchukina.yml, or another spelling in these letters. Write the same under handle; the key name holds the name as the person writes it.',
  ],
  [
    'content/portraits/田中.png',
    'Rename it with a handle in Latin letters as the person spells it, such as mara-okafor: lower case, digits and single hyphens.',
  ],
])('for %s a better place is proposed', (path, next) => {
  expect(matchKind(path)).toMatchObject({ next });
});

test('what tools leave behind is passed over', () => {
  expect(isPassedOver('content/mentors/.gitkeep')).toBe(true);
  expect(isPassedOver('content/.DS_Store')).toBe(true);
  expect(isPassedOver('content/mentors/a.gitkeep')).toBe(false);
});
