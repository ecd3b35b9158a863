import { toCount } from './grammar.ts';

/** Words of the home page. */
export const home = {
  cohort: (title: string) => `${title} cohort`,
  deadline: {
    closes: 'enrollment closes',
    opens: 'enrollment opens',
    groupsPublished: 'groups are published',
    starts: 'begins',
    ends: 'ends',
    ended: 'ended',
  },
  /** The moment of a deadline after the days to it: "in 12 days, at the end of 31 March in Berlin". */
  deadlineAt: (edge: string) => `, at ${edge}`,
  joinCohort: (title: string) => `Join ${title}`,
  seeCohort: (title: string) => `See ${title}`,
  howGroups: 'How groups are formed',
  table: {
    leads: (count: number) => toCount(count, 'mentor'),
    taken: (count: number) => `${toCount(count, 'person', 'people')} enrolled`,
  },
  allDates: 'All dates of this cohort',
  also: {
    formed: (title: string) => `The groups of ${title} are formed`,
    running: (title: string) => `${title} is running now`,
    closing: (title: string) => `${title} is in its last week`,
  },
  groups: (count: number) => `See its ${toCount(count, 'group')}`,
  takePart: 'Take part',
  mentors: 'Mentors with free seats',
  mentorsNote: 'Each of them told us lately that they are still here.',
  allMentors: (count: number) => `All ${toCount(count, 'mentor')}`,
  tracks: 'Tracks',
  tracksNote: 'Guides in the order in which they help.',
  allResources: 'The whole library',
  how: 'How a cohort works',
  /** What happens, and what that means. */
  steps: [
    [
      'You enroll',
      'Say what you want to work on and when you can meet. Your hours and contact stay sealed.',
    ],
    [
      'Groups are formed',
      'Software places as many people as it can, at hours that suit everybody. Coordinators check it.',
    ],
    [
      'You see why',
      'Each group is published with its reasons: shared hours, language, topics, size.',
    ],
    [
      'You meet every week',
      'One hour in your group, plus sessions for the whole cohort. Calendars are provided.',
    ],
    ['You close together', 'Show what you made, say what it was worth, and come back as a mentor.'],
  ] as readonly (readonly [title: string, text: string])[],
  goals: (name: string) => `What ${name} is for`,
  measure: 'We will know by this:',
};
