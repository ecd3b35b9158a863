import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { generateMentorLed } from './generate-mentor-led.ts';
import { generateTeams } from './generate-teams.ts';
import { readMentorLedInstance, writeMentorLedInstance } from './mentor-led-instance.ts';
import { readTeamInstance, writeTeamInstance } from './team-instance.ts';

const shape = { people: 60, mentors: 12, minMembers: 3, maxMembers: 6, availability: 25 };
const teamShape = { teams: 4, people: 12, choices: 2 };

function toDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

test('a crowd is the same bytes for the same seed, today and on every machine', () => {
  const toText = (seed: number) => writeMentorLedInstance(generateMentorLed('crowd', shape, seed));
  expect(toDigest(toText(1))).toBe('da4dd8da86b96501');
  expect(toText(2)).not.toBe(toText(1));
});

test('a team problem is the same bytes for the same seed, today and on every machine', () => {
  const toText = (seed: number) =>
    writeTeamInstance({
      name: 'teams',
      problem: generateTeams(teamShape, seed),
      proven: undefined,
    });
  expect(toDigest(toText(1))).toBe('8975502d4b93d21a');
  expect(toText(2)).not.toBe(toText(1));
});

test.each([15, 25])('people of a crowd are free at about %i percent of the slots', (percent) => {
  const crowd = { ...shape, people: 400, availability: percent };
  const { peopleFree, slots } = generateMentorLed('crowd', crowd, 1);
  const free = peopleFree.reduce((sum, { length }) => sum + length, 0);
  expect(Math.abs((100 * free) / (slots * peopleFree.length) - percent)).toBeLessThan(2);
});

test('a mentor-led instance that is written and read is the same', () => {
  const instance = { ...generateMentorLed('crowd', shape, 3), proven: -12 };
  expect(readMentorLedInstance(writeMentorLedInstance(instance), 'other')).toEqual(instance);
});

test.each([0, 2])(
  'a team instance with %i choices that is written and read is the same',
  (choices) => {
    const problem = generateTeams({ ...teamShape, choices }, 3);
    const instance = {
      name: 'teams',
      problem,
      proven: { placed: 9, completeTeams: 3, rankSum: 4 },
    };
    expect(readTeamInstance(writeTeamInstance(instance), 'other')).toEqual(instance);
  },
);

test.each([
  ['fit needs a row for each person', { fit: [[5]] }],
  ['A slot in free is not below slots', { slots: 1 }],
  ['expected int', { unplacedPenalty: 0.5 }],
])('an instance is refused where %s', (message, change) => {
  const sound = {
    slots: 3,
    minMembers: 1,
    maxMembers: 2,
    unplacedPenalty: 10,
    mentors: [{ free: [0, 2] }],
    people: [{ free: [2] }, { free: [0] }],
    fit: [[5], [0]],
  };
  expect(readMentorLedInstance(JSON.stringify(sound), 'sound').name).toBe('sound');
  const broken = JSON.stringify({ ...sound, ...change });
  expect(() => readMentorLedInstance(broken, 'broken')).toThrow(message);
});
