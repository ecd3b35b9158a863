import type { Cohort } from '../../schemas/cohort.ts';
import { usualPreferences } from '../matching/preferences.ts';

/** Builds a cohort for tests: Berlin, four weeks of January to spring, clock changes of New York and Berlin inside. */
export function toSampleCohort(changes: Partial<Cohort> = {}): Cohort {
  return {
    title: 'Winter 2027',
    summary: 'Eleven weeks in small groups.',
    formats: ['mentor-led'],
    zone: 'Europe/Berlin',
    windows: {
      mentors: { opens: '2026-12-01', closes: '2026-12-20' },
      mentees: { opens: '2026-12-07', closes: '2027-01-05' },
    },
    matching: '2027-01-12',
    starts: '2027-01-18',
    ends: '2027-04-04',
    sessions: [
      {
        kind: 'cohort',
        id: 'closing-circle',
        title: 'Closing circle',
        date: '2027-04-01',
        start: '18:00',
        durationMinutes: 90,
        hosts: [],
        resources: [],
      },
      {
        kind: 'onboarding',
        id: 'mentor-briefing',
        title: 'Mentor briefing',
        date: '2027-01-14',
        start: '18:00',
        durationMinutes: 60,
        hosts: ['mara-okafor'],
        resources: ['mentor-orientation'],
        preparation: 'Read the guide; bring a question, or two.',
      },
      toGroupSession('first-meeting', 1, 'First meeting'),
      toGroupSession('midpoint', 8, 'Midpoint'),
      toGroupSession('before-berlin', 10, 'Showing work'),
      toGroupSession('last-meeting', 11, 'Last meeting'),
    ],
    groupSize: { min: 3, target: 4, max: 5 },
    requirements: ['language'],
    preferences: usualPreferences,
    fitFloor: 300,
    publish: { names: 'first-names', times: 'all' },
    recipients: [],
    draw: 'The winning numbers of 10 January 2027',
    overrides: [],
    checkIns: [],
    outcomes: [],
    goals: [],
    agreement: '2026-09-01',
    ...changes,
  };
}

function toGroupSession(id: string, week: number, title: string): Cohort['sessions'][number] {
  return { kind: 'group', id, week, title, durationMinutes: 60, hosts: [], resources: [] };
}
