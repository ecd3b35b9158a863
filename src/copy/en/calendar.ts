import { toCount, toList } from './grammar.ts';

/** Everything about the calendars of cohorts and groups. */
export const calendar = {
  title: 'For your calendar',
  note: 'Subscribe, and your calendar follows what changes; or download a file once. Every event knows its time zone.',
  all: {
    everyone: 'Everything',
    mentees: 'For mentees and peers',
    mentors: 'For mentors',
  },
  groupMeetings: '(group meetings: on your group’s page)',
  leads: (group: string) => `${group}, for those who lead it`,
  events: (count: number) => toCount(count, 'event'),
  name: (program: string, title: string, part: string) => `${program}, ${title}: ${part}`,
  week: (week: number, title: string) => `Group meeting of week ${String(week)}: ${title}`,
  with: (names: readonly string[]) => `With ${toList(names)}`,
  where: 'Where you meet stands in your group’s message from the coordinators.',
  byKind: 'By kind of session',
  add: 'Add to your calendar',
  one: 'Add to calendar (.ics)',
  of: (title: string) => `Add to calendar (.ics): ${title}`,
  subscribe: 'Subscribe',
  copy: 'Copy address',
  copied: 'Copied',
  download: 'Download',
  how: 'How to subscribe',
  ways: [
    {
      where: 'Apple Calendar, on a phone or a Mac',
      how: 'Choose Subscribe beside a calendar and confirm.',
    },
    {
      where: 'Google Calendar',
      how: 'Copy the address. On a computer, open Google Calendar, choose + beside “Other calendars”, then “From URL”, and paste it. Your phone shows it too.',
    },
    {
      where: 'Outlook on the web',
      how: 'Copy the address. Choose “Add calendar”, then “Subscribe from web”, and paste it.',
    },
    {
      where: 'Thunderbird, Nextcloud and others',
      how: 'Copy the address and add a calendar “on the network” or “from a link”.',
    },
  ],
  without:
    'The address is also in the menu of the link to download: right mouse button, or a long press.',
  later:
    'A change reaches your calendar within a day or so. A file that was downloaded stays as it is.',
};
