import { toCount } from './grammar.ts';

/** Words of the pages of topics, languages and formats. */
export const topics = {
  title: 'Topics',
  description: 'Everything that people here can ask for or offer.',
  introduction:
    'Everything that people here can ask for or offer. Each leads to mentors and to what the library has on it.',
  counts: (mentors: number, resources: number) => {
    const parts = [
      mentors === 0 ? '' : toCount(mentors, 'mentor'),
      resources === 0 ? '' : toCount(resources, 'resource'),
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'Nothing yet' : parts.join(', ');
  },
  others: 'Other topics',
  missing: 'Is your topic missing?',
  suggest: 'Suggest it to the coordinators',
  suggestSubject: 'A topic that is missing',
  topic: {
    description: (label: string) =>
      `Mentors who can help with ${label}, and what the library has on it.`,
    lead: (mentors: number, resources: number) => {
      const offer =
        mentors === 0
          ? 'Nobody here offers this yet.'
          : `${toCount(mentors, 'mentor')} can help with this.`;
      return resources === 0
        ? offer
        : `${offer} The library has ${toCount(resources, 'resource')} on it.`;
    },
    also: 'People also say:',
    broader: 'Part of',
    narrower: 'More exactly:',
  },
  language: {
    title: (language: string) => `Mentors who speak ${language}`,
    lead: (mentors: number) => `${toCount(mentors, 'mentor')} can hold a conversation in it.`,
  },
  format: {
    title: (format: string) => `Mentors open to: ${format}`,
    lead: (mentors: number) => `${toCount(mentors, 'mentor offers', 'mentors offer')} this.`,
  },
  mentors: 'Mentors',
  resources: 'In the library',
  noMentorsNext:
    'You can also ask for a topic that nobody offers yet when you enroll: groups are formed from what people ask for, and mentors are sought for it.',
  allMentors: 'All mentors',
  allResources: (count: number) => `All ${toCount(count, 'resource')} in the library`,
};
