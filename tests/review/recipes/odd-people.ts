import {
  account,
  enrollmentOf,
  mentorOf,
  people,
  portrait,
  readPublished,
  readSealed,
  toEnrollment,
  toProfile,
} from '../lantern.ts';
import { change, joins, niaJoins, write, type Recipes } from './recipe.ts';

const { dev, lotte, mallory, nia } = people;
const inesPortrait = 'content/portraits/ines-moreau.png';

/** People who take, copy, replace or speak for others. */
export const odderPeopleRecipes: Recipes = {
  'enrollment-of-another': {
    ...mallory,
    verdict: 'refuse',
    edits: [change(enrollmentOf('dev-rao'), ['experience: new', 'experience: expert'])],
  },
  'place-given-to-oneself': {
    ...dev,
    verdict: 'needs-a-coordinator',
    edits: [
      change(enrollmentOf('dev-rao'), ['state: complete', 'state: complete\nplace: accepted']),
    ],
  },
  'freed-login': {
    author: 'devrao',
    authorId: 9999,
    verdict: 'refuse',
    edits: [change(enrollmentOf('dev-rao'), ['experience: new', 'experience: expert'])],
  },
  'freed-login-of-a-mentor-enrolls': {
    author: 'ines-moreau-example',
    authorId: 9999,
    verdict: 'refuse',
    edits: [write(enrollmentOf('ines-moreau'), toEnrollment('ines-moreau', { roles: 'mentor' }))],
  },
  'mentor-profile-of-another': {
    ...mallory,
    verdict: 'refuse',
    edits: [change(mentorOf('ines-moreau'), ['nine years', 'no years'])],
  },
  'consent-of-another': {
    ...mallory,
    verdict: 'refuse',
    edits: [change(mentorOf('ines-moreau'), ['consent: 2027-06-15', 'consent: 2027-08-20'])],
  },
  'consent-for-a-stranger': {
    ...mallory,
    verdict: 'needs-changes',
    edits: [write(mentorOf('vera-holm'), toProfile('Vera Holm', 'consent: 2027-08-20\n'))],
  },
  'profile-in-the-name-of-another-account': {
    ...mallory,
    verdict: 'refuse',
    edits: [
      write(
        mentorOf('vera-holm'),
        toProfile('Vera Holm', `consent: 2027-08-20\n${account('vera-h', 8008)}`),
      ),
    ],
  },
  'profile-without-any-account-changed': {
    ...mallory,
    verdict: 'needs-a-coordinator',
    edits: [change(mentorOf('tomo-ishii'), ['capacity: 3', 'capacity: 30'])],
  },
  'profile-without-account-is-claimed': {
    ...mallory,
    verdict: 'needs-a-coordinator',
    edits: [
      change(mentorOf('tomo-ishii'), [
        'consent: 2027-06-20\n',
        `consent: 2027-06-20\n${account('mallory', 6666)}`,
      ]),
    ],
  },
  'portrait-of-another': {
    ...mallory,
    verdict: 'refuse',
    edits: [write(inesPortrait, new Uint8Array([...portrait, 1]))],
  },
  'portrait-of-another-deleted': {
    ...mallory,
    verdict: 'refuse',
    edits: [{ remove: inesPortrait }],
  },
  'file-of-another-deleted': {
    ...mallory,
    verdict: 'refuse',
    edits: [{ remove: enrollmentOf('dev-rao') }],
  },
  'file-of-another-renamed-to-own': {
    ...mallory,
    verdict: 'refuse',
    edits: [{ rename: enrollmentOf('dev-rao'), to: enrollmentOf('mallory') }],
  },
  'own-file-renamed-onto-another': {
    ...dev,
    verdict: 'refuse',
    edits: [
      { remove: enrollmentOf('ines-moreau') },
      { rename: enrollmentOf('dev-rao'), to: enrollmentOf('ines-moreau') },
    ],
  },
  'own-file-renamed': {
    ...dev,
    verdict: 'refuse',
    edits: [
      { remove: enrollmentOf('dev-rao') },
      write(
        enrollmentOf('dev-r'),
        readPublished(enrollmentOf('dev-rao')).replace('handle: dev-rao', 'handle: dev-r'),
      ),
    ],
  },
  'own-file-deleted': {
    ...dev,
    verdict: 'needs-a-coordinator',
    edits: [{ remove: enrollmentOf('dev-rao') }],
  },
  'case-twin': {
    ...mallory,
    verdict: 'refuse',
    edits: [write(enrollmentOf('Dev-Rao'), toEnrollment('dev-rao'))],
  },
  'case-twin-of-a-folder': {
    ...mallory,
    verdict: 'refuse',
    edits: [write(enrollmentOf('mallory').replace('content', 'Content'), toEnrollment('mallory'))],
  },
  'case-twin-of-a-portrait': {
    ...mallory,
    verdict: 'refuse',
    edits: [write('content/portraits/Ines-Moreau.png', portrait)],
  },
  'handle-that-looks-alike': {
    ...mallory,
    verdict: 'needs-changes',
    edits: [joins('1nes-rnoreau')],
  },
  'handle-in-other-letters': {
    ...mallory,
    verdict: 'refuse',
    edits: [write(enrollmentOf('dеv-rao'), toEnrollment('dev-rao'))],
  },
  'account-handed-over': {
    ...dev,
    verdict: 'refuse',
    edits: [change(enrollmentOf('dev-rao'), ['id: 2002', 'id: 6666'])],
  },
  'account-removed': {
    ...dev,
    verdict: 'needs-a-coordinator',
    edits: [change(enrollmentOf('dev-rao'), [account('devrao', 2002), ''])],
  },
  'account-of-another-in-a-new-file': {
    ...mallory,
    verdict: 'refuse',
    edits: [joins('nia-wells', { login: 'nia-w', id: 4004 })],
  },
  'own-login-with-another-number': {
    ...mallory,
    verdict: 'refuse',
    edits: [joins('mallory', { login: 'mallory', id: 1 })],
  },
  'second-handle': {
    ...dev,
    verdict: 'needs-changes',
    edits: [joins('dev-the-second')],
  },
  'two-newcomers-in-one': {
    ...nia,
    verdict: 'needs-changes',
    edits: [niaJoins, joins('oto-berg')],
  },
  'another-beside-oneself': {
    ...nia,
    verdict: 'refuse',
    edits: [niaJoins, change(enrollmentOf('dev-rao'), ['experience: new', 'experience: expert'])],
  },
  'sealed-part-copied': {
    ...mallory,
    verdict: 'refuse',
    edits: [joins('mallory', { state: 'complete', more: readSealed('dev-rao') })],
  },
  'sealed-part-copied-with-other-lines': {
    ...mallory,
    verdict: 'refuse',
    edits: [
      joins('mallory', {
        state: 'complete',
        more: readSealed('dev-rao').replace(/^( {2}[A-Za-z0-9+/]{30})/m, '$1\n  '),
      }),
    ],
  },
  'sealed-part-moved-from-another': {
    ...mallory,
    verdict: 'refuse',
    edits: [
      { remove: enrollmentOf('lotte-brandt') },
      joins('mallory', { state: 'complete', more: readSealed('lotte-brandt') }),
    ],
  },
  'enrolls-too-early': {
    ...nia,
    now: '2027-08-05T12:00:00Z',
    verdict: 'needs-changes',
    edits: [niaJoins],
  },
  'enrolls-too-late': {
    ...nia,
    now: '2027-08-29T22:00:01Z',
    verdict: 'needs-a-coordinator',
    edits: [niaJoins],
  },
  'enrolls-in-the-last-minute': {
    ...nia,
    now: '2027-08-29T21:59:59Z',
    verdict: 'ready',
    edits: [niaJoins],
  },
  'member-becomes-mentor-too-late': {
    ...dev,
    now: '2027-08-25T12:00:00Z',
    verdict: 'needs-changes',
    edits: [change(enrollmentOf('dev-rao'), ['roles: [mentee]', 'roles: [mentee, mentor]'])],
  },
  'public-words-changed-after-closing': {
    ...dev,
    now: '2027-09-20T12:00:00Z',
    verdict: 'needs-a-coordinator',
    edits: [change(enrollmentOf('dev-rao'), ['experience: new', 'experience: expert'])],
  },
  'forgotten-person-returns': {
    ...lotte,
    verdict: 'needs-a-coordinator',
    edits: [joins('old-friend')],
  },
};
