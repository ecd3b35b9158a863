import { toCount } from './grammar.ts';

/** What each rule of the review says. `docs` explains the rule; the rest speaks to the author. */
export const reviewRules = {
  empty: {
    title: 'It changes nothing',
    docs: 'A pull request without any change needs no review.',
    unmet: () => 'There is no change in it.',
    next: () => 'Add your file, or close it.',
  },
  'outside-content': {
    title: 'It changes the site itself, not a record',
    docs: 'Everything outside `content/` is the program that makes and checks the site. It can run with rights that no newcomer has, so a person reads every such change.',
    unmet: () => 'This file is not part of the content.',
    next: () => 'Wait for a coordinator, who reads changes like this one by hand.',
  },
  'mixed-with-engine': {
    title: 'It mixes a record with a change of the site itself',
    docs: 'A record of a person can be accepted quickly, a change of the program cannot. Together they would carry one another in.',
    unmet: () => 'This file is outside the content, and the same pull request changes records.',
    next: () => 'Take it out, and send it in a pull request of its own if it is needed.',
  },
  'not-a-record': {
    title: 'A file stands where none belongs',
    docs: 'In `content/` only records and pictures are read. Other files there can mislead people and tools.',
    unmet: () => 'Nothing reads a file of this name here.',
    next: () => 'Remove it from the pull request.',
  },
  'not-a-plain-file': {
    title: 'It is a link or another repository',
    docs: 'A symbolic link or a submodule leads to something that is not in the pull request, which nobody can review.',
    unmet: () => 'This is a link or another repository, not a file.',
    next: () => 'Put the file itself there.',
  },
  'executable-file': {
    title: 'A file is marked to be run',
    docs: 'Records are read and never run, so none of them is executable.',
    unmet: () => 'This file is marked as executable.',
    next: () =>
      'Run git update-index --chmod=-x on it, or add it again on the web page of the repository.',
  },
  'generated-file': {
    title: 'It changes what only the program writes',
    docs: 'Groups and their proofs are made by `npm run plan` and `npm run publish`, the list of removed people by `npm run forget`. Nobody writes them by hand.',
    unmet: () => 'This file is written by a command of the coordinators alone.',
    next: () => 'Take it out of the pull request.',
  },
  'shared-record': {
    title: 'It changes a record that everybody shares',
    docs: 'The programme, its cohorts, topics, pages, resources and tracks belong to nobody alone, so a coordinator decides.',
    unmet: () => 'This file belongs to the whole programme.',
    next: () => 'Wait for a coordinator, who decides about it.',
  },
  'others-file': {
    title: 'It touches the file of another person',
    docs: 'A person is known by the number of their account, which stands in their files on the published branch. A login alone proves nothing: it can be given up and taken by somebody else. Nobody changes, renames, replaces or deletes the file of another.',
    unmet: (handle: string) => `This file belongs to ${handle}, whose account is not yours.`,
    next: () =>
      'Take it out of the pull request. If you are this person, write to the coordinators.',
  },
  'owner-unproven': {
    title: 'It cannot be told whose file this is',
    docs: 'The published branch names no account with a number for this person, or the number of the author is not known. Then a coordinator asks, and may add the account.',
    unmet: (handle: string) => `No account is on record that proves who ${handle} is.`,
    next: () => 'Wait for a coordinator, who will ask and can add your account.',
  },
  'case-twin': {
    title: 'A file differs from another only in upper and lower case',
    docs: 'On Windows and macOS the two are one file, so one would replace the other.',
    unmet: (other: string) => `It differs from ${other} only in upper and lower case.`,
    next: () => 'Choose another name for your file.',
  },
  'account-not-author': {
    title: 'The account in the file is not that of the author',
    docs: 'The account says who may change the file later. It is that of the person who sends it.',
    unmet: (login: string) => `The account in this file is not that of ${login}.`,
    next: (login: string, id: number | undefined) =>
      id === undefined
        ? `Write the account of ${login}, or leave account out.`
        : `Write login ${login} and id ${id} under account.`,
  },
  'account-changed': {
    title: 'The account of a file changes',
    docs: 'Whoever has the account has the file. Handing it to another account, or to none, needs a coordinator who asks.',
    unmet: () => 'The account in this file is another than before.',
    next: () => 'Put the account back, or wait for a coordinator, who will ask you.',
  },
  'two-people': {
    title: 'It is about more than one person',
    docs: 'Each person sends their own file, so that each can be accepted, changed or taken back alone.',
    unmet: (handles: string) => `It touches files of ${handles}.`,
    next: () => 'Send the file of each person in a pull request of their own account.',
  },
  'second-handle': {
    title: 'The author has another handle already',
    docs: 'A person has one handle in all cohorts: seats, and who must not meet whom, are counted by handle.',
    unmet: (handle: string) => `Your account already belongs to ${handle}.`,
    next: (handle: string) => `Use the handle ${handle} in the file and its name.`,
  },
  'forgotten-person': {
    title: 'The handle is that of somebody who was removed',
    docs: 'Somebody with this handle asked to be removed from the programme. They may come back, but nobody else may bring them back.',
    unmet: () => 'Somebody with this handle asked to be removed.',
    next: () => 'Wait for a coordinator, who will ask, or choose another handle.',
  },
  'renamed-record': {
    title: 'A record gets another name',
    docs: 'The name of a file is the identity of its person or thing, and other records and calendars point to it.',
    unmet: (previous: string) => `It was ${previous} before.`,
    next: () => 'Put the old name back, or wait for a coordinator, who mends what points to it.',
  },
  'deleted-record': {
    title: 'A record is deleted',
    docs: 'Groups and sessions may point to a record. Who leaves sets `state: withdrawn`, without `sealed`, or `status: alumni`; who wants to be removed asks the coordinators, who run `npm run forget`.',
    unmet: () => 'This file is deleted.',
    next: () =>
      'Set the state to withdrawn and delete the lines of sealed (enrollment) or the status to alumni (profile) instead, or wait for a coordinator, who can remove everything about you.',
  },
  'session-removed': {
    title: 'A session that was announced is taken out',
    docs: 'Whoever took a session into their calendar hears of its end only where it stays in the record and says `cancelled: true`. Calendars are told by its `id`, and for a meeting of each group by its kind as well.',
    unmet: (title: string, id: string, line: number) =>
      `The session “${title}” (${id}, line ${line} of the published file) is taken out, so it would stay in the calendars of those who added it.`,
    next: (id: string) =>
      `Put the lines of ${id} back as they were and write cancelled: true below its title, and why as cancelledReason if you like. If another session takes its place, give that one an id of its own.`,
  },
  'session-renamed': {
    title: 'A session that was announced gets another id',
    docs: 'The `id` is what calendars know a session by. With another one it is a second session to them, and the first stays where it was.',
    unmet: (title: string, before: string, after: string) =>
      `The session “${title}” was ${before} and would be ${after}, so calendars would hold it twice.`,
    next: (before: string) =>
      `Write id: ${before} again; its title, date and start may change. If it is another session, put the old one back with cancelled: true.`,
  },
  'calendars-moved': {
    title: 'Every event in calendars gets another name',
    docs: 'Calendars know an event by a name that ends with the host of the site. When `site` gets another host, `calendarHost` keeps the first one, so that no event is there twice. Subscriptions keep asking the address that they were made with, so the old address has to lead to the new one for as long as people subscribe to it.',
    unmet: (before: string, after: string) =>
      `Events in calendars are named after ${before} and would be after ${after}, so whoever has them would get each a second time.`,
    next: (before: string) =>
      `Write calendarHost: ${before} below site and keep it for good; and let the old address of the site lead to the new one, where subscriptions go on asking.`,
  },
  'unknown-cohort': {
    title: 'There is no such cohort',
    docs: 'People enroll in cohorts that the published branch has.',
    unmet: (cohort: string) => `There is no cohort ${cohort}.`,
    next: () => 'Move the file to the folder of a cohort that is open.',
  },
  'window-not-open': {
    title: 'Enrollment has not opened',
    docs: 'Mentors and mentees enroll within the windows of the cohort, in its time zone.',
    unmet: (who: string, opens: string) => `${who} can enroll from ${opens}.`,
    next: () => 'Leave it open until then, and comment on that day so that it is reviewed again.',
  },
  'window-closed': {
    title: 'Enrollment has closed',
    docs: 'Groups are formed from those who enrolled in time. Withdrawing is always possible.',
    unmet: (who: string, closes: string) => `${who} could enroll until the end of ${closes}.`,
    next: () => 'Wait for a coordinator, who may still find a place, or join the next cohort.',
  },
  'copied-sealed-part': {
    title: 'A sealed part was copied from another file',
    docs: 'Sealing is random, so two equal sealed parts were copied. Whoever copies one would answer with the hours and wishes of another.',
    unmet: (others: string) => `The same sealed part stands in ${others}.`,
    next: () => 'Seal your own private part on the join page, and send the file it makes.',
  },
  'place-changed': {
    title: 'The place in a cohort changes',
    docs: 'Coordinators offer places and keep the waiting list. A member answers an offer with `place: accepted`, or withdraws.',
    unmet: (before: string, after: string) => `place was ${before} and would be ${after}.`,
    next: () => 'Put place back as it was, or wait for a coordinator, who decides about places.',
  },
  'new-mentor': {
    title: 'A new mentor introduces themselves',
    docs: 'Mentors meet people who trust the programme, so a coordinator talks with each before their profile appears. docs/joining.md says what about.',
    unmet: () => 'This is the profile of a new mentor.',
    next: () => 'Wait for a coordinator, who will arrange a short talk with you.',
  },
  'consent-without-account': {
    title: 'Consent is given for somebody without an account',
    docs: 'Only the person can agree that their profile is public. Without an account in the file nobody can tell that the consent is theirs.',
    unmet: () => 'The profile says that the person consents, but names no account.',
    next: (login: string, id: number | undefined) =>
      id === undefined
        ? `If it is your profile, add your account ${login} with its number. If it is not, remove consent.`
        : `If it is your profile, add an account with login ${login} and id ${id}. If it is not, remove consent.`,
  },
  'portrait-without-profile': {
    title: 'A portrait shows nobody',
    docs: 'A portrait belongs to the profile of the same handle, and is sent with it or after it.',
    unmet: (handle: string) => `There is no profile of ${handle} for this picture.`,
    next: () => 'Send it together with the profile, named by the same handle.',
  },
  'check-problem': {
    title: 'The check finds a problem',
    docs: '`npm run check` explains each, and so does the page of its code on the site.',
    unmet: (message: string) => message,
    next: (advice: string) => advice,
  },
} as const;

