import {
  cohortFolder,
  enrollmentOf,
  mentorOf,
  people,
  portrait,
  toEnrollment,
} from '../lantern.ts';
import { change, joins, niaJoins, write, type Recipes } from './recipe.ts';

const { ines, dev, mallory, nia } = people;
const workflow = '.github/workflows/ci.yml';

/** Files that are no record, and records that are no file. */
export const oddFileRecipes: Recipes = {
  'workflow-edited': {
    ...mallory,
    verdict: 'needs-a-coordinator',
    edits: [write(workflow, 'name: Check\non: pull_request_target\n')],
  },
  'workflow-edited-beside-enrollment': {
    ...nia,
    verdict: 'refuse',
    edits: [niaJoins, write(workflow, 'name: Mine\n')],
  },
  'workflow-added': {
    ...mallory,
    verdict: 'needs-a-coordinator',
    edits: [write('.github/workflows/steal.yml', 'on: push\n')],
  },
  'package-json-beside-enrollment': {
    ...nia,
    verdict: 'refuse',
    edits: [niaJoins, write('package.json', '{ "scripts": { "prepare": "curl evil" } }\n')],
  },
  'git-attributes-at-root': {
    ...nia,
    verdict: 'refuse',
    edits: [niaJoins, write('.gitattributes', '* -diff\n')],
  },
  'git-attributes-in-content': {
    ...nia,
    verdict: 'refuse',
    edits: [niaJoins, write(`${cohortFolder}/enrollments/.gitattributes`, '* -diff\n')],
  },
  'script-in-content': {
    ...nia,
    verdict: 'refuse',
    edits: [niaJoins, write('content/mentors/run.js', 'process.exit()\n')],
  },
  'groups-forged': {
    ...mallory,
    verdict: 'refuse',
    edits: [write(`${cohortFolder}/grouping.json`, '{}\n')],
  },
  'rotation-and-ledger-forged': {
    ...mallory,
    verdict: 'refuse',
    edits: [
      write(`${cohortFolder}/rotation.json`, '{}\n'),
      write('content/ledger.age', 'nobody met\n'),
    ],
  },
  'proof-forged': {
    ...mallory,
    verdict: 'refuse',
    edits: [write(`${cohortFolder}/grouping.age`, '-----BEGIN AGE ENCRYPTED FILE-----\n')],
  },
  'enrollment-renamed-to-groups': {
    ...dev,
    verdict: 'refuse',
    edits: [{ rename: enrollmentOf('dev-rao'), to: `${cohortFolder}/grouping.json` }],
  },
  'tombstones-edited': {
    ...mallory,
    verdict: 'refuse',
    edits: [write('content/forgotten.txt', 'salt 00\n')],
  },
  'enrollment-is-a-link': {
    ...nia,
    verdict: 'refuse',
    edits: [write(enrollmentOf('nia-wells'), '../../../../package.json', '120000')],
  },
  'content-is-a-link-to-a-secret': {
    ...mallory,
    verdict: 'refuse',
    edits: [write('content/mentors/notes.mdx', '/etc/passwd', '120000')],
  },
  'own-file-becomes-a-link': {
    ...dev,
    verdict: 'refuse',
    edits: [write(enrollmentOf('dev-rao'), 'lotte-brandt.yml', '120000')],
  },
  'submodule-in-content': {
    ...nia,
    verdict: 'refuse',
    edits: [niaJoins, { submodule: 'content/resources/mine' }],
  },
  'submodule-in-place-of-enrollment': {
    ...nia,
    verdict: 'refuse',
    edits: [{ submodule: enrollmentOf('nia-wells') }],
  },
  'executable-enrollment': {
    ...nia,
    verdict: 'needs-changes',
    edits: [write(enrollmentOf('nia-wells'), toEnrollment('nia-wells'), '100755')],
  },
  'huge-enrollment': {
    ...nia,
    verdict: 'needs-changes',
    edits: [
      write(enrollmentOf('nia-wells'), `${toEnrollment('nia-wells')}# ${'x'.repeat(200_000)}\n`),
    ],
  },
  'huge-portrait': {
    ...ines,
    verdict: 'needs-changes',
    edits: [write('content/portraits/ines-moreau.png', new Uint8Array(6_000_000))],
  },
  'portrait-is-no-picture': {
    ...ines,
    verdict: 'needs-changes',
    edits: [write('content/portraits/ines-moreau.png', '<svg onload="alert(1)"/>')],
  },
  'portrait-of-nobody': {
    ...nia,
    verdict: 'needs-changes',
    edits: [write('content/portraits/nia-wells.png', portrait)],
  },
  'yaml-with-aliases': {
    ...nia,
    verdict: 'needs-changes',
    edits: [
      write(
        enrollmentOf('nia-wells'),
        `${toEnrollment('nia-wells')}goal: &a x\norganization: *a\n`,
      ),
    ],
  },
  'script-in-a-profile': {
    ...ines,
    verdict: 'needs-changes',
    edits: [
      change(mentorOf('ines-moreau'), ['nine years.', 'nine years. {process.env.HOME} <script />']),
    ],
  },
  'name-that-speaks-markdown': {
    ...nia,
    verdict: 'needs-changes',
    edits: [
      write(
        enrollmentOf('nia-wells'),
        toEnrollment('nia-wells').replace('[tomatoes]', '["](https://evil.example) @everyone"]'),
      ),
    ],
  },
  'path-that-speaks-markdown': {
    ...mallory,
    verdict: 'refuse',
    edits: [write('content/mentors/`@everyone` <img src=x>\n# Ready.mdx', 'x')],
  },
  'name-that-is-no-handle': {
    ...nia,
    verdict: 'refuse',
    edits: [write(enrollmentOf('Nia Wells'), toEnrollment('nia-wells'))],
  },
  'unknown-cohort': {
    ...nia,
    verdict: 'needs-changes',
    edits: [write(enrollmentOf('nia-wells', 'autumn-2028'), toEnrollment('nia-wells'))],
  },
  'own-cohort-brought-along': {
    ...nia,
    verdict: 'needs-changes',
    edits: [
      {
        write: 'content/cohorts/mine-2027/cohort.mdx',
        text: 'not a cohort',
      },
      joins('nia-wells'),
      write(enrollmentOf('nia-wells', 'mine-2027'), toEnrollment('nia-wells')),
    ],
  },
};
