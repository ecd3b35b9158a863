import type { ResourceKind } from '../../schemas/resource.ts';
import type { Session } from '../../schemas/session.ts';
import type { Audience, Experience, Format, Role, Stage, Weekday } from '../../schemas/words.ts';
import { toUnbroken } from '../grammar.ts';
import { toLanguageNames } from '../languages.ts';
import { toCount, toList, toSentenceList } from './grammar.ts';

const languages = toLanguageNames('en-GB');

/** English labels of every closed list in the schemas, and the grammar that joins them. */
export const words = {
  list: toList,
  sentenceList: toSentenceList,
  unbroken: toUnbroken,
  count: toCount,
  language: languages.name,
  languageTitle: languages.title,
  languageTags: languages.tags,
  formats: {
    'mentor-led': 'Group with a mentor',
    'one-to-one': 'One to one',
    reverse: 'Reverse mentoring',
    'peer-circle': 'Peer circle',
    pair: 'Pair of peers',
  } satisfies Record<Format, string>,
  roles: { mentee: 'Mentee', peer: 'Peer', mentor: 'Mentor' } satisfies Record<Role, string>,
  experience: {
    new: 'New to it',
    some: 'Some experience',
    seasoned: 'Seasoned',
    expert: 'Expert',
  } satisfies Record<Experience, string>,
  audience: {
    mentor: 'Mentors',
    mentee: 'Mentees',
    peer: 'Peers',
    coordinator: 'Coordinators',
  } satisfies Record<Audience, string>,
  stages: {
    orientation: 'Orientation',
    'goal-setting': 'Setting goals',
    midpoint: 'Midpoint',
    closing: 'Closing',
    any: 'Any time',
  } satisfies Record<Stage, string>,
  kinds: {
    article: 'Article',
    book: 'Book',
    video: 'Video',
    tool: 'Tool',
    template: 'Template',
    worksheet: 'Worksheet',
    talk: 'Talk',
    course: 'Course',
  } satisfies Record<ResourceKind, string>,
  sessionKinds: {
    group: 'Group session',
    cohort: 'Whole cohort',
    'skill-up': 'Skill-up',
    'office-hours': 'Office hours',
    onboarding: 'Onboarding',
    social: 'Social',
    showcase: 'Showcase',
  } satisfies Record<Session['kind'], string>,
  /** Whom a session is for, where it is not for everybody; the second by who looks for a place in the cohort. */
  sessionFor: {
    mentors: 'For mentors',
    mentees: {
      mentees: 'For mentees',
      peers: 'For peers',
      'mentees-and-peers': 'For mentees and peers',
    },
  },
  seekers: { mentees: 'Mentees', peers: 'Peers', 'mentees-and-peers': 'Mentees and peers' },
  cohortStates: {
    announced: 'Announced',
    open: 'Open for enrollment',
    matching: 'Forming groups',
    formed: 'Groups published',
    running: 'Running',
    closing: 'Closing',
    complete: 'Complete',
  },
  regions: {
    africa: 'Africa',
    america: 'The Americas',
    asia: 'Asia',
    europe: 'Europe',
    pacific: 'Australia and the Pacific',
  },
  weekdays: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  } satisfies Record<Weekday, string>,
};
