import { describe, expect, test } from 'vitest';
import type { Grouping } from '../../schemas/grouping.ts';
import { toSampleCohort } from '../schedule/sample-cohort.ts';
import { getCalendarFiles, toEventUid } from './calendar-file.ts';

const cohort = toSampleCohort();

const grouping: Grouping = {
  version: 1,
  cohort: 'winter-2027',
  plannedOn: '2027-01-12',
  zone: 'Europe/Berlin',
  publicInputs: '0'.repeat(64),
  settings: {
    groupSize: cohort.groupSize,
    requirements: cohort.requirements,
    preferences: cohort.preferences,
    fitFloor: 300,
  },
  counts: { seekers: 3, placed: 3, unplaced: 0, groups: 1 },
  quality: { placed: 'certified', value: 'certified', gapPercent: 0 },
  groups: [
    {
      id: 'group-01',
      name: 'Tidal',
      format: 'mentor-led',
      leads: ['mara-okafor'],
      members: ['ana', 'ben', 'chi'],
      slot: { weekday: 'thursday', start: '17:00' },
      reasons: [],
    },
  ],
};

describe('the calendars of a cohort', () => {
  test('are the whole, one for each kind that it has, one for each session of all, and one for each group', () => {
    const files = getCalendarFiles(cohort, grouping);
    expect(files.map(({ name, sessions }) => [name, sessions.length])).toEqual([
      ['all', 6],
      ['cohort', 1],
      ['group', 4],
      ['onboarding', 1],
      ['session-mentor-briefing', 1],
      ['session-closing-circle', 1],
      ['group-01', 6],
    ]);
  });

  test('give a group its own hours and the sessions of the whole cohort', () => {
    const own = getCalendarFiles(cohort, grouping).find(({ holds }) => holds === 'group');
    expect(own?.sessions.every(({ when }) => when === 'timed')).toBe(true);
  });

  test('leave the hours of groups out when only members may read them', () => {
    const closed = toSampleCohort({ publish: { names: 'counts', times: 'members' } });
    const files = getCalendarFiles(closed, grouping);
    expect(files.map(({ name }) => name)).toEqual([
      'all',
      'cohort',
      'group',
      'onboarding',
      'session-mentor-briefing',
      'session-closing-circle',
    ]);
    const times = files.flatMap(({ sessions }) =>
      sessions.filter(({ session, when }) => session.kind === 'group' && when === 'timed'),
    );
    expect(times).toEqual([]);
  });

  test('part where a session is for mentors alone, and no hour is in the wrong one', () => {
    const briefed = toSampleCohort({
      sessions: cohort.sessions.map((session) =>
        session.kind === 'onboarding' ? { ...session, audience: 'mentors' as const } : session,
      ),
    });
    const files = getCalendarFiles(briefed, grouping).map(
      ({ name, sessions }) => [name, sessions.map(({ session }) => session.id)] as const,
    );
    const idsOf = new Map(files);
    expect(idsOf.get('all')).not.toContain('mentor-briefing');
    expect(idsOf.get('group-01')).not.toContain('mentor-briefing');
    expect(idsOf.get('leads-group-01')).toEqual([
      'mentor-briefing',
      'first-meeting',
      'midpoint',
      'before-berlin',
      'last-meeting',
      'closing-circle',
    ]);
    expect(idsOf.get('mentors')).toEqual(['mentor-briefing', 'closing-circle']);
    expect(idsOf.get('onboarding')).toEqual(['mentor-briefing']);
  });

  test('of a group that was given up before it met are those that it had, with its meetings called off', () => {
    const briefed = toSampleCohort({
      sessions: cohort.sessions.map((session) =>
        session.kind === 'onboarding' ? { ...session, audience: 'mentors' as const } : session,
      ),
    });
    const { groups, ...frame } = grouping;
    const retired = groups.map(({ id, name, format, slot }) => ({ id, name, format, slot }));
    const toOwn = (published: Grouping) =>
      getCalendarFiles(briefed, published).filter(({ holds }) => holds === 'group');
    const anew = toOwn({ ...frame, groups: [], retired });
    for (const [index, { name, sessions }] of toOwn(grouping).entries()) {
      expect(anew[index]?.name).toBe(name);
      const off = sessions.map((one) => ({
        ...one,
        isCancelled: one.session.kind === 'group',
      }));
      expect(anew[index]?.sessions).toEqual(off);
    }
    expect(anew.map(({ name }) => name)).toEqual(['group-01', 'leads-group-01']);
  });

  test('leave out that of mentors where they attend nothing that has a date', () => {
    const forMentees = toSampleCohort({
      sessions: cohort.sessions.map((session) =>
        session.kind === 'group' ? session : { ...session, audience: 'mentees' as const },
      ),
    });
    const names = getCalendarFiles(forMentees, undefined).map(({ name }) => name);
    expect(names).not.toContain('mentors');
  });

  test('need no grouping', () => {
    expect(getCalendarFiles(cohort, undefined).map(({ name }) => name)).not.toContain('group-01');
  });
});

describe('the UID of a session', () => {
  const [closing, , first] = cohort.sessions;
  const [group] = grouping.groups;

  test('is the same in every calendar for a session of the whole cohort', () => {
    expect(toEventUid('tidepool.example', 'winter-2027', closing!, group)).toBe(
      toEventUid('tidepool.example', 'winter-2027', closing!, undefined),
    );
  });

  test('is the own one of each group for a group session', () => {
    expect(toEventUid('tidepool.example', 'winter-2027', first!, group)).toBe(
      'winter-2027.first-meeting.group-01@tidepool.example',
    );
  });
});
