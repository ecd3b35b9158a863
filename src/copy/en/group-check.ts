import { toCount } from './grammar.ts';

/** What something that was found is about, as words and numbers. */
export interface FoundParts {
  /** Name of the group, or id of the round; undefined where it is about all of them. */
  readonly where: string | undefined;
  readonly people: number;
  readonly found: string;
  readonly expected: string;
}

type FoundWords = (found: FoundParts) => string;

const where = ({ where = 'The list' }: FoundParts) => where;
const people = ({ people: count }: FoundParts) => toCount(count, 'person', 'people');

/** What is said of something that contradicts a claim, by the code of the finding. */
const found = {
  'other-cohort': (one) => `The groups say that they are of ${one.found}.`,
  'repeated-id': (one) => `Two groups are called ${one.found}.`,
  'repeated-name': (one) => `Two groups have the name ${one.found}.`,
  'unsorted-groups': () => 'The groups are not in order.',
  'repeated-lead': (one) => `${where(one)}: its lead leads another group too.`,
  'repeated-member': (one) => `${where(one)}: a member is in another group too.`,
  'lead-is-member': (one) => `${where(one)}: somebody leads it and is a member.`,
  'lead-count': (one) => `${where(one)} has ${toCount(Number(one.found), 'lead')}.`,
  'too-few-members': (one) =>
    `${where(one)} has ${toCount(Number(one.found), 'member')}; the fewest are ${one.expected}.`,
  'too-many-members': (one) =>
    `${where(one)} has ${toCount(Number(one.found), 'member')}; the most are ${one.expected}.`,
  'slot-off-grid': (one) => `${where(one)} meets at ${one.found}, which is not on the half hour.`,
  'slot-not-offered': (one) => `${where(one)}: its time does not exist on ${one.expected}.`,
  'slot-meets-session': (one) => `${where(one)} meets while everybody has a session.`,
  'overlapping-meetings': (one) => `${where(one)}: ${people(one)} would be in two meetings.`,
  'untrue-count': (one) => `It says ${one.found}; counted here: ${one.expected}.`,
  'untrue-quality': (one) => `Its statement of quality contradicts itself (${one.found}).`,
  'untrue-seeker-count': (one) =>
    `It says that ${one.found} asked for a place; the records have ${one.expected}.`,
  'other-public-inputs': () => 'The digest of the records is another one.',
  'other-settings': () => 'The rules of the cohort are not those of the groups.',
  'format-not-offered': (one) => `${where(one)} works in a way that this cohort does not offer.`,
  'lead-not-taking-part': (one) => `${where(one)}: its lead is not enrolled to lead it.`,
  'member-not-seeking': (one) => `${where(one)}: a member did not ask for such a place.`,
  'over-capacity': (one) =>
    `${where(one)}: its lead has ${toCount(Number(one.expected), 'seat')} and ${toCount(Number(one.found), 'member')}.`,
  'override-broken': (one) => `${where(one)} is not as the coordinators decided.`,
  'no-shared-language': (one) => `${where(one)}: there is no language that all speak.`,
  'no-asked-topic': (one) => `${where(one)}: the lead helps ${people(one)} with nothing asked for.`,
  'no-goal-topic': (one) => `${where(one)}: the lead helps ${people(one)} with no goal topic.`,
  'one-organization': (one) => `${where(one)}: ${people(one)} are of one organization.`,
  'far-experience': (one) => `${where(one)}: the experience of ${people(one)} is far apart.`,
  'untrue-reasons': (one) => `${where(one)}: the records do not give its reasons.`,
  'broken-history': () => 'What groups were like before does not fit together day by day.',
  'untrue-moves': (one) => `A repair says ${one.found}; counted here: ${one.expected}.`,
  'leaver-in-group': () => 'Somebody who left is in a group on that very day.',
  'unknown-round': (one) => `${where(one)} is no round that the cohort asks for.`,
  'other-date': (one) => `${where(one)} has another date than its session.`,
  'not-enrolled': (one) => `${where(one)}: ${people(one)} are not enrolled.`,
  left: (one) => `${where(one)}: ${people(one)} take no part any more.`,
  'twice-in-round': (one) => `${where(one)}: ${people(one)} are in two groups.`,
  'wrong-size': (one) => `${where(one)}: ${people(one)} are in one group.`,
  'repeats-differ': (one) => `Counted here: ${one.found} meetings of two who had met.`,
  'bound-impossible': () => 'Fewer meet again than is called proven.',
} satisfies Record<string, FoundWords>;

