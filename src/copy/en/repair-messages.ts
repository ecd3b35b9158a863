import { toCount, toList } from './grammar.ts';

/** What coordinators send when the groups of a running cohort were repaired. */
export const repairMessages = {
  changedSubject: (cohort: string, group: string) => `Subject: ${group} changes (${cohort})`,
  newSubject: (cohort: string, group: string) => `Subject: Your new group in ${cohort}: ${group}`,
  goodbyeSubject: (cohort: string) => `Subject: Thank you (${cohort})`,
  pauseSubject: (cohort: string) => `Subject: Your pause (${cohort})`,
  noGroupSubject: (cohort: string) => `Subject: Your group in ${cohort}`,
  changed: (group: string, day: string) => `your group ${group} changes from ${day} on.`,
  changedBefore: (group: string) =>
    `your group ${group} changes before you meet for the first time.`,
  joins: (lines: readonly string[]) => ['Who joins', ...lines.map((line) => `- ${line}`)],
  welcome: 'They read what the group has done so far; give them a minute to say who they are.',
  leaves: (names: readonly string[]) =>
    `${toList(names)} ${names.length === 1 ? 'is' : 'are'} not in the group any more. We thank ${names.length === 1 ? 'them' : 'all of them'} for the time with you.`,
  leavesBefore: (names: readonly string[]) =>
    `${toList(names)} ${names.length === 1 ? 'is' : 'are'} not in the group any more.`,
  leadLeaves: (names: readonly string[]) =>
    `${toList(names)} ${names.length === 1 ? 'leads' : 'lead'} the group no more.`,
  otherTime: 'The group meets at another time from then on. The next meeting, in your time:',
  otherTimeBefore: 'It meets at another time than we told you. The first meeting, in your time:',
  sameTimeBefore: 'The time stays as it is. The first meeting, in your time:',
  sameTime: 'The time stays as it is. The next meeting, in your time:',
  newGroup: (group: string, cohort: string, day: string) =>
    `from ${day} on you are in the group ${group} of ${cohort}.`,
  cameFrom: {
    ended:
      'Your group before could not go on. We looked for a place for each of you that moves as few people as possible.',
    moved:
      'You asked for nothing, and we moved you all the same, so that others have a place. It could not be done with fewer; we are sorry for the trouble, and glad of your patience.',
    none: 'We are glad that there is a place for you.',
  },
  history: (count: number, first: string, last: string) =>
    count === 0
      ? 'The group has not met yet: you begin together.'
      : `What the group has done so far (${toCount(count, 'meeting')}, ${first} to ${last})`,
  session: (day: string, title: string) => `${day}: ${title}`,
  subscribe: (address: string) =>
    `The calendar of your new group, to subscribe to: ${address}. Take the one of the group before out of your own.`,
  goodbye: (name: string, group: string) =>
    `thank you for your time in ${group}. Groups live from whoever sits at the table, and you did. You owe nobody a reason, ${name}.`,
  leadGoodbye: (group: string) =>
    `thank you for leading ${group}. What people learned from you stays with them. Your members know, and each of them is looked after.`,
  goodbyeBefore: (name: string, group: string) =>
    `you are not in ${group} any more. Thank you for telling us before it begins. You owe nobody a reason, ${name}.`,
  leadGoodbyeBefore: (group: string) =>
    `${group} does not begin as we told you, and you do not lead it any more. Thank you for being ready to; everybody who was to be in it is looked after.`,
  mayReturn: 'You are welcome in a later cohort; what you sealed for this one goes with its key.',
  pause: (group: string) =>
    `you pause, and that is all right. Your seat in ${group} is free for others meanwhile; when you can come again, tell us, and we look for a place that moves as few people as possible.`,
  noGroup: (group: string) =>
    `we have bad news: ${group} changes, and for now there is no place for you in any group at your hours. We looked for one that moves nobody else, and write to you within a week about what comes next.`,
} as const;
