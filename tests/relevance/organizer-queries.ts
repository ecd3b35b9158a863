import type { JudgedQuery } from './judged-queries.ts';

/**
 * What coordinators and leads type into the search over the whole site: written and judged before any
 * was searched for. What they missed was looked at, and what it had in common mended.
 */
export const organizerQueries: readonly JudgedQuery[] = [
  { text: 'verify groups', answers: ['how-groups-are-formed', 'groups'] },
  {
    text: 'lead a group',
    answers: [
      'become-a-mentor',
      'running-a-group',
      'roles',
      'mentor-led',
      'first-cohort-as-mentor',
    ],
  },
  { text: 'are the groups fair', answers: ['how-groups-are-formed', 'how-matching-works'] },
  { text: 'publish groups', answers: ['coordinators-calendar', 'how-groups-are-formed', 'groups'] },
  {
    text: 'mentor left mid cohort',
    answers: ['when-a-match-does-not-work', 'change', 'coordinators-calendar', 'faq'],
  },
  {
    text: 'replace a mentor',
    answers: ['when-a-match-does-not-work', 'change', 'coordinators-calendar'],
  },
  { text: 'recruit mentors', answers: ['recruiting', 'mentor-call', 'become-a-mentor'] },
  { text: 'group size', answers: ['faq', 'how-groups-are-formed', 'mentor-led', 'peer-circle'] },
  { text: 'change my availability', answers: ['change'] },
  { text: 'update my profile', answers: ['change', 'become-a-mentor'] },
  {
    text: 'report a mentee',
    answers: ['conduct-report', 'code-of-conduct', 'how-to-respond-to-conduct-reports'],
  },
  {
    text: 'agenda for the first session',
    answers: ['first-meeting', 'meeting-agenda', 'primera-reunion', 'orientation-hour'],
  },
  {
    text: 'late enrollment',
    answers: ['faq', 'spring-2027', 'coordinators-calendar', 'become-a-mentee'],
  },
  {
    text: 'mentor training',
    answers: ['mentor-orientation', 'first-cohort-as-mentor', 'orientation-hour'],
  },
  {
    text: 'move someone to another group',
    answers: ['when-a-match-does-not-work', 'change', 'coordinators-calendar'],
  },
  { text: 'calendar for my group', answers: ['groups', 'winter-2027', 'spring-2027'] },
  {
    text: 'time commitment for mentors',
    answers: ['become-a-mentor', 'roles', 'mentor-call', 'roles-and-expectations', 'faq'],
  },
  { text: 'start a circle', answers: ['running-a-circle', 'peer-circle-handbook', 'peer-circle'] },
  {
    text: 'what does a coordinator do',
    answers: ['roles', 'coordinators-calendar', 'roles-and-expectations'],
  },
  {
    text: 'number of mentees per mentor',
    answers: ['faq', 'become-a-mentor', 'roles', 'how-groups-are-formed'],
  },
  {
    text: 'agreement with mentees',
    answers: ['agreement', 'group-agreement', 'agreement-for-two'],
  },
  { text: 'is the programme working', answers: ['health', 'measuring-outcomes', 'goals', 'faq'] },
  {
    text: 'attendance',
    answers: ['running-a-group', 'measuring-outcomes', 'health', 'coordinators-calendar'],
  },
  { text: 'checklist for coordinators', answers: ['coordinators-calendar'] },
  { text: 'pairing algorithm', answers: ['how-groups-are-formed', 'how-matching-works'] },
];
