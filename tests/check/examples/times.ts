import { createKeyPair } from '../../../src/domain/seal/identity.ts';
import { sealText } from '../../../src/domain/seal/sealed-text.ts';
import { add, edit } from '../changes.ts';
import type { ExampleTable } from '../example.ts';
import { inesLeads, publish } from './groups.ts';

const { recipient } = await createKeyPair();
const { recipient: another } = await createKeyPair();
const cohort = 'cohorts/autumn-2027/cohort.mdx';
const sealedTo = (...recipients: string[]) => sealText('{}', recipients);
const [oneReader, twoReaders] = [await sealedTo(recipient), await sealedTo(recipient, another)];

const seal = (armored: string) =>
  add('cohorts/autumn-2027/times.age', armored.endsWith('\n') ? armored : `${armored}\n`);
const publicTimes = publish(inesLeads('dev-rao', 'lotte-brandt'));
const sealedTimes = {
  ...publicTimes,
  text: publicTimes.kind === 'add' ? publicTimes.text.replace(/\s*"slot": \{[^}]*\},/g, '') : '',
  kind: 'add' as const,
};
const membersAlone = edit(cohort, 'times: all', 'times: members');
const devHasKey = edit(
  'cohorts/autumn-2027/enrollments/dev-rao.yml',
  'state: complete',
  `recipient: ${another}\nstate: complete`,
);

/** The small programme's cohort has one key. */
const begun = '2027-09-20T12:00:00Z';

export const timesExamples: ExampleTable = {
  'times-missing': {
    fails: {
      'members without their file': [membersAlone, sealedTimes],
      'in a cohort that has begun': { now: begun, changes: [membersAlone, sealedTimes] },
    },
    passes: { 'times for all': [publicTimes], 'no groups yet': [membersAlone] },
  },
  'times-unexpected': {
    fails: {
      'times for all, and sealed ones too': [publicTimes, seal(oneReader)],
      'sealed times without groups': [membersAlone, seal(oneReader)],
    },
    passes: { 'times for members': [membersAlone, sealedTimes, seal(oneReader)] },
  },
  'times-contradict-cohort': {
    fails: {
      'times for members in the file for all': [membersAlone, publicTimes, seal(oneReader)],
      'times for all that are in no file': [sealedTimes],
      'in a cohort that has begun': { now: begun, changes: [sealedTimes] },
    },
    passes: { 'times for members': [membersAlone, sealedTimes, seal(oneReader)] },
  },
  'times-sealed-to-others': {
    fails: {
      'a member who made a key since': [membersAlone, sealedTimes, seal(oneReader), devHasKey],
      'a reader too many': [membersAlone, sealedTimes, seal(twoReaders)],
    },
    passes: {
      'a reader for each key': [membersAlone, sealedTimes, seal(twoReaders), devHasKey],
    },
  },
};
