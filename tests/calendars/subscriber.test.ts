import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getCalendarFiles } from '../../src/domain/calendar/calendar-file.ts';
import { lintCalendar } from '../../src/domain/calendar/lint/lint-calendar.ts';
import { lintSuccession } from '../../src/domain/calendar/lint/lint-succession.ts';
import { toLastRevision } from '../../src/domain/calendar/revision.ts';
import { toSampleCohort } from '../../src/domain/schedule/sample-cohort.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { GroupRecord, GroupingRecord } from '../../src/schemas/grouping.ts';
import type { Session } from '../../src/schemas/session.ts';
import { Subscription } from './subscription.ts';
import { toBytes, writeCalendar, type CohortState } from './write-calendar.ts';

const cohort = toSampleCohort();
const monday = { weekday: 'monday', start: '18:00' } as const;
const thursday = { weekday: 'thursday', start: '17:00' } as const;
const changes = [
  '2027-01-12T10:00:00Z',
  '2027-01-28T10:00:00Z',
  '2027-01-28T10:00:30Z',
  // Somebody's clock is wrong.
  '2027-01-20T10:00:00Z',
];

/** The revision after so many changes. */
function toRevision(count: number) {
  const revision = toLastRevision(changes.slice(0, count));
  if (revision === undefined) throw new Error('There was no change.');
  return revision;
}

function edit(from: Cohort, id: string, change: Partial<Session>): Cohort {
  const sessions = from.sessions.map((session) =>
    // What is changed in a test keeps the kind of the session.
    session.id === id ? ({ ...session, ...change } as Session) : session,
  );
  return { ...from, sessions };
}

/** Takes in a calendar at every state of a cohort, and holds each version to the lint. */
function follow(name: string, states: readonly Omit<CohortState, 'revision'>[]) {
  const texts = states.map((state, index) =>
    writeCalendar({ ...state, revision: toRevision(index + 1) }, name),
  );
  const subscription = new Subscription();
  for (const [index, text] of texts.entries()) {
    expect(lintCalendar(toBytes(text))).toEqual([]);
    const before = texts[index - 1];
    if (before !== undefined) expect(lintSuccession(toBytes(before), toBytes(text))).toEqual([]);
    subscription.take(text);
  }
  return subscription.show();
}

describe('a subscription to a cohort', () => {
  test('moves a session that was moved', () => {
    const moved = edit(cohort, 'closing-circle', { date: '2027-04-02', start: '17:30' });
    expect(follow('cohort', [{ cohort }, { cohort: moved }])).toEqual([
      '2027-04-02T15:30 Closing circle',
    ]);
  });

  test('takes out a session that was called off, and brings it back when it is held after all', () => {
    const off = edit(cohort, 'closing-circle', { cancelled: true });
    expect(follow('cohort', [{ cohort }, { cohort: off }])).toEqual([]);
    expect(follow('cohort', [{ cohort }, { cohort: off }, { cohort }])).toEqual([
      '2027-04-01T16:00 Closing circle',
    ]);
  });

  test('keeps the last of two versions that were made within a minute, and those of a slow clock', () => {
    const moved = ['2027-03-31', '2027-03-30', '2027-03-29'].map((date) => ({
      cohort: edit(cohort, 'closing-circle', { date }),
    }));
    expect(follow('cohort', [{ cohort }, ...moved])).toEqual(['2027-03-29T16:00 Closing circle']);
  });

  test('takes out the week of a group session that was called off', () => {
    const off = edit(cohort, 'midpoint', { cancelled: true });
    const titles = follow('group', [{ cohort }, { cohort: off }]);
    expect(titles.join()).not.toContain('Midpoint');
    expect(titles).toHaveLength(3);
  });
});

const shared = { format: 'mentor-led', reasons: [] } as const;
const from = '2027-02-01';
type Groups = Pick<GroupingRecord, 'groups' | 'ended' | 'retired'>;
const tidal: GroupRecord = {
  ...shared,
  id: 'group-01',
  name: 'Tidal',
  leads: ['ada'],
  members: ['dev'],
  slot: monday,
  reasons: [],
};
const coral: GroupRecord = {
  ...tidal,
  id: 'group-02',
  name: 'Coral',
  leads: ['bo'],
  members: ['ana'],
  slot: thursday,
};
const before: Groups = { groups: [tidal, coral] };
/** Bo drops out; Ana comes to Tidal, which meets on Thursdays from then on. */
const after: Groups = {
  groups: [
    {
      ...tidal,
      members: ['ana', 'dev'],
      slot: thursday,
      since: from,
      past: [{ until: from, leads: ['ada'], members: ['dev'], slot: monday }],
    },
  ],
  ended: [
    {
      id: 'group-02',
      name: 'Coral',
      format: 'mentor-led',
      past: [{ until: from, leads: ['bo'], members: ['ana'], slot: thursday }],
    },
  ],
};

