import type { AimStatus, PublicReason, Slot } from '../../schemas/grouping.ts';
import type { Cohort, Requirement } from '../../schemas/cohort.ts';
import type { PreferenceName } from '../../schemas/preferences.ts';
import type { Experience } from '../../schemas/words.ts';
import { cohort } from './cohort.ts';
import { toCount, toList } from './grammar.ts';
import { groupSize } from './group-size.ts';

/** How near to the proven best a grouping is, in words that claim no more than was shown. */
const quality = {
  placed: {
    certified:
      'No other groups would place more people, by what everybody said and the coordinators decided. That is proven, and a second program checked the proof.',
    'solver-proven':
      'No other groups would place more people, by what everybody said and the coordinators decided. So says the program that formed them; nothing else has checked it.',
    gap: 'Whether more people could have been placed is not proven.',
  } satisfies Record<AimStatus, string>,
  value: (status: AimStatus, gapPercent: number) => {
    if (gapPercent >= 100) return 'How near the fit is to the best possible is not known.';
    const near =
      gapPercent === 0
        ? 'the total fit is the best possible'
        : `the total fit is at most ${String(gapPercent)} % from the best possible`;
    const sentences: Record<AimStatus, string> = {
      certified: `For as many people, ${near}, which is proven and checked too.`,
      'solver-proven': `For as many people, ${near}, by the word of the same program.`,
      gap: `For as many people, ${near}.`,
    };
    return sentences[status];
  },
};

const experienceNames: Record<Experience, string> = {
  new: 'new to it',
  some: 'some',
  seasoned: 'seasoned',
  expert: 'expert',
};

/** Who does what in a meeting of a circle, by name. */
interface Turns {
  readonly host: string;
  readonly clock: string;
  readonly scribe: string;
  readonly turns: readonly string[];
}

/** What a reason says, with its numbers. */
function toReasonSentence(
  reason: PublicReason,
  topicLabel: (id: string) => string,
  languageName: (tag: string) => string,
): string {
  switch (reason.kind) {
    case 'shared-time':
      return reason.meetings === 1
        ? 'Everyone can make the one meeting.'
        : `Everyone can make all ${String(reason.meetings)} meetings.`;
    case 'shared-language':
      return `Everyone speaks ${toList(reason.languages.map(languageName))}.`;
    case 'asked-topic':
      return reason.of === 1
        ? `They asked for ${topicLabel(reason.topic)}.`
        : `${String(reason.askedBy)} of ${String(reason.of)} asked for ${topicLabel(reason.topic)}.`;
    case 'size':
      return reason.size === reason.target
        ? `${toCount(reason.size, 'member')}, as aimed at.`
        : `${toCount(reason.size, 'member')}; the aim was ${String(reason.target)}.`;
    case 'organizations':
      return `${toCount(reason.named, 'member')} named where they work or study: ${toCount(reason.organizations, 'organization')}.`;
    case 'experience':
      return reason.least === reason.most
        ? `Members' experience: ${experienceNames[reason.least]}.`
        : `Members' experience: from ${experienceNames[reason.least]} to ${experienceNames[reason.most]}.`;
    case 'new-faces':
      return reason.metBefore === 0
        ? 'No two of them were in a published group of an earlier cohort.'
        : `Of ${toCount(reason.of, 'pair')}, ${String(reason.metBefore)} met in a published group of an earlier cohort.`;
  }
}

/** What coordinators decided before the groups were formed; a name that is not shown is undefined. */
const decisions = {
  pin: (person: string | undefined, to: string | undefined) =>
    `${person ?? 'Somebody'} was to be with ${to ?? 'another member'}.`,
  close: (lead: string | undefined) => `${lead ?? 'One lead'} was to have no group.`,
  hold: (lead: string | undefined, seats: number) =>
    `${toCount(seats, 'seat')} of ${lead ?? 'one lead'} ${seats === 1 ? 'was' : 'were'} held.`,
  slot: (person: string | undefined, slot: Slot | undefined) => {
    const whose = `The group of ${person ?? 'one member'}`;
    if (slot === undefined)
      return `${whose} was to meet at a certain time, which its members know.`;
    const { weekday, start } = slot;
    return `${whose} was to meet on ${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}s at ${start}.`;
  },
};

