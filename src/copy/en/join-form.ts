import type { Role } from '../../schemas/words.ts';
import { toCount } from './grammar.ts';

/** What each role means, by how those with a mentor meet in a cohort. */
const roleHints = {
  groups: {
    mentee: 'You want a mentor and a small group.',
    peer: 'You want to learn with equals.',
    mentor: 'You lead a group. You have a profile here already.',
  },
  'one-to-one': {
    mentee: 'You want a mentor to meet one to one.',
    peer: 'You want to learn with equals.',
    mentor: 'You meet people one to one. You have a profile here already.',
  },
  reverse: {
    mentee:
      'You want to learn from whoever offers what you ask for, also from people newer than you.',
    peer: 'You want to learn with equals.',
    mentor: 'You teach what you offer below. You need no profile.',
  },
  several: {
    mentee: 'You want somebody to learn from, one to one or in a small group.',
    peer: 'You want to learn with equals.',
    mentor: 'You lead a group or meet people one to one.',
  },
} satisfies Record<string, Record<Role, string>>;

const files = {
  public: {
    read: 'Everyone can read this',
    organization: 'Only if it may be public.',
    goal: 'One or two sentences, only if they may be public. At most 500 characters.',
    check:
      'Nothing is sent yet. You see the exact file that becomes public, and who can read each line.',
    result: 'This becomes public',
    plain: (host: string) =>
      `Without the scripts of this page, the public answers go to ${host} first, where you need an account. Everything here is public.`,
  },
  private: {
    read: 'Everyone in the programme can read this',
    organization: 'Only if everyone in the programme may read it.',
    goal: 'One or two sentences, only if everyone in the programme may read them. At most 500 characters.',
    check: 'Nothing is sent yet. You see the exact file that you send, and who can read each line.',
    result: 'This is what everyone in the programme can read',
    plain: (host: string) =>
      `Without the scripts of this page, these answers go to ${host} first, where you need an account. Everyone in the programme can read them.`,
  },
};