export type ReviewRuleCode = keyof typeof reviewRules;

/** Prose of the comment on a pull request and of what the terminal shows. */
export const review = {
  verdicts: {
    ready: 'Ready to be merged',
    'needs-changes': 'Needs changes',
    'needs-a-coordinator': 'Waits for a coordinator',
    refuse: 'Cannot be accepted as it is',
  },
  labels: {
    ready: 'review: ready',
    'needs-changes': 'review: needs changes',
    'needs-a-coordinator': 'review: needs a coordinator',
    refuse: 'review: refused',
  },
  pausedLabel: 'review: paused',
  what: {
    heading: 'What this is',
    greeting: (login: string) => `Thank you, ${login}. A program has read this pull request.`,
    nothing: 'It changes no file.',
    kinds: {
      'new-enrollment': (who: string, cohort: string) => `${who} enrolls in ${cohort}.`,
      enrollment: (who: string, cohort: string) => `The enrollment of ${who} in ${cohort} changes.`,
      withdrawal: (who: string, cohort: string) => `${who} withdraws from ${cohort}.`,
      'new-mentor': (who: string) => `${who} introduces themselves as a mentor.`,
      mentor: (who: string) => `The mentor profile of ${who} changes.`,
      portrait: (who: string) => `The portrait of ${who} changes.`,
      removed: (path: string) => `${path} is deleted.`,
      other: (path: string) => `${path} changes.`,
    },
    more: (count: number) => `And ${toCount(count, 'more file')}.`,
    seats: (seats: number, people: number) =>
      `So far ${toCount(seats, 'seat')} and ${toCount(people, 'person', 'people')} who want one.`,
    waiting:
      'That is more people than seats: as it stands somebody will be on the waiting list. Enroll all the same, mentors may join and people may leave.',
    awaitingPrivatePart:
      'The private part is still missing. Nobody can be placed without one: the join page leads to the page that seals it.',
    accountAdvice: (login: string, id: number) =>
      `To be able to change this file yourself later, add an account with forge, login ${login} and id ${id}.`,
  },
  unmet: {
    heading: 'What is not met',
    none: 'Nothing: every rule is met.',
    more: (count: number) => `And ${toCount(count, 'more finding')}.`,
  },
  next: {
    heading: 'What to do next',
    ready: 'Nothing. A coordinator merges it, or asks you.',
    merges:
      'Nothing. It changes only what is sealed, or dates of your own, so it is merged by itself.',
    again: 'Change the file in this same pull request: the review runs again by itself.',
    coordinator: 'A coordinator has been called by the label.',
    refuse: 'It stays open, so that you can mend it; nothing of it is used until then.',
  },
  ask: {
    heading: 'To pause this or ask a person',
    text: (contact: string, label: string) =>
      `Write to ${contact}, or comment here. A coordinator can stop these reviews with the label ${label}. Nothing private belongs in a comment: everybody can read it.`,
  },
  details: 'Why these rules',
  reviewed: (commit: string) => `Reviewed at ${commit}.`,
  people: { mentors: 'Mentors', mentees: 'Mentees and peers' },
} as const;
