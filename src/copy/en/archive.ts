import { toCount, toNumber } from './grammar.ts';

/** Words for cohorts that are over. */
export const archive = {
  title: 'Past cohorts',
  note: 'Their pages stay as they were.',
  figures: 'In figures',
  people: 'People',
  placed: (people: number, groups: number) =>
    `${toCount(people, 'person', 'people')} in ${toCount(groups, 'group')}`,
  meetings: 'Meetings of groups',
  met: (met: number, of: number) => `${toNumber(met)} of ${toNumber(of)} took place`,
  topics: 'What groups worked on',
  /** @param share such as "15 of 22", or "fewer than 5" */
  reached: (share: string) => `Reached by ${share} who answered`,
};
