import type { Cohort } from '../../schemas/cohort.ts';
import type { Enrollment } from '../../schemas/enrollment.ts';
import type { Mentor } from '../../schemas/mentor.ts';
import type { PrivatePart, WeeklyHours } from '../../schemas/private-part.ts';
import type { GroupSession } from '../../schemas/session.ts';
import { weekdays } from '../time/weekdays.ts';
import type { CohortFacts, PublishedCohort } from './facts.ts';
import { usualPreferences } from './preferences.ts';

/** Records of a cohort with the private parts already opened: what tests and measurements plan. */
export interface SampleFacts extends CohortFacts {
  readonly enrollments: Map<string, Enrollment>;
  readonly mentors: Map<string, Mentor>;
  readonly privateParts: Map<string, PrivatePart>;
  others: readonly PublishedCohort[];
}

/** Makes a cohort of group sessions in given weeks, Berlin time, across the clock changes of spring 2027. */
export function toSampleCohort(weeks: readonly number[], change: Partial<Cohort> = {}): Cohort {
  const sessions = weeks.map((week): GroupSession => {
    const shared = { title: 'Meeting', durationMinutes: 60, hosts: [], resources: [] };
    return { kind: 'group', id: `week-${week}`, week, ...shared };
  });
  return {
    title: 'Winter',
    summary: 'A cohort.',
    formats: ['mentor-led'],
    zone: 'Europe/Berlin',
    windows: {
      mentors: { opens: '2026-11-16', closes: '2026-12-06' },
      mentees: { opens: '2026-11-30', closes: '2026-12-20' },
    },
    matching: '2027-01-07',
    starts: '2027-01-18',
    ends: '2027-04-04',
    sessions,
    groupSize: { min: 3, target: 4, max: 5 },
    requirements: ['language'],
    preferences: usualPreferences,
    fitFloor: 300,
    publish: { names: 'names', times: 'all' },
    recipients: [],
    draw: 'heron, kelp, lantern',
    overrides: [],
    checkIns: [],
    outcomes: [],
    goals: [],
    agreement: '2026-09-01',
    ...change,
  };
}

/** Adds a seeker with everything that is not given left empty. */
export function addSeeker(
  facts: SampleFacts,
  handle: string,
  change: Partial<Enrollment> = {},
  part: Partial<PrivatePart> = {},
): void {
  facts.enrollments.set(handle, {
    handle,
    name: handle,
    roles: ['mentee'],
    topics: [],
    offers: [],
    goalTopics: [],
    languages: ['en'],
    agreement: '2026-09-01',
    state: 'complete',
    ...change,
  });
  facts.privateParts.set(handle, {
    cohort: facts.id,
    handle,
    zone: 'Europe/Berlin',
    availability: everyEvening,
    outsideWakingHours: false,
    contact: `${handle}@example.org`,
    rankedLeads: [],
    together: [],
    apart: [],
    communication: 'no-preference',
    ...part,
  });
}

/** Adds a lead with a profile that takes part. */
export function addLead(
  facts: SampleFacts,
  handle: string,
  profile: Partial<Mentor> = {},
  change: Partial<Enrollment> = {},
  part: Partial<PrivatePart> = {},
): void {
  addSeeker(facts, handle, { roles: ['mentor'], ...change }, part);
  facts.mentors.set(handle, {
    name: handle,
    headline: 'anything',
    topics: [],
    languages: ['en'],
    formats: ['mentor-led'],
    capacity: 5,
    links: [],
    status: 'open',
    consent: '2026-11-02',
    ...profile,
  });
}

/** Makes empty records around a cohort. */
export function toSampleFacts(cohort: Cohort, id = 'winter-2027'): SampleFacts {
  return {
    id,
    cohort,
    enrollments: new Map(),
    mentors: new Map(),
    others: [],
    privateParts: new Map(),
  };
}

/** Every evening of the week, 17:00 to 21:00. */
const everyEvening: WeeklyHours[] = weekdays.map((day) => ({
  day,
  from: '17:00',
  to: '21:00',
}));
