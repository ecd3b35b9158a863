import { toCount } from './grammar.ts';

/** What reminders say to mentors, in public, and to whoever runs the command. */
export const reminders = {
  label: 'still here',
  /** The issue that a mentor reads. */
  issue: {
    title: (handle: string) => `Still here, ${handle}?`,
    greeting: (who: string) => `Hello ${who},`,
    // Without the number of days, which would change the text, and so send a letter, every week.
    ask: (program: string, day: string) =>
      `the last we heard of you at ${program} was on ${day}. People who look for a mentor see your profile, so we ask now and then whether it still holds.`,
    pause:
      'Because it is so long, a change that pauses your profile is proposed as well. Nothing is lost by it: you can come back at any time with one click.',
    choices: 'One of these is enough, and none needs a reason:',
    confirm: 'I am still here',
    later: 'Pause me until a day',
    stepDown: 'I step down, with thanks',
    byHand: (address: string) => `Change the lines at the head of [your profile](${address}).`,
    closes: 'This issue closes by itself once your profile says so.',
  },
  pauseTitle: 'Pause mentors who were not heard of for long',
  pauseBody: (lines: string) =>
    `These mentors have not said that they are still here:\n\n${lines}\n\nMerging pauses their profiles; they are shown as paused and get no new people. Take out whoever answered elsewhere.`,
  pauseLine: (handle: string, day: string) => `- ${handle}, last heard of on ${day}`,
  line: {
    ask: (name: string, handle: string, day: string, days: number) =>
      `Ask ${name} (${handle}): last heard of on ${day}, ${toCount(days, 'day')} ago.`,
    pause: (name: string, handle: string, day: string, days: number) =>
      `Pause ${name} (${handle}): last heard of on ${day}, ${toCount(days, 'day')} ago.`,
  },
  none: 'Every mentor who takes people was heard of lately.',
  dry: 'Nothing was sent. With --apply the workflow Reminders opens an issue for each.',
  demo: 'This is a demonstration, so nobody is asked.',
};
