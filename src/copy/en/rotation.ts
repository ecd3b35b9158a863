import type { Rotation } from '../../schemas/rotation.ts';
import { toCount, toList } from './grammar.ts';

/** What a published rotation reaches, in words that claim no more than was shown. */
function toQuality({ quality }: Rotation): string {
  const { repeats, earlier, atLeast } = quality;
  const again = repeats + earlier;
  if (again === 0) return 'Nobody meets the same person twice.';
  const met = `${toCount(again, 'meeting is', 'meetings are')} of two people who had met before`;
  if (again === atLeast) return `${met}; fewer are not possible, which is proven.`;
  if (atLeast === 0) return `${met}. Whether fewer are possible is not proven.`;
  return `${met}. At least ${String(atLeast)} ${atLeast === 1 ? 'has' : 'have'} to be; whether fewer than ${String(again)} are possible is not proven.`;
}

/** Everything on the pages of rotations: who meets whom in each round. */
export const rotation = {
  heading: (cohort: string) => `Who meets whom in ${cohort}`,
  description: (cohort: string) => `Round by round: who meets whom in ${cohort}.`,
  link: 'Who meets whom',
  backToCohort: (cohort: string) => `Back to ${cohort}`,
  summary: (people: number, rounds: number) =>
    `${toCount(people, 'person meets', 'people meet')} somebody else in each of ${toCount(rounds, 'round')}.`,
  quality: toQuality,
  sitOuts: ({ quality: { sitOuts } }: Rotation) => {
    if (sitOuts.most === 0) return 'Whoever can come has a meeting in every round.';
    const range =
      sitOuts.fewest === sitOuts.most
        ? String(sitOuts.most)
        : `${String(sitOuts.fewest)} to ${String(sitOuts.most)}`;
    return `Where numbers are odd, sitting out goes round: ${range} ${sitOuts.most === 1 ? 'time' : 'times'} each.`;
  },
  notYet:
    'Who meets whom is not planned yet. The coordinators publish it here before the first round.',
  rounds: 'The rounds',
  roundsNote:
    'Rounds that have begun stay as they are. Later ones can still change when people join or leave.',
  phases: { past: 'Over', now: 'Now', next: 'Next', later: 'Later' },
  week: (first: string, last: string) => `${first} to ${last}`,
  ownHour: 'Find an hour together: at least one suits all of you.',
  alone: (name: string) => `${name}, whose group has left`,
  sizes: (groups: number, people: number) =>
    `${toCount(people, 'person', 'people')} in ${toCount(groups, 'group')}`,
  nobody: 'Nobody meets in this round.',
  cardsHeading: (cohort: string) => `Cards for ${cohort}`,
  cardsDescription: (cohort: string) =>
    `One card for each person of ${cohort}, to print and cut out: whom they meet, round by round.`,
  cardsNote: 'One card for each person. Print the page and cut along the lines.',
  printCards: 'Cards to print',
  own: 'Everybody’s own card',
  cardOf: (name: string, cohort: string) => `Whom ${name} meets in ${cohort}`,
  cardDescription: (name: string, cohort: string) =>
    `Whom ${name} meets in ${cohort}, round by round.`,
  people: (names: readonly string[]) => toList(names),
  sitsOut: 'No meeting',
  calendarLabel: 'Rounds',
  calendarOf: (name: string) => `Rounds of ${name}`,
  calendarTitle: (title: string, names: readonly string[]) => `${title} with ${toList(names)}`,
  all: (cohort: string) => `All rounds of ${cohort}`,
};
