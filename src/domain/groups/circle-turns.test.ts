import { expect, test } from 'vitest';
import { toCircleTurns } from './circle-turns.ts';

type Weeks = Parameters<typeof toCircleTurns>[0];

const meeting = { session: { kind: 'group' as const }, isCancelled: false };
const showcase = { session: { kind: 'showcase' as const }, isCancelled: false };
const called = { ...meeting, isCancelled: true };

function toWeek(number: number, ...entries: Weeks[number]['entries']): Weeks[number] {
  return { number, phase: 'future', entries };
}

test('roles and turns move on by one member each time', () => {
  const weeks = [toWeek(1, meeting), toWeek(2, meeting)];
  expect(toCircleTurns(weeks, ['Ana', 'Ben', 'Cleo', 'Dev', 'Eda'])).toEqual(
    new Map([
      [1, { host: 'Ana', clock: 'Ben', scribe: 'Cleo', turns: ['Dev', 'Eda'] }],
      [2, { host: 'Ben', clock: 'Cleo', scribe: 'Dev', turns: ['Eda', 'Ana'] }],
    ]),
  );
});

test.each([3, 4, 5, 6, 7])('of %i members everybody does everything as often', (size) => {
  const members = Array.from({ length: size }, (_, index) => `member ${String(index)}`);
  const weeks = members.map((_, index) => toWeek(index + 1, meeting));
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
    { ...toWeek(1, meeting), phase: 'past' as const },
    toWeek(2, called, showcase),
    toWeek(3, showcase),
    toWeek(4, meeting, showcase),
  ];
  const turns = toCircleTurns(weeks, ['Ana', 'Ben', 'Cleo']);
  expect([...turns.keys()]).toEqual([4]);
  expect(turns.get(4)?.host).toBe('Ben');
});

test('two people, and people whose names are not shown, get no roles', () => {
  expect(toCircleTurns([toWeek(1, meeting)], ['Ana', 'Ben'])).toEqual(new Map());
  expect(toCircleTurns([toWeek(1, meeting)], [])).toEqual(new Map());
});
