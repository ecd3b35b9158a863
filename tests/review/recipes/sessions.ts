import { cohortFolder, people } from '../lantern.ts';
import { change, type Recipes } from './recipe.ts';

const cohort = `${cohortFolder}/cohort.mdx`;
const { ines } = people;
const welcome = `  - kind: cohort
    id: welcome
    date: 2027-09-07
    start: '18:30'
    title: Welcome
    durationMinutes: 60
    hosts: [ines-moreau]
    topic: gardening
    resources: [sowing-calendar]
`;

const program = 'content/program.yml';
const site = 'site: https://lantern.example\n';
const newSite = 'site: https://lantern.new-town.example\n';

/** What coordinators do to sessions that people have in their calendars already. */
export const sessionRecipes: Recipes = {
  'session-called-off': {
    ...ines,
    verdict: 'needs-a-coordinator',
    edits: [change(cohort, ['title: Welcome\n', 'title: Welcome\n    cancelled: true\n'])],
  },
  'session-moved-and-retitled': {
    ...ines,
    verdict: 'needs-a-coordinator',
    edits: [change(cohort, ['2027-09-07', '2027-09-08'], ['title: Welcome\n', 'title: Hello\n'])],
  },
  'session-deleted-after-the-end': {
    ...ines,
    now: '2027-11-02T12:00:00Z',
    verdict: 'needs-a-coordinator',
    edits: [change(cohort, [welcome, ''])],
  },
  'session-deleted': { ...ines, verdict: 'needs-changes', edits: [change(cohort, [welcome, ''])] },
  'session-with-another-id': {
    ...ines,
    verdict: 'needs-changes',
    edits: [change(cohort, ['id: welcome', 'id: hello'])],
  },
  'meeting-of-groups-deleted-and-another-added': {
    ...ines,
    verdict: 'needs-changes',
    edits: [
      change(cohort, [
        '    id: week-4\n    week: 4\n    title: What has come up',
        '    id: week-5\n    week: 5\n    title: Halfway',
      ]),
    ],
  },
  'meeting-of-groups-made-one-for-all': {
    ...ines,
    verdict: 'needs-changes',
    edits: [
      change(cohort, [
        '- kind: group\n    id: week-8\n    week: 8',
        "- kind: social\n    id: week-8\n    date: 2027-10-27\n    start: '18:30'",
      ]),
    ],
  },
  'site-moved-to-another-host': {
    ...ines,
    verdict: 'needs-changes',
    edits: [change(program, [site, newSite])],
  },
  'site-moved-with-its-host-in-calendars-kept': {
    ...ines,
    verdict: 'needs-a-coordinator',
    edits: [change(program, [site, `${newSite}calendarHost: lantern.example\n`])],
  },
  'cohort-deleted-with-its-sessions': {
    ...ines,
    verdict: 'needs-changes',
    edits: [{ remove: cohort }],
  },
};
