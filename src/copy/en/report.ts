import type { Aim, UnplacedReason } from '../../schemas/grouping-proof.ts';
import type { AimStatus } from '../../schemas/grouping.ts';
import { groups } from './groups.ts';
import { toCount, toList } from './grammar.ts';
import { words } from './words.ts';

type Item =
  | 'one-half-hour'
  | 'two-half-hours'
  | 'three-half-hours'
  | 'four-half-hours'
  | 'seat'
  | 'group-maximum'
  | 'wish'
  | 'another-lead';

/** What a coordinator reads about a plan before it is published. It names people and their hours. */
export const report = {
  title: (cohort: string) => `Plan of ${cohort}`,
  private: {
    label: 'Private',
    text: 'This page names people, their hours, their wishes and who has no group. It is for the coordinators of this cohort. Keep it on this machine: do not send it, print it for others or put it where it can be read.',
  },
  plannedOn: (day: string) => `Planned on ${day}`,
  zone: (zone: string) => `Times are those of ${zone}, unless a person's own clock is named.`,
  figures: {
    placed: 'Have a place',
    placedOf: (placed: number, seekers: number) => `${String(placed)} of ${String(seekers)}`,
    unplaced: 'Have none',
    groups: 'Groups',
    meanFit: 'Mean fit, of 1000',
    lowest: (fit: number) => `lowest ${String(fit)}`,
    underFloor: (count: number, floor: number) =>
      `${toCount(count, 'person', 'people')} under the floor of ${String(floor)}`,
    noFloor: 'no fit floor',
  },
  attention: {
    heading: 'What to look at',
    unplaced: (count: number, withSmallest: number) =>
      withSmallest === 0
        ? `${toCount(count, 'person has', 'people have')} no group, and no single change was found that would do.`
        : `${toCount(count, 'person has', 'people have')} no group. For ${String(withSmallest)} of them one change would do.`,
    underFloor: (names: string) => `Under the fit floor: ${names}.`,
    idle: (names: string) => `Leads without a group: ${names}.`,
    awaiting: (names: string) => `Private part not sent yet: ${names}.`,
    overloaded: (names: string) => `Leads with more people than they offered to take: ${names}.`,
    moves: (count: number) =>
      `${toCount(count, 'person', 'people')} would change group against what is published.`,
    nothing: 'Everybody has a place, nobody is under the floor, and no lead is idle.',
  },
  quality: {
    heading: 'How good it is',
    names: {
      'left-over': 'People whom an earlier cohort left over, placed',
      placed: 'People placed',
      'under-floor': 'Placed people under the fit floor',
      value: 'Total fit',
    } satisfies Record<Aim['aim'], string>,
    columns: {
      aim: 'Aim, in order of rank',
      value: 'Reached',
      bound: 'Best possible',
      status: 'Who says so',
    },
    status: {
      certified: 'Certified',
      'solver-proven': "Solver's word",
      gap: 'Not proven',
    } satisfies Record<AimStatus, string>,
    meaning: {
      certified:
        'Certified: no grouping can pass the bound, and that was checked again without a solver.',
      'solver-proven':
        "Solver's word: the solver says that nothing better exists. Verifying counts what is reached again, but does not repeat that search.",
      gap: 'Not proven: the counted work ended first. The best lies between what is reached and the bound.',
    } satisfies Record<AimStatus, string>,
    conditional: 'Given what the aims above reach, of which one is not proven.',
    noBetter: (bound: string) => `${bound}, which this reaches`,
    perhaps: (bound: string) => `perhaps ${bound}`,
    gap: (percent: string) => `${percent} % from the bound`,
  },
  unplaced: {
    heading: 'Without a group',
    none: 'Everybody who could be placed has a group.',
    gives: (zone: string, hours: string) =>
      `Gave ${hours} ${hours === '1' ? 'hour' : 'hours'} a week, on the clock of ${zone}.`,
    reach: (pairs: number) => `${toCount(pairs, 'pair', 'pairs')} of lead and hour in reach.`,
    languages: (languages: readonly string[]) => `Speaks ${toList(languages)}.`,
    topics: (topics: readonly string[]) =>
      topics.length === 0 ? 'Asked for no topic.' : `Asked for ${toList(topics)}.`,
    leftOver: 'An earlier cohort left them over.',
    reasons: {
      'no-lead-in-language': 'No lead speaks a language of theirs.',
      'no-lead-for-topic': 'No lead helps with a topic they asked for.',
      'no-lead-allowed':
        'Every lead left is one they must not meet, or they asked for another one.',
      'no-shared-hour': 'No lead can make an hour of theirs in every week.',
      'tied-to-others':
        'They and those they are bound to, by their own wish or by the coordinators, fit into no group together: by hour, lead, language or size.',
      'too-few-at-that-hour': 'Too few people can make the hours that they share with a lead.',
      'no-other-at-their-hours': 'Nobody else who seeks equals can make an hour of theirs.',
      'no-seat':
        'They could be in a group, but in this plan those whom they could meet do so at other hours, in other languages, or their group is full.',
    } satisfies Record<UnplacedReason, string>,
    whatWould: 'What would place them',
    whatWouldNote:
      'With each of these, everybody now placed still has a place, and every other requirement is kept.',
    certainty: { smallest: 'Smallest change', suffices: 'Suffices' },
    nothingFound: 'No single change of the list below places them.',
    nothingProven: 'No single change of the list below can place them: this is proven for each.',
    notSearched: 'Not searched: the counted work for this report ended before.',
    fits: 'They fit without any change: the search ended before it found that. Plan again with a smaller cohort, or place them by hand.',
    displaces: (names: readonly string[]) =>
      `They fit only if somebody gives up a place; it would do if ${toList(names)} did.`,
    never: 'They fit into no group, whoever gave up a place.',
    withoutChange: 'Without any change',
    ruledOut: 'Ruled out',
    unknown: 'Neither found nor ruled out',
    unsearched: 'Not searched',
    items: {
      'one-half-hour': 'one more half hour',
      'two-half-hours': 'two more half hours',
      'three-half-hours': 'three more half hours',
      'four-half-hours': 'four more half hours',
      seat: 'one more seat at one lead',
      'group-maximum': 'groups of one person more',
      wish: 'one wish of theirs less',
      'another-lead': 'one more lead',
    } satisfies Record<Item, string>,
    halfHours: (count: number, hours: readonly string[], zone: string) =>
      `${count === 1 ? 'One more half hour' : `${['Two', 'Three', 'Four'][count - 2] ?? String(count)} more half hours`}: ${toList(hours)} on their clock (${zone}).`,
    seat: (lead: string) => `One more seat at ${lead}.`,
    groupMaximum: (max: number) => `Groups of up to ${String(max)}.`,
    anyTopic: 'They would be content with a lead who helps with none of their topics.',
    anyLead: 'They would be content with a lead whom they did not rank.',
    anyWakingHour: 'The hours before 07:00 or after 22:00 that they wrote really suit them.',
    notApart: (name: string) => `They no longer ask to be apart from ${name}.`,
    notTogether: (name: string) => `They no longer ask for ${name}.`,
    anotherLead: (language: string | undefined, topics: readonly string[], when: string) =>
      `One more lead${language === undefined ? '' : ` who speaks ${language}`}${topics.length === 0 ? '' : ` and helps with ${toList(topics)}`}, ${when}.`,
    joins: (leads: readonly string[], when: string) =>
      leads.length === 0
        ? `They would meet ${when}.`
        : `They would join ${toList(leads)}, ${when}.`,
    nobodyMoves: 'Nobody else moves.',
    moves: (names: readonly string[]) =>
      `${toCount(names.length, 'other', 'others')} would have another lead or hour: ${toList(names)}.`,
  },
  infeasible: {
    heading: (cohort: string, seekers: number) =>
      `No group can be formed for ${cohort}: 0 of ${toCount(seekers, 'seeker')} can be placed. Nothing is written.`,
    nobodySeeks:
      'Nobody with a complete enrollment seeks a group yet. Plan again when people have enrolled.',
    atHome: (id: string) =>
      `Run "npm run plan -- ${id}" on your own computer: it says why, and what would place somebody. A log that may be public does not.`,
    reason: (count: number, sentence: string) =>
      `${toCount(count, 'person', 'people')}: ${sentence}`,
    options: 'What would help:',
    noOptions:
      'No single change was found. More leads, other hours or people who share a language are needed; try several at once with --what-if.',
    smallerGroups: (min: number, placed: number, id: string) =>
      `Groups of ${String(min)} at least would place ${toCount(placed, 'person', 'people')}: npm run plan -- ${id} --what-if "min=${String(min)}"`,
  },
  contents: 'On this page',
  overview: {
    columns: {
      group: 'Group',
      when: 'Meets',
      lead: 'Lead',
      seats: 'Seats',
      fit: 'Mean fit',
      lowest: 'Lowest fit',
    },
    noLead: 'nobody leads',
  },
  groups: {
    heading: 'The groups',
    none: 'No group can be formed.',
    columns: { who: 'Who', clock: 'Their clock', fit: 'Fit' },
    preference: (name: string, weight: number) => `${name}\u00a0×\u00a0${String(weight)}`,
    lead: 'lead',
    leftOver: 'left over before',
    underFloor: 'under the floor',
    ranked: (rank: number, of: number) => `${toOrdinal(rank)} of ${String(of)} ranked`,
    unranked: (of: number) => `none of their ${String(of)} ranked`,
    noRanking: 'ranked nobody',
    picture: (weekday: string, zone: string) =>
      `When each of them can meet on ${weekday}, over all meetings, in the time of ${zone}`,
    free: (stretches: readonly string[]) =>
      stretches.length === 0 ? 'at no hour in every week' : `every week ${toList(stretches)}`,
    sometimes: (stretches: readonly string[]) => `in some weeks ${toList(stretches)}`,
    legend: { always: 'every week', sometimes: 'some weeks only', slot: 'the meeting' },
    alternatives: 'Other hours for these people',
    noAlternatives: 'none: this is the only hour that all can make',
    moreHours: (count: number) => `and ${String(count)} more`,
    shared: 'Hours in common',
    sharedHours: (count: number) =>
      `${toCount(count, 'start', 'starts')} on the half hour at which all can make every meeting`,
    seats: groups.seats,
    reasons: 'Public reasons',
  },
  tight: {
    heading: 'What is tight',
    reach: 'Placed people who could hardly be elsewhere',
    reachNote: 'Pairs of lead and hour in reach, whoever else is there',
    full: 'Groups that are full',
    fullBy: {
      seats: (leads: readonly string[]) => `the seats of ${toList(leads)}`,
      size: (max: number) => `the largest group, ${String(max)}`,
    },
    noneFull: 'No group is full.',
    languages: 'Languages with too few seats',
    language: (languages: readonly string[], seekers: number, seats: number) =>
      `${toList(languages, 'or')}: ${toCount(seekers, 'seeker speaks', 'seekers speak')} nothing else; leads who speak ${languages.length === 1 ? 'it' : 'any of them'} have ${toCount(seats, 'seat')}`,
    noLanguages:
      'Whatever somebody speaks, leads who speak any of it have seats for all who speak nothing else.',
    anyLanguage: 'No language in common is required.',
    hours: 'Hours that many seekers and few leads have',
    hour: (when: string, seekers: number, leads: number) =>
      `${when}: ${toCount(seekers, 'seeker')}, ${toCount(leads, 'lead')}`,
  },
  leads: {
    heading: 'Leads over all cohorts',
    note: 'People that each lead has at the same time as this cohort, against what they offered.',
    columns: {
      who: 'Lead',
      here: 'Here',
      elsewhere: 'Elsewhere',
      offered: 'Offered',
      hosts: 'Hosts',
      state: '',
    },
    hosts: (count: number) => (count === 0 ? '–' : toCount(count, 'session')),
    state: {
      over: 'more than offered',
      full: 'full',
      'one-left': 'one seat left',
      room: 'has room',
      idle: 'no group',
    },
  },
  difference: {
    heading: 'What is different',
    previous: 'Against the plan before this one',
    published: 'Against what is published',
    nothingPublished: 'Nothing is published yet.',
    noPrevious: 'There is no plan before this one.',
    same: 'Nothing differs.',
    unchanged: (count: number) =>
      `${toCount(count, 'group stays as it is', 'groups stay as they are')}.`,
    kinds: { new: 'new', changed: 'changed', gone: 'gone' },
    joined: (names: readonly string[]) => `joined: ${toList(names)}`,
    left: (names: readonly string[]) => `left: ${toList(names)}`,
    slotBefore: (when: string) => `was ${when}`,
    moves: 'Who moves',
    atOtherHour: (names: readonly string[]) =>
      `In their group still, at another hour: ${toList(names)}.`,
    from: (from: string, to: string) => `from ${from} to ${to}`,
    gains: (to: string) => `has a place now, with ${to}`,
    loses: (from: string) => `has no place any more, was with ${from}`,
  },
  setAside: {
    heading: 'Set aside',
    none: 'Nobody is set aside.',
    line: (name: string, as: 'seeker' | 'lead', reason: string) => `${name}, as a ${as}: ${reason}`,
  },
  settings: {
    heading: 'What it was planned with',
    decisions: 'What the coordinators decided, and its price',
    size: 'Group size',
    requirements: 'Has to hold',
    weights: 'Weighed',
    floor: 'Fit floor',
    draw: 'Draw',
    sessions: 'Group meetings',
    zone: 'Time zone',
    inputs: 'Public inputs',
    noFloor: 'none',
    always: 'sizes, seats, hours and people kept apart',
  },
  day: (weekday: keyof typeof words.weekdays, time: string) => `${words.weekdays[weekday]} ${time}`,
  span: (from: string, to: string) => `${from}–${to}`,
  people: (names: readonly string[]) => toList(names),
  then: (times: readonly string[]) => times.join(', then '),
};

function toOrdinal(rank: number): string {
  return `${String(rank)}${['st', 'nd', 'rd'][rank - 1] ?? 'th'}`;
}
