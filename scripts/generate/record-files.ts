import type { SchemaName } from '../../src/schemas/all-schemas.ts';

/** Where each record stands, for the data reference; undefined for what is only ever inside another file. */
export const recordFiles: Readonly<Record<SchemaName, string>> = {
  program: '`content/program.yml`',
  topics: '`content/topics.yml`',
  mentor: '`content/mentors/<handle>.mdx`, in its front matter; the text below it is the profile',
  cohort:
    '`content/cohorts/<id>/cohort.mdx`, in its front matter; the text below it presents the cohort',
  enrollment: '`content/cohorts/<id>/enrollments/<handle>.yml`',
  'private-part': 'sealed inside an enrollment; only the coordinators can open it',
  grouping: '`content/cohorts/<id>/grouping.json`, generated',
  'grouping-proof':
    '`content/cohorts/<id>/grouping.age`, generated and sealed; only the coordinators can open it',
  'meeting-times':
    '`content/cohorts/<id>/times.age`, generated where the cohort publishes times to members; sealed to the coordinators and to the own keys of everybody in a group',
  'sealed-overrides':
    '`content/cohorts/<id>/overrides.age`, written and sealed by `npm run keep-apart`; only the coordinators can open it',
  waitlist:
    '`content/cohorts/<id>/waitlist.age`, written and sealed by `npm run waitlist`; only the coordinators can open it',
  rotation: '`content/cohorts/<id>/rotation.json`, generated',
  'rotation-proof':
    '`content/cohorts/<id>/rotation.age`, generated and sealed; only the coordinators can open it',
  ledger:
    '`content/ledger.age`, generated and sealed to the keys of the programme, or of its cohorts; only the coordinators can open it',
  resource:
    '`content/resources/<slug>.mdx`, in its front matter; the text below it is the resource, unless it has an address',
  track: '`content/tracks/<slug>.mdx`, in its front matter; the text below it introduces the track',
  page: '`content/pages/<slug>.mdx`, in its front matter; the text below it is the page',
  problem: 'printed by `npm run check -- --reporter json`, as a list',
};
