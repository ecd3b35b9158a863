import { toCount } from './grammar.ts';

/** Words of a mentor's profile. */
export const profile = {
  description: (name: string, headline: string) => `${name} can help with ${headline}.`,
  action: {
    label: 'Working together',
    join: (cohort: string) => `Join ${cohort}`,
    leads: (name: string, cohort: string) =>
      `${name} leads a group in ${cohort}. You can name them when you enroll.`,
    notEnrolled: (name: string, cohort: string) =>
      `${name} has not enrolled in ${cohort}. Its groups are led by mentors who did.`,
    noCohort: 'No cohort is open at the moment. The next one is announced on the page of cohorts.',
    cohorts: 'See the cohorts',
    full: (name: string) => `All of ${name}’s seats are taken for now.`,
    paused: (name: string, day: string | undefined) =>
      day === undefined
        ? `${name} takes nobody for the moment.`
        : `${name} takes people again from ${day}.`,
    alumni: (name: string) => `${name} mentored here before, and has our thanks.`,
    others: (topic: string) => `Others who help with ${topic}`,
  },
  facts: {
    label: 'Facts',
    topics: 'Topics',
    languages: 'Languages',
    formats: 'Formats',
    organization: 'Organization',
    place: 'Place',
    zone: 'Time zone',
    confirmed: 'Last confirmed',
    links: 'Elsewhere',
  },
  confirmedOn: (day: string, ago: string) => `${day}, ${ago}`,
  neverConfirmed: 'Not yet confirmed',
  groups: 'Groups led here',
  writings: 'In the library',
  group: (name: string, size: number) => `${name}, ${toCount(size, 'person', 'people')}`,
};
