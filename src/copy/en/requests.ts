/** What a finding says, and what to do about it. */
interface Finding {
  readonly detail: string;
  readonly next: string;
}

/** Everything that the program says to an issue made with one of the forms. */
export const requests = {
  form: {
    tooLong: (most: number) => `The text has more than ${String(most)} characters.`,
    otherShape:
      'The fields of the form do not stand here once each and in their order, so it cannot be told which answer is which.',
    again: 'Open the form anew from the site, fill in its fields, and close this issue.',
  },
  unknownCohort: (cohorts: string): Finding => ({
    detail: 'There is no cohort of that name.',
    next:
      cohorts === ''
        ? 'Wait for a cohort to be announced.'
        : `Edit this issue and write one of these as Cohort: ${cohorts}.`,
  }),
  badHandle: {
    detail: 'That is no handle.',
    next: 'Edit this issue and write lower-case letters, digits and single hyphens, at most 39, such as dev-rao.',
  },
  unknownHandle: (handle: string): Finding => ({
    detail: `There is nobody with the handle ${handle}.`,
    next: 'Edit this issue and write the handle as it stands in the name of your file.',
  }),
  othersFile: (handle: string): Finding => ({
    detail: `The files of ${handle} belong to another account than yours.`,
    next: 'If you are new, edit this issue and choose another handle. If you are this person, write to the coordinators.',
  }),
  unproven: (handle: string): Finding => ({
    detail: `No account is on record that proves who ${handle} is, so a program may change nothing.`,
    next: 'Wait for a coordinator, who will ask you and can make the change.',
  }),
  unknownChange: (words: string): Finding => ({
    detail: 'It cannot be told what should change.',
    next: `Edit this issue and write one of these as Change: ${words}.`,
  }),
  noProfile: (handle: string): Finding => ({
    detail: `${handle} has no mentor’s profile.`,
    next: 'Edit this issue: write your handle, and for an enrollment the cohort.',
  }),
  noEnrollment: (handle: string): Finding => ({
    detail: `${handle} is not enrolled in that cohort.`,
    next: 'Edit this issue and write the cohort as in the address of its page.',
  }),
  badDay: {
    detail: 'A pause needs the day on which you take people again, and it has to be to come.',
    next: 'Edit this issue and write it under Until as YYYY-MM-DD.',
  },
  noSealedPart: {
    detail: 'There is no sealed part in it.',
    next: 'Make it on the page for the private part, and open the form from there. Write nothing private here.',
  },
  noPrivatePartYet: {
    detail: 'Your private part has not come yet, so no place can be offered or taken.',
    next: 'Add your private part first.',
  },
  notOffered: {
    detail: 'No place has been offered to you in that cohort.',
    next: 'Wait until the coordinators offer one, or ask them.',
  },
  titles: {
    enroll: (handle: string, cohort: string) => `Enroll ${handle} in ${cohort}`,
    confirm: (handle: string) => `Confirm that ${handle} is still here`,
    pause: (handle: string, day: string) => `Pause ${handle} until ${day}`,
    resume: (handle: string) => `Open the profile of ${handle} again`,
    stepDown: (handle: string) => `Thank ${handle}, who steps down`,
    leave: (handle: string, cohort: string) => `Withdraw ${handle} from ${cohort}`,
    seal: (handle: string, cohort: string) => `Seal the private part of ${handle} in ${cohort}`,
    takePlace: (handle: string, cohort: string) => `Take the place of ${handle} in ${cohort}`,
  },
  wrongFile: (contact: string) =>
    `No harm done. Send the right answers with the same handle: they replace the old ones, and it does not matter whether the first file was merged. If something private stood in it in the open, write to ${contact} at once: they take it away, and tell you what stays in the history of the repository.`,
  pullRequest: (number: number, login: string) =>
    `Made by a program from #${String(number)}, which ${login} opened. Nothing is published before a coordinator merges it.\n\nCloses #${String(number)}.`,
  answer: {
    greeting: (login: string) => `Thank you, ${login}. A program has read this issue.`,
    done: 'The change is proposed',
    doneText: (number: number) =>
      `It stands in #${String(number)}, with a review of it. This issue closes by itself when a coordinator merges that.`,
    privatePart: (address: string) =>
      `**You cannot be placed yet.** Your hours, how your group reaches you and your wishes are still missing. Add them on [the page for the private part](${address}): it seals them on your device, so that only the coordinators can read them. Do not write them here.`,
    withoutScripts: (contact: string) =>
      `That page needs a browser that runs scripts, also one of another device. If you have none, write to ${contact}.`,
    nothing: 'Nothing was changed',
    same: 'The files say this already.',
    waits: 'Waits for a coordinator',
    said: 'An answer',
    unmet: 'What is not met, and what to do:',
    again: 'Edit this issue and correct the answer: it is read again by itself.',
    ask: (contact: string) =>
      `Everything here is public. For anything private, or to ask a person, write to ${contact}.`,
  },
};
