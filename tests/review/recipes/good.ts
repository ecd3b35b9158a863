import {
  account,
  enrollmentOf,
  mentorOf,
  people,
  portrait,
  readSealed,
  toEnrollment,
  toProfile,
} from '../lantern.ts';
import { change, joins, niaJoins, ownSealed, write, type Recipes } from './recipe.ts';

const { ines, dev, nia, lotte } = people;
const devWithdraws = change(
  enrollmentOf('dev-rao'),
  [readSealed('dev-rao'), ''],
  ['state: complete', 'state: withdrawn'],
);

/** What people send who mean well, and what a coordinator has to look at. */
export const goodRecipes: Recipes = {
  'newcomer-enrolls': { ...nia, verdict: 'ready', edits: [niaJoins] },
  'newcomer-without-account': { ...nia, verdict: 'ready', edits: [joins('nia-wells')] },
  'newcomer-with-sealed-part': {
    ...nia,
    verdict: 'ready',
    edits: [joins('nia-wells', { state: 'complete', more: ownSealed })],
  },
  'member-withdraws': { ...dev, verdict: 'ready', edits: [devWithdraws] },
  'member-withdraws-late': {
    ...dev,
    now: '2027-09-20T12:00:00Z',
    verdict: 'ready',
    edits: [devWithdraws],
  },
  'member-withdraws-with-sealed-part': {
    ...dev,
    verdict: 'needs-changes',
    edits: [change(enrollmentOf('dev-rao'), ['state: complete', 'state: withdrawn'])],
  },
  'contact-details-in-a-goal': {
    ...dev,
    verdict: 'ready',
    edits: [
      change(enrollmentOf('dev-rao'), ['goal: I want', 'goal: Call +91 98765 43210. I want']),
    ],
  },
  'member-seals-again': {
    ...dev,
    verdict: 'ready',
    edits: [change(enrollmentOf('dev-rao'), [readSealed('dev-rao'), ownSealed])],
  },
  'login-was-renamed': {
    author: 'dev-the-gardener',
    authorId: 2002,
    verdict: 'ready',
    edits: [
      change(enrollmentOf('dev-rao'), ['goal: I want to eat one', 'goal: I want to eat two']),
    ],
  },
  'mentor-is-still-here': {
    ...ines,
    verdict: 'ready',
    edits: [change(mentorOf('ines-moreau'), ['confirmed: 2027-08-01', 'confirmed: 2027-08-19'])],
  },
  'mentor-changes-words-and-portrait': {
    ...ines,
    verdict: 'ready',
    edits: [
      change(mentorOf('ines-moreau'), ['nine years', 'ten years']),
      write('content/portraits/ines-moreau.png', new Uint8Array([...portrait, 0])),
    ],
  },
  'new-mentor-with-portrait': {
    ...nia,
    verdict: 'needs-a-coordinator',
    edits: [
      write(
        mentorOf('nia-wells'),
        toProfile(
          'Nia Wells',
          `consent: 2027-08-20\nportrait:\n  file: portraits/nia-wells.png\n  alt: Nia\n${account('nia-w', 4004)}`,
        ),
      ),
      write('content/portraits/nia-wells.png', portrait),
    ],
  },
  'login-without-a-number': {
    ...lotte,
    verdict: 'needs-a-coordinator',
    edits: [change(enrollmentOf('lotte-brandt'), ['experience: some', 'experience: seasoned'])],
  },
  'number-of-author-unknown': {
    author: 'devrao',
    verdict: 'needs-a-coordinator',
    edits: [change(enrollmentOf('dev-rao'), ['experience: new', 'experience: some'])],
  },
  'coordinator-changes-the-cohort': {
    ...ines,
    verdict: 'needs-a-coordinator',
    edits: [change('content/cohorts/autumn-2027/cohort.mdx', ['target: 3', 'target: 2'])],
  },
  'engine-alone': {
    ...nia,
    verdict: 'needs-a-coordinator',
    edits: [write('README.md', '# Our hub\n')],
  },
  'handle-and-name-differ': {
    ...nia,
    verdict: 'needs-changes',
    edits: [write(enrollmentOf('nia-wells'), toEnrollment('nia'))],
  },
  'topic-misspelled': {
    ...nia,
    verdict: 'needs-changes',
    edits: [
      write(
        enrollmentOf('nia-wells'),
        toEnrollment('nia-wells').replace('[tomatoes]', '[tomatos]'),
      ),
    ],
  },
  'nothing-at-all': { ...nia, verdict: 'needs-changes', edits: [] },
};