/** Everything about checking published groups in the page. */
export const groupCheck = {
  title: 'Check it yourself',
  lead: 'Your browser can check these groups by itself, with the code that the coordinators use without a key. It loads the public records of this cohort, sends nothing, and counts everything again.',
  leadRounds:
    'Your browser can check these rounds by itself, with the code that the coordinators use without a key. It loads who meets whom, sends nothing, and counts everything again.',
  button: 'Check now',
  again: 'Check again',
  working: 'Checking …',
  failed: 'The records could not be loaded. Check your connection and press the button again.',
  data: 'The records it loads (JSON)',
  commandPublic: 'In a clone of the repository, anybody can check all that is public:',
  commandKey: 'With the cohort’s key, a coordinator checks everything, the private part included:',
  commandPrivate: 'Whoever can read the repository checks more in a clone of it:',
  countsAlone:
    'This cohort shows numbers alone, so there is nothing here that a browser could check its rounds with.',
  labels: {
    named:
      'People stand in the records under their handles. Whoever left or has no group stands under a number.',
    labeled:
      'This cohort does not show full names, so members stand in the records under numbers, with what they said in public.',
    hidden:
      'What members said is not in the records that this page loads, and members stand in them under numbers.',
  },
  statuses: {
    holds: 'Holds',
    broken: 'Does not hold',
    changed: 'Changed since',
    unchecked: 'Cannot be checked here',
  },
  summary: (holds: number, broken: number, changed: number, unchecked: number) =>
    [
      broken === 0 ? '' : `${toCount(broken, 'claim does', 'claims do')} not hold.`,
      `${toCount(holds, 'claim holds', 'claims hold')}.`,
      changed === 0
        ? ''
        : `${toCount(changed, 'claim rests', 'claims rest')} on records that changed since.`,
      unchecked === 0 ? '' : `${String(unchecked)} cannot be checked here.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  changed:
    'The records of today say otherwise. They have changed since the groups were formed, so it may have held then.',
  claims: {
    'one-place': 'Nobody is in two groups, and nobody leads a group that they are a member of',
    sizes: 'Every group has a size and a number of leads that the cohort allows',
    members: 'Every member is enrolled and asked for such a place',
    leads: 'Every lead is enrolled to lead such a group',
    seats: 'No lead has more members than seats',
    language: 'Everybody in a group shares a language',
    topics: 'Every lead helps each member with a topic they asked for',
    company: 'Who is in one group keeps to the cohort’s rules on organizations and experience',
    'new-faces': 'Members were not in one group of an earlier cohort',
    times:
      'Every group meets at a time that exists in each week, never during a session for everybody, and nobody is in two of its meetings at once',
    decisions: 'The groups are as the coordinators decided in public',
    reasons: 'The reasons given for each group follow from the public records',
    counts: 'The numbers and the statement of quality do not contradict each other',
    seekers: 'As many people asked for a place as it says',
    rules: 'The groups were formed by the cohort’s own rules',
    repairs: 'What repairs changed is what they say, and nothing else',
    inputs: 'The records have the digest that was published',
    private: 'Hours, people kept apart, wishes, and that nothing better was possible',
    rounds: 'Every round is a session of the cohort, on its day',
    people: 'Everybody who meets is enrolled',
    'one-group': 'Nobody is in two groups of a round',
    'round-sizes': 'Every group has a size that the cohort allows',
    repeats: 'As many people meet again as it says',
    bound: 'No fewer meet again than is called possible',
    'private-rounds':
      'Hours, people kept apart, who had met before, and that no fewer could meet again',
  },
  hindrances: {
    'no-answers': 'What members said in public is not on this site.',
    'no-times': 'Only members may know when groups meet.',
    labels: 'The digest covers people’s handles, and not everybody’s stands on this site.',
    'other-cohorts':
      'Who was in groups of other cohorts is not in the records that this page loads.',
    key: 'It rests on what people told the coordinators in private, which only the cohort’s key opens.',
  },
  found,
};
