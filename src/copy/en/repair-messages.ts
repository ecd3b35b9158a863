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
  welcomeBefore: 'Give them a minute to say who they are when you meet.',
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
  newLead: (group: string, cohort: string, day: string) =>
    `from ${day} on you lead the group ${group} of ${cohort}. Thank you for making the time for it.`,
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
  subscribe: (address: string) => `The calendar of your new group, to subscribe to: ${address}`,
  oldCalendar:
    'That of the group before calls off what was still to come; take it out of your own.',
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
  leadEnds: (group: string, day: string) =>
    `${group} does not go on from ${day} on: too few people are left for it. It is nothing that you did; your seats are free, and we write to you when somebody comes to them. Thank you for leading it; everybody who was in it is looked after.`,
  leadEndsBefore: (group: string) =>
    `${group} does not begin as we told you: too few people are left for it. It is nothing that you did; your seats are free, and we write to you when somebody comes to them. Thank you for being ready to lead it; everybody who was to be in it is looked after.`,
  /** The same to one of two people who meet. */
  two: {
    timeSubject: (cohort: string, others: readonly string[]) =>
      `Subject: You meet ${toList(others)} at another time (${cohort})`,
    otherTime: (others: readonly string[], day: string) =>
      `from ${day} on you meet ${toList(others)} at another time. The next meeting, in your time:`,
    otherTimeBefore: (others: readonly string[]) =>
      `you meet ${toList(others)} at another time than we told you. The first meeting, in your time:`,
    meets: (cohort: string, others: readonly string[], day: string) =>
      `from ${day} on you meet ${toList(others)} in ${cohort}, the two of you.`,
    notAnyMore: (gone: readonly string[]) => `You do not meet ${toList(gone)} any more.`,
    cameFrom: {
      ended: "You can't go on with whom you had, and we looked for somebody else for you.",
      moved:
        'You asked for nothing, and we changed whom you meet all the same, so that others have a place. It could not be done with fewer; we are sorry for the trouble, and glad of your patience.',
      none: 'We are glad that there is a place for you.',
    },
    firstAtSameTime: 'The time stays as it is. Your first meeting, in your time',
    subscribe: (address: string) => `The calendar of your meetings, to subscribe to: ${address}`,
    oldCalendar: 'The one from before calls off what was still to come; take it out of your own.',
    endsSubject: (cohort: string, others: readonly string[]) =>
      `Subject: You do not meet ${toList(others)} any more (${cohort})`,
    ends: (others: readonly string[], day: string) =>
      `we have bad news: from ${day} on you can't meet ${toList(others)} any more, and for now there is nobody else for you at your hours. We looked for somebody without moving others, and write to you within a week about what comes next.`,
    leadEnds: (others: readonly string[], day: string) =>
      `from ${day} on ${toList(others)} can't meet you any more. It is nothing that you did; the seat is free, and we write to you when somebody comes to it.`,
    endsBefore: (others: readonly string[]) =>
      `we have bad news: you can't meet ${toList(others)}, as we had told you, and for now there is nobody else for you at your hours. We looked for somebody without moving others, and write to you within a week about what comes next.`,
    leadEndsBefore: (others: readonly string[]) =>
      `${toList(others)} can't meet you, as we had told you. It is nothing that you did; the seat is free, and we write to you when somebody comes to it.`,
    pause: (others: readonly string[]) =>
      `you pause, and that is all right. ${toList(others)} may meet somebody else meanwhile; when you can come again, tell us, and we look for a place that moves as few people as possible.`,
    goodbye: (name: string, others: readonly string[]) =>
      `thank you for your time with ${toList(others)}. They know that you do not meet any more, and you owe nobody a reason, ${name}.`,
    goodbyeBefore: (name: string, others: readonly string[]) =>
      `you do not meet ${toList(others)}, as we had told you. Thank you for telling us before it begins; they know. You owe nobody a reason, ${name}.`,
    leadGoodbye: (others: readonly string[]) =>
      `thank you for your time with ${toList(others)}. What they learned from you stays with them; they know, and are looked after.`,
    leadGoodbyeBefore: (others: readonly string[]) =>
      `you do not meet ${toList(others)}, as we had told you. Thank you for being ready to; they know, and are looked after.`,
  },
} as const;
