import { expect, test } from 'vitest';
import { toCircleTurns } from './circle-turns.ts';

type Weeks = Parameters<typeof toCircleTurns>[0];

const showcase = { session: { id: 'showcase', kind: 'showcase' as const }, isCancelled: false };

function toMeeting(id: string, isCancelled = false) {
  return { session: { id, kind: 'group' as const }, isCancelled };
}

function toWeek(...entries: Weeks[number]['entries']): Weeks[number] {
  return { phase: 'future', entries };
}

test('roles and turns move on by one member each time', () => {
  const weeks = [toWeek(toMeeting('first')), toWeek(toMeeting('second'))];
  expect(toCircleTurns(weeks, ['Ana', 'Ben', 'Cleo', 'Dev', 'Eda'])).toEqual(
    new Map([
      ['first', { host: 'Ana', clock: 'Ben', scribe: 'Cleo', turns: ['Dev', 'Eda'] }],
      ['second', { host: 'Ben', clock: 'Cleo', scribe: 'Dev', turns: ['Eda', 'Ana'] }],
    ]),
  );
});

test.each([3, 4, 5, 6, 7])('of %i members everybody does everything as often', (size) => {
  const members = Array.from({ length: size }, (_, index) => `member ${String(index)}`);
  const weeks = members.map((member) => toWeek(toMeeting(member)));
  const all = [...toCircleTurns(weeks, members).values()];
  for (const job of ['host', 'clock', 'scribe'] as const) {
    expect(new Set(all.map((each) => each[job]))).toEqual(new Set(members));
  }
  const turns = all.flatMap((each) => each.turns);
  expect(members.map((member) => turns.filter((name) => name === member).length)).toEqual(
    members.map(() => 2),
  );
  expect(all.every((each) => !each.turns.includes(each.host))).toBe(true);
});

test('what is called off or for everybody takes no turn, and what is over is not told again', () => {
  const weeks = [
    { ...toWeek(toMeeting('over')), phase: 'past' as const },
    toWeek(toMeeting('called-off', true), showcase),
    toWeek(toMeeting('next'), showcase),
  ];
  const turns = toCircleTurns(weeks, ['Ana', 'Ben', 'Cleo']);
  expect([...turns.keys()]).toEqual(['next']);
  expect(turns.get('next')?.host).toBe('Ben');
});

test('two people, and people whose names are not shown, get no roles', () => {
  expect(toCircleTurns([toWeek(toMeeting('first'))], ['Ana', 'Ben'])).toEqual(new Map());
  expect(toCircleTurns([toWeek(toMeeting('first'))], [])).toEqual(new Map());
});