describe('a subscription to a group', () => {
  const toStates = (...groupings: Groups[]) => groupings.map((grouping) => ({ cohort, grouping }));
  const getMeetings = (lines: string[]) => lines.filter((line) => !/circle|briefing/.test(line));

  test('keeps what was, moves what comes and doubles nothing when a repair moves its hour', () => {
    const shown = getMeetings(follow('group-01', toStates(before, after)));
    expect(shown).toEqual([
      '2027-01-18T17:00 First meeting',
      '2027-03-11T16:00 Midpoint',
      '2027-03-25T16:00 Showing work',
      '2027-04-01T15:00 Last meeting',
    ]);
  });

  test('of which nobody is left loses what was still to come', () => {
    const shown = getMeetings(follow('group-02', toStates(before, after)));
    expect(shown).toEqual(['2027-01-21T16:00 First meeting']);
  });

  test('given up before it met loses all of its meetings and keeps what everybody attends', () => {
    const { id, name, format, slot } = coral;
    const anew = { groups: [tidal], retired: [{ id, name, format, slot }] };
    expect(follow('group-02', toStates(before, anew))).toEqual(
      follow('group-01', toStates(before)).filter((line) => /circle|briefing/.test(line)),
    );
  });

  test('loses a meeting that was called off for all groups, after a repair too', () => {
    const off = edit(cohort, 'midpoint', { cancelled: true });
    const states = [...toStates(before, after), { cohort: off, grouping: after }];
    const shown = getMeetings(follow('group-01', states));
    expect(shown.join()).not.toContain('Midpoint');
    expect(shown).toHaveLength(3);
  });

  test('and to the cohort shows each shared session once', () => {
    const revision = toRevision(1);
    const texts = ['cohort', 'session-closing-circle', 'group-01'].map((name) =>
      writeCalendar({ cohort, grouping: before, revision }, name),
    );
    const subscription = new Subscription();
    for (const text of texts) subscription.take(text);
    const shown = subscription.show().filter((line) => line.includes('Closing circle'));
    expect(shown).toHaveLength(1);
  });

  test('is none where times are for members alone, whatever happened', () => {
    const closed = { ...cohort, publish: { ...cohort.publish, times: 'members' as const } };
    const hours = [before, after].flatMap((grouping) =>
      // Calendars read nothing else of a grouping.
      getCalendarFiles(closed, grouping as GroupingRecord).flatMap(({ name, holds, sessions }) =>
        holds === 'group' ||
        sessions.some((one) => one.when === 'timed' && one.session.kind === 'group')
          ? [name]
          : [],
      ),
    );
    expect(hours).toEqual([]);
  });
});

/** What may happen to a cohort from one state to the next. */
const happening = fc.record({
  id: fc.constantFrom(...cohort.sessions.map(({ id }) => id)),
  what: fc.constantFrom('move', 'cancel', 'restore', 'rename'),
  day: fc.integer({ min: 1, max: 28 }),
  minutes: fc.integer({ min: 0, max: 1 }),
});

test('after anything that happens to a cohort a subscriber has what it is now, each once', () => {
  const apply = (state: Cohort, { id, what, day }: { id: string; what: string; day: number }) => {
    const session = state.sessions.find((one) => one.id === id)!;
    if (what === 'cancel' || what === 'restore') {
      return edit(state, id, { cancelled: what === 'cancel' });
    }
    if (what === 'rename') return edit(state, id, { title: `Day; ${day}, \\ renamed` });
    if (session.kind === 'group') return edit(state, id, { week: 1 + (day % 11) });
    return edit(state, id, { date: `2027-03-${String(day).padStart(2, '0')}` });
  };
  fc.assert(
    fc.property(fc.array(happening, { minLength: 1, maxLength: 6 }), (happenings) => {
      const instants = [changes[0]!];
      const subscription = new Subscription();
      let [state, text] = [cohort, writeCalendar({ cohort, revision: toRevision(1) }, 'all')];
      subscription.take(text);
      for (const one of happenings) {
        // All within one minute, or a minute apart.
        instants.push(`2027-01-29T10:0${String(one.minutes)}:00Z`);
        state = apply(state, one);
        const revision = toLastRevision(instants)!;
        const next = writeCalendar({ cohort: state, revision }, 'all');
        expect(lintSuccession(toBytes(text), toBytes(next))).toEqual([]);
        subscription.take(next);
        text = next;
      }
      expect(subscription.show()).toEqual(new Subscription().take(text).show());
    }),
    { numRuns: 40 },
  );
});
