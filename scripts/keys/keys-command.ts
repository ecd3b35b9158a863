import { slugSchema } from '../../src/schemas/keys.ts';
import { UsageError, type Command } from '../lib/command.ts';
import { addRecipient } from './add-recipient.ts';
import { readCohortFiles } from './cohort-files.ts';
import { createKey } from './create-key.ts';
import { destroyKey } from './destroy-key.ts';
import { programmeKey } from '../ledger/open-ledger.ts';
import { readProgrammeFiles } from './programme-files.ts';
import { resealCohort } from './reseal-cohort.ts';

const actions = { create: createKey, add: addRecipient, reseal: resealCohort, destroy: destroyKey };

const options = {
  out: {
    type: 'string',
    value: 'FILE',
    description: 'create: where the secret goes; never inside a work tree of git.',
  },
  key: {
    type: 'string',
    value: 'FILE',
    description: 'add, reseal, destroy: the file that holds the secret.',
  },
  recipient: {
    type: 'string',
    value: 'AGE1…',
    description: 'add: the public half of the other key. destroy: the one to take out.',
  },
  yes: {
    type: 'string',
    value: 'COHORT',
    description: 'destroy: the cohort again, because it can not be undone.',
  },
  'print-secret': { type: 'boolean', description: 'create: show the secret on the screen too.' },
} as const;

export const keysCommand: Command<typeof options> = {
  name: 'keys',
  summary: "Makes, shares and destroys the key that a cohort's private parts are sealed to.",
  positionals: [
    {
      name: 'ACTION',
      description: `One of ${Object.keys(actions).join(', ')}.`,
      count: 'one',
    },
    {
      name: 'COHORT',
      description: "Id of the cohort, such as spring-2027, or program for the programme's own key.",
      count: 'one',
    },
  ],
  options,
  examples: [
    'npm run keys -- create spring-2027',
    'npm run keys -- create program',
    'npm run keys -- add spring-2027 --recipient age1…',
    'npm run keys -- reseal spring-2027',
    'npm run keys -- destroy spring-2027 --yes spring-2027',
  ],
  run: async ({ options, positionals, contentFolder, print }) => {
    const [name = '', cohort = ''] = positionals;
    const action = Object.entries(actions).find(([each]) => each === name)?.[1];
    if (action === undefined) {
      throw new UsageError(`"${name}" is not one of ${Object.keys(actions).join(', ')}.`);
    }
    if (!slugSchema.safeParse(cohort).success) {
      throw new UsageError(`"${cohort}" is no id of a cohort. Write one such as spring-2027.`);
    }
    const files =
      cohort === programmeKey
        ? await readProgrammeFiles(contentFolder)
        : await readCohortFiles(contentFolder, cohort);
    await action(files, {
      contentFolder,
      out: options.out,
      keyFile: options.key,
      recipient: options.recipient,
      yes: options.yes,
      printSecret: options['print-secret'],
      print,
    });
    return 0;
  },
};