/** Everything on the pages of groups. */
export const groups = {
  heading: (cohort: string) => `Groups of ${cohort}`,
  description: (cohort: string) => `Who learns with whom in ${cohort}, and why.`,
  summary: (placed: number, seekers: number, groups: number) =>
    `${toCount(seekers, 'person', 'people')} asked for a place. ${placed === seekers && placed > 1 ? 'All' : String(placed)} of them ${placed === 1 ? 'has' : 'have'} one, in ${toCount(groups, 'group')}.`,
  waiting: (count: number) =>
    `${toCount(count, 'person waits', 'people wait')} for a place that falls free.`,
  left: (count: number) => `${toCount(count, 'person', 'people')} had a group and left since.`,
  unplaced: (count: number) =>
    `${toCount(count, 'person has', 'people have')} no group this time. The coordinators write to ${count === 1 ? 'them' : 'each of them'}.`,
  quality,
  notYet: (day: string) => `Groups are not formed yet. They are published on ${day}.`,
  late: (day: string) =>
    `Groups are not formed yet. They were due on ${day}; the coordinators are on it.`,
  notYetMore: 'Until then, everything that can be known is on the page of the cohort.',
  backToCohort: (cohort: string) => `Back to ${cohort}`,
  how: 'How this was computed',
  computed: {
    plannedOn: 'Planned on',
    inputs: 'Public inputs',
    inputsNote:
      'A number (SHA-256) that comes out the same for whoever has the same public facts, and differs with any change to them. Private facts are in no published number.',
    size: 'Group size',
    requirements: 'Had to hold',
    preferences: 'Weighed',
    preferencesNote:
      'Each number says how much it counts beside the others: 5 counts five times as much as 1.',
    floor: 'Fit floor',
    floorNote:
      'Fit is how much of what is weighed a group gives a person: from 0, nothing, to 1000, all of it.',
    decisions: 'Decided by the coordinators',
    none: 'nothing beyond sizes, seats, hours and people kept apart',
  },
  size: groupSize.aims,
  requirements: {
    language: 'a language that everybody in the group speaks',
    topic: 'a lead who can help each person with a topic they asked for',
    'goal-topic': 'a lead who can help each person with one of their goal topics',
    'ranked-lead': 'a lead whom each person ranked, where they ranked any',
    'local-hour': "meetings between 09:00 and 20:00 of each person's day",
    'different-organizations': 'no two members of one organization',
    'new-faces': 'no two members who were in a group together before',
    'close-experience': 'members of about as much experience',
    communication: 'members whose styles of feedback suit each other',
  } satisfies Record<Requirement, string>,
  preferences: {
    topics: 'topics',
    rankedLeads: 'ranked mentors',
    goals: 'goal topics',
    localHour: 'a comfortable hour',
    together: 'people asked for',
    newFaces: 'new faces',
    mixedOrganizations: 'mixed organizations',
    closeExperience: 'close experience',
    mixedExperience: 'mixed experience',
    communication: 'communication style',
    evenSizes: 'even sizes',
  } satisfies Record<PreferenceName, string>,
  decisions,
  weight: (name: string, weight: number) => `${name} ${String(weight)}`,
  floor: (fit: number) => `As few people as possible under a fit of ${String(fit)} in 1000`,
  howLink: 'How groups are formed',
  list: 'The groups',
  ledBy: 'Led by',
  noLead: 'No lead: everybody takes turns',
  unnamedLead: 'a participant',
  memberCount: (count: number) => toCount(count, 'member'),
  seats: (members: number, capacity: number) =>
    `${String(members)} of ${toCount(capacity, 'seat')} taken`,
  timesForMembers: 'Only members can read when it meets.',
  memberTimes: {
    title: 'Members open the times with their key',
    plain: (contact: string) =>
      `When groups meet is shown to their members alone. Members open the times on this page with the key that the join page gave them, which needs JavaScript. Whoever has no key, or no JavaScript, asks the coordinators: ${contact}.`,
    how: 'Your key is the file that you saved when you joined; its name begins with key-. It is read in this page alone and never sent.',
    file: 'Key file',
    text: 'Or its text',
    keep: 'Keep the key in this tab until I close it',
    open: 'Show the times',
    working: 'Opening …',
    problems: {
      'no-key':
        'There is no key here. Choose the file that you saved when you joined, or paste its line that begins with AGE-SECRET-KEY-1.',
      'wrong-key':
        'This key does not open these times. Use the key from the file you sent last for this cohort; if it is lost, ask the coordinators for the time.',
      'not-times': 'What is sealed here is not the times of this cohort. Tell the coordinators.',
      'not-loaded':
        'The times could not be loaded. Check your connection and press the button again.',
    },
    opened: 'Times on your clock',
    calendar: 'Add to your calendar (.ics)',
    forget: 'Forget the key',
    noGroup: 'The times open, but there is none for this group yet. Ask the coordinators.',
  },
  why: 'Why this group',
  reasonLabels: {
    'shared-time': 'Hours',
    'shared-language': 'Language',
    'asked-topic': 'Topic',
    size: 'Size',
    organizations: 'Places',
    experience: 'Level',
    'new-faces': 'Faces',
  } satisfies Record<PublicReason['kind'], string>,
  reason: toReasonSentence,
  status: { met: 'Met', 'partly-met': 'In part', 'not-met': 'Not met' },
  noReasons: 'No reasons were published for this group.',
  publicOnly:
    'Reasons rest on public facts alone. What people told the coordinators in private is in none of them.',
  namesNote: {
    names: 'Names are shown as people gave them.',
    'first-names': 'First names are shown.',
    initials: 'Initials are shown.',
    counts: 'Names are not shown.',
  } satisfies Record<Cohort['publish']['names'], string>,
  group: {
    description: (name: string, cohort: string) => `The rhythm and agenda of ${name}, ${cohort}.`,
    eyebrow: 'A group of',
    /** The days are those of the place whose zone the cohort has. */
    rhythm: (meetings: number, first: string, last: string, place: string) =>
      `${toCount(meetings, 'meeting')}, from ${first} to ${last} by the calendar of ${place}.`,
    rhythmHidden: (meetings: number) =>
      `${toCount(meetings, 'meeting')}, one in each week below. The time is not shown here.`,
    guides: 'For those who lead the group:',
    turns: 'Turns, if you like:',
    turnsOf: ({ host, clock, scribe, turns }: Turns) =>
      `${host} hosts, ${clock} keeps time, ${scribe} takes notes; ${toList(turns)} bring something.`,
    agenda: 'Agenda',
    next: 'Next:',
    inWeek: (...days: Parameters<typeof cohort.range>) => `in the week of ${cohort.range(...days)}`,
    print: 'Prints as a sheet from this week on, with lines for notes.',
    all: (cohort: string) => `All groups of ${cohort}`,
  },
};
