/** The page on which members and mentors change, pause or leave, and the same on a mentor's profile. */
export const change = {
  title: 'Change, pause or leave',
  description: 'For members and mentors: change your answers, leave a cohort, pause, or step down.',
  lead: 'Everything about you is in files of your own. You can change them at any time, and besides you only the coordinators can.',
  ask: {
    title: 'Ask for a change',
    /** By who can read the repository. */
    readers: {
      public: 'What you write is public.',
      private: 'Everyone in the programme can read what you write.',
    },
    text: (host: string) =>
      `${host} opens its form with your answers in it; press “Create” there, signed in with the account that is in your file. A program makes the change, reviews it, and a coordinator merges it.`,
    handle: 'Handle',
    handleHint: 'As in the name of your file or the address of your profile.',
    change: 'What should change',
    choose: 'Choose one',
    cohort: 'Cohort',
    noCohort: 'None',
    cohortHint: 'Only where a cohort is meant.',
    until: 'Paused until',
    untilHint: 'Only for a pause: the day on which you take people again.',
    profile: 'In my mentor’s profile',
    profileText:
      'Confirm it, pause it, take people again or step down at the end of your profile’s page, under “Are you …?”.',
    enrollment: 'In a cohort',
    /** Below the form, and in its place where the forge has none. */
    letter: (contact: string) =>
      `Without an account, write to ${contact} what your handle is and what should change. A coordinator changes the file for you.`,
    send: (host: string) => `Go on at ${host}`,
    words: {
      confirm: 'I am still here',
      pause: 'Pause me until a day',
      resume: 'I take people again',
      stepDown: 'I step down as a mentor',
      skipRound: 'Not this round: before groups are formed',
      withdraw: 'Withdraw me: groups are formed, or under way',
      takePlace: 'I take the place that was offered to me',
    },
  },
  cohort: {
    title: (cohort: string) => cohort,
    answers: 'Answer the public questions anew under the same handle; what you sealed stays',
    privatePart: 'Add or renew your private part',
    files: (host: string) => `Find your file on ${host} and edit it`,
    none: 'No cohort is open or running.',
  },
  wrong: {
    title: 'I sent the wrong file',
    text: 'No harm done. Send the right answers under the same handle: they replace the old ones, and it does not matter whether the first file was merged. A pull request that is still open you can also close.',
    private: (contact: string) =>
      `If something private stood in it in the open, write to ${contact} at once. It is taken away, and you are told what stays in the history of the repository.`,
  },
  gone: {
    title: 'Remove everything about me',
    text: (contact: string) => `Write to ${contact}. You need no account and no reason.`,
    privacy: 'What stays, and why',
  },
  hand: {
    title: 'In the file, by hand',
    enrollment:
      'To leave, change the line “state” to this and remove “sealed” with the lines below it:',
    profile: 'These lines stand at the head of a profile. Change them, and propose the change.',
  },
  owner: {
    summary: (name: string) => `Are you ${name}?`,
    text: 'Each link opens a form that a program carries out, once you press “Create” with the account of this profile.',
    byHand:
      'The link opens your profile. Put one of these in the place of the lines that are there, and propose the change.',
    confirm: 'I am still here',
    pause: 'Pause me until a day',
    resume: 'I take people again',
    stepDown: 'Step down',
    edit: 'Edit this profile',
    more: 'Everything you can change',
  },
};
