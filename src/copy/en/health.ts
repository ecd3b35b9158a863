import { toCount, toList, toNumber } from './grammar.ts';

/** Words of the page that says how the programme is doing. */
export const health = {
  title: 'How we are doing',
  description: 'Whether groups meet, everybody has one, mentors stay and the goals are met.',
  lead: 'Four questions a programme should be able to answer, answered from its public files.',
  privacy:
    'Meetings are counted by group, never by person. Of answers to a survey, fewer than five of one kind are not shown.',
  shares: {
    unasked: 'nobody was asked',
    'too-few-people': 'too few to show',
    nobody: 'nobody',
    few: 'fewer than 5',
    'all-but-few': 'all but fewer than 5',
    everybody: 'everybody',
  },
  table: 'The figures as a table',
  percent: (percent: number) => `${toNumber(percent)}%`,
  outOf: (part: number, whole: number) => `${toNumber(part)} of ${toNumber(whole)}`,
  inRounds: (cohorts: readonly string[]) =>
    `Not counted: ${toList(cohorts)}, where people meet others in each round and keep no group.`,
  meetings: {
    question: 'Do groups meet?',
    none: 'Nobody has been asked yet. Coordinators ask each group every few weeks and write down how many met.',
    sentence: (met: number, of: number) =>
      `${toNumber(met)} of ${toCount(of, 'meeting')} that groups were asked about took place.`,
    chart: 'Each dot is a group: filled where it met in that week.',
    week: 'Week',
    met: 'Groups that met',
    of: 'Groups asked',
    weekOf: (week: number, met: number, of: number) =>
      `Week ${String(week)}: ${toNumber(met)} of ${toCount(of, 'group')}`,
  },
  places: {
    question: 'Does everybody have a group?',
    none: 'No groups are published yet.',
    sentence: {
      unasked: 'Nobody has asked for a place yet.',
      nobody: 'Nobody who asked for a place has one.',
      everybody: 'Everybody who asked for a place got one.',
    },
    share: (part: number, whole: number) =>
      `${toNumber(part)} of ${toCount(whole, 'person', 'people')} who asked for a place got one.`,
    cohort: 'Cohort',
    groups: 'Groups',
    placed: 'Asked and placed',
  },
  mentors: {
    question: 'Are mentors still with us?',
    sentence: {
      unasked: 'No mentor is open or full at the moment.',
      nobody: 'None has said lately that they are still here.',
      everybody: 'All have said lately that they are still here.',
    },
    share: (part: number, whole: number) =>
      `${toNumber(part)} of ${toCount(whole, 'mentor')} have said lately that they are still here.`,
    returned: {
      unasked: 'Nobody has led a group in an earlier cohort yet.',
      nobody: 'None who led a group in an earlier cohort has led one again yet.',
      everybody: 'All who led a group in an earlier cohort have led another.',
    },
    returnedShare: (part: number, whole: number) =>
      `Of ${toNumber(whole)} who led a group in an earlier cohort, ${toNumber(part)} have led another.`,
    groups: {
      confirmed: 'Still here',
      unconfirmed: 'Not heard of lately',
      paused: 'Paused',
      alumni: 'Mentored before',
    },
    kind: 'Mentors',
    count: 'How many',
  },
  goals: {
    question: 'Are the goals met?',
    none: 'No cohort has been asked yet.',
    sentence: (met: number, of: number) =>
      `${toNumber(met)} of the ${toCount(of, 'goal')} that could be counted met the target when last asked.`,
    unasked: 'Not asked yet.',
    target: (percent: number) => `Target ${toNumber(percent)}%`,
    met: 'Met',
    missed: 'Not met',
    share: (part: number, whole: number) => `${toNumber(part)} of ${toCount(whole, 'answer')}`,
    goal: 'Goal',
    asked: 'Asked',
    answers: 'Said so',
    outcome: 'Target met',
  },
};