/** Labels, hints and sentences of the form with which people join. */
export const joinForm = {
  label: (cohort: string) => `Join ${cohort}`,
  time: 'About ten minutes. What you type stays in this tab until you send it yourself.',
  demo: 'This is a demonstration, and its key is public: enter nothing here that is true of you.',
  fetchAgain: 'Load the form again',
  forget: 'Forget what I typed',
  optional: '(optional)',
  answered: 'Answered',
  none: 'None',
  notSaid: 'Not said',
  coordinatorsRead: 'Only the coordinators can read this',
  /** What is true by who can read the repository. */
  files,
  rank: ['First', 'Second', 'Third', 'Fourth', 'Fifth'],
  steps: {
    you: 'You',
    work: 'What you want to work on',
    meet: 'When you can meet',
    private: 'What stays private',
    check: 'Check your answers',
  },
  step: (number: number, of = 5) => `Step ${number} of ${of}`,
  fields: {
    roles: { label: 'How do you want to take part?', hint: 'You can choose more than one.' },
    name: { label: 'Name', hint: 'The name you want to be known by. A first name is enough.' },
    handle: {
      label: 'Handle',
      hint: 'Your name in addresses on this site: lower-case letters, digits and hyphens. Mentors use the handle of their profile.',
    },
    organization: { label: 'Where you work or study' },
    languages: { label: 'Languages', hint: 'Those in which you can hold a conversation.' },
    furtherLanguages: 'Further languages',
    moreLanguages: 'Another language',
    topics: {
      label: 'What would you like help with?',
      hint: 'The most important first. One is enough.',
    },
    experience: {
      label: 'Your experience with the first topic',
      hint: 'Paid, unpaid and private work count alike.',
    },
    goal: {
      label: 'Your goal, in your words',
    },
    goalTopics: {
      label: 'Topics of that goal',
      hint: 'They help to find a mentor who can help with it.',
    },
    offers: {
      label: 'What could you teach others?',
      hint: 'At most eight topics. Everybody knows something that somebody else wants to know.',
    },
    zone: {
      label: 'Your time zone',
      hint: 'Taken from this device. All hours below are meant in it.',
    },
    availability: {
      label: 'Hours of an ordinary week',
      hint: 'Your group meets for about an hour a week within these hours. The more you give, the better the group. With a keyboard: Tab goes from day to day, arrow keys from hour to hour, the space bar chooses.',
    },
    contact: {
      label: 'How does your group reach you?',
      hint: 'An e-mail address, a number, a name in a chat. The coordinators pass it on to your group alone.',
    },
    rankedLeads: {
      label: 'Mentors you would like',
      hint: 'The one you would like most first. It is a wish, and they never learn of it.',
    },
    together: {
      label: 'People you would like to be with',
      hint: 'Up to three handles, separated by commas. It counts as a must when they say the same of you.',
    },
    apart: {
      label: 'People who must not be in your group',
      hint: 'Their handles, separated by commas. They never learn of it, and nobody asks you why.',
    },
    communication: {
      label: 'How do you like feedback?',
      hint: 'Directly: say what you see. With time to think: ask until I see it myself.',
    },
    accessNeeds: {
      label: 'What you need to take part',
      hint: 'Captions, breaks, no video, a reader-friendly format: whatever helps.',
    },
    note: { label: 'Anything else we should know', hint: 'Weeks when you are away, for example.' },
    agreement: {
      label: 'The agreement',
      accept: (day: string) => `I have read the agreement of ${day} and accept it`,
    },
  },
  roleHints,
  onlyRole: (role: Role, hint: string) => `You join as a ${role}. ${hint}`,
  communication: {
    'no-preference': 'No preference',
    direct: 'Directly',
    reflective: 'With time to think',
  },
  readMentors: 'Read about the mentors (opens in a new tab)',
  mentor: (name: string, seats: number, languages: string) =>
    `${name} (${languages}; ${toCount(seats, 'seat')})`,
  quick: {
    title: 'Quick choices',
    mornings: 'Weekday mornings',
    middays: 'Weekday middays',
    afternoons: 'Weekday afternoons',
    evenings: 'Weekday evenings',
    weekends: 'Weekends',
    clear: 'None of these hours',
  },
  unusual: 'Earlier and later hours',
  unusualHint: 'Choose one before 07:00 or after 22:00 only if it really suits you.',
  fixed: 'Dates that are fixed for everybody, on your clock',
  fixedHint: 'A dot marks their hours. They count only on these days.',
  readAgreement: (day: string) => `Read the agreement of ${day}`,
  agreementLanguage: (language: string) =>
    `This agreement is in ${language} only; what you accept is the text in ${language}.`,
  check: 'Check my answers',
  refused: {
    'no-key':
      'This page cannot take private answers yet: the cohort has no key to seal them to. The coordinators know how to make one.',
    'demo-key':
      'This page takes no private answers: the key of this cohort is the public one of the demonstration, and everybody could read them. The coordinators have to make a key of their own.',
  },
  result: {
    sealed: 'This is sealed',
    sealedText:
      'Only this device shows it. Compare your time zone and how you are reached above all: nobody can notice a mistake there, or look it up later.',
    look: 'Worth a second look',
    lookText: 'You can send the file all the same: more people may still enroll.',
    lines: 'Your file, line by line',
    also: 'What else can be seen',
    key: 'Keep your own key',
    keyText:
      'This page has made a key for you alone; the file names its public half. With it you open what is sealed to you: when your group meets, where the cohort tells that to members alone. Save it where you keep passwords: nobody can make it again.',
    keyAction: 'Download my key',
    send: 'Send it',
    copy: 'Copy the file',
    text: 'The whole file as text',
    without: 'Without an account',
    withoutText: (contact: string) =>
      `Download the file and send it to ${contact}. A coordinator adds it for you.`,
    download: 'Download the file',
    write: 'Write to the coordinators',
  },
  plain: {
    title: 'Join with this form',
    ways: 'This form is the shorter of two ways; one of them is enough. The three steps below it are for those who would rather write their file themselves.',
    instead:
      'Only in place of the form above, for those who would rather write their file themselves.',
    languages: 'Languages in which you can hold a conversation',
    topics: 'Topics you want to work on',
    goalTopics: 'Topics of your goal',
    offers: 'What you could teach others',
    send: (host: string) => `Go on at ${host}`,
    next: (host: string) =>
      `${host} opens its form with your answers in it; press “Create” there. A program makes your file, reviews it, and answers with what is missing.`,
    private:
      'When you can meet, how your group reaches you and all wishes are not asked here. The answer holds a link to the page that seals them; it needs a browser that runs scripts, also on another device. Until then you cannot be placed.',
  },
  part: {
    title: (cohort: string) => `Your private part for ${cohort}`,
    description: (cohort: string) =>
      `Adds or renews what only the coordinators of ${cohort} may know: hours, zone, contact and wishes.`,
    lead: 'For everybody who sent the public part already. What you answer here is sealed on this device; only the coordinators of this cohort can open it.',
    there: 'You are enrolled already, or sent your public answers without this page?',
    link: 'Add or renew your private part',
    label: (cohort: string) => `Private part for ${cohort}`,
    scripts: (contact: string) =>
      `This page seals your answers on your own device, and for that your browser has to run its scripts. Open it on another device, or write to ${contact}.`,
    who: 'Who you are',
    handleHint: 'As in the name of your file. What you seal is bound to it.',
    check: 'Seal my answers',
    checkHint: 'Nothing is sent yet. You see the exact lines that get into your file.',
    result: 'This gets into your file',
    withoutText: (contact: string) =>
      `Download the sealed lines and send them to ${contact}. A coordinator adds them for you.`,
    download: 'Download the sealed lines',
  },
};
