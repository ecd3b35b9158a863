import { toCount } from './grammar.ts';

const templateReaders = {
  public: 'Everything in this file is public.',
  private: 'Everyone in the programme can read this file.',
};

/** What a new enrollment starts from: valid as it stands, with a word on each line about what to write. */
function toTemplate(agreement: string, repository: 'public' | 'private'): string {
  return [
    `# ${templateReaders[repository]} Your hours and contact come later, and are sealed.`,
    '# The name of this file without .yml; for mentors, the name of their profile.',
    'handle: your-name',
    '# The name you want to be known by.',
    'name: Your Name',
    '# mentee, peer or mentor; one or more.',
    'roles: [mentee]',
    '# At most five topics you want to work on, the most important first, from content/topics.yml.',
    'topics: []',
    '# Languages you can hold a conversation in.',
    'languages: [en]',
    '# The version of the agreement that you have read and accept.',
    `agreement: ${agreement}`,
    'state: awaiting-private-part',
    '',
  ].join('\n');
}

/** Everything on the page on which people join a cohort. */
export const join = {
  title: (cohort: string) => `Join ${cohort}`,
  description: (cohort: string) =>
    `How to join ${cohort}: who it is for, what you are asked, and who can read it.`,
  mentors: 'Mentors',
  window: {
    upcoming: (dayStart: string) => `can join from ${dayStart}`,
    open: (dayEnd: string) => `can join until ${dayEnd}`,
    closed: (dayEnd: string) => `could join until ${dayEnd}`,
  },
  waysIn: {
    title: 'Where you can join',
    none: {
      mentors: 'No cohort takes new mentors at the moment.',
      mentees: 'No cohort takes new mentees at the moment.',
    },
    next: (contact: string) =>
      `The next one is announced here. Write to ${contact}, and you hear of it.`,
  },
  closed: 'Nobody can join this cohort any more.',
  closedWayOut: 'See the other cohorts',
  notOpen: 'Nobody can join this cohort yet.',
  forWhom: 'Who it is for',
  moreAbout: (cohort: string) => `Read more about ${cohort}`,
  asked: 'What you will be asked, and who can read it',
  everyone: {
    public: 'Everyone: it is a public file',
    private: 'Everyone in the programme: it is a file in its repository',
  },
  coordinators: 'The coordinators alone: it is sealed',
  publicParts: [
    'The name you want to be known by, and your role',
    'Topics you want to work on, and what you could teach',
    'Languages you can hold a conversation in',
    'Your goal and your organization, only if you wish',
  ],
  privateParts: [
    'When you can meet, and your time zone',
    'How your group reaches you',
    'Mentors you would like, people you would like to be with or apart from',
    'Access needs, and anything else we should know',
  ],
  retention: (days: number) =>
    `What is sealed opens with the key of this cohort alone. It is destroyed ${toCount(days, 'day')} after the end; then nobody can read it.`,
  privacyLink: 'More about privacy',
  agreement: 'What you agree to',
  agreementSentence: (day: string) => `You accept the agreement in its version of ${day}.`,
  agreementLink: 'Read the agreement',
  steps: 'Three steps',
  stepOpen: {
    title: 'Open the new file',
    text: (host: string) =>
      `The button opens a page on ${host} with a file that has a line for each public answer. You need an account there.`,
    action: (host: string) => `Open the file on ${host}`,
    copied: 'If the page opens without text, copy this into it:',
  },
  stepSend: {
    title: 'Write your answers and propose the file',
    text: 'Name the file after yourself, such as dev-rao.yml, write your answers over the examples, and propose the change. The check tells you if something is missing; a coordinator looks at it and merges it.',
  },
  stepPrivate: {
    title: 'Add your private part',
    text: 'When you can meet, how your group reaches you, and your wishes. A page seals them on your device; without scripts, the coordinators ask you. Until it has come you cannot be placed.',
    action: 'Open the page for the private part',
  },
  contact: 'Without an account',
  contactText:
    'Write to the coordinators. They ask you the same questions and make the file for you.',
  contactAction: (address: string) => `Write to ${address}`,
  contactSubject: (cohort: string) => `I would like to join ${cohort}`,
  next: {
    title: 'What happens next',
    arrived: 'How you see that it arrived',
    program: (host: string) =>
      `From an account: the page that ${host} shows once you have sent it is yours. Within minutes a program answers on it, and says what is missing, if anything is.`,
    coordinators: (host: string) =>
      `From an account: the page that ${host} shows once you have sent it is yours. The coordinators answer on it.`,
    letter: 'By mail: a coordinator answers you, and adds your file for you.',
    listed: 'Either way, you are enrolled once your file stands among',
    files: (host: string) => `those of the cohort on ${host}`,
    review: 'Who looks at it',
    reviewText:
      'A coordinator reads your public words once before your file is taken in. You may be asked about an answer that is missing, a handle or account that is somebody else’s, or an address in what becomes public. Nobody asks why you want to be with or apart from somebody.',
    groups: (day: string) => `On ${day} groups are published`,
    groupsText: (first: string, last: string) =>
      `The coordinators write to you at the contact that you sealed: who is in your group, when you meet and how you reach the others, or that there was no place this time, and why. The first week begins on ${first}; the last day is ${last}.`,
    back: 'If you change your mind',
    backText: 'You can change your answers or leave at any time, without a reason:',
    dates: 'Dates for your calendar',
    calendar: 'Take the dates of the cohort into your calendar',
  },
  demo: 'This is a demonstration: nobody answers, and the address leads nowhere.',
  template: toTemplate,
};
