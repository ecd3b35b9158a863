import { UsageError, type Command, type CommandInput } from '../lib/command.ts';
import {
  benchSubjects,
  runBench,
  subjectsOnRequest,
  usualSubjects,
  type BenchSubject,
} from './bench-run.ts';

const options = {
  instances: {
    type: 'string',
    value: 'DIR',
    description: 'Measure the instances in DIR; without SUBJECT, nothing else.',
  },
  json: {
    type: 'string',
    value: 'FILE',
    description: 'Write a list with one record per instance to FILE.',
  },
  runs: {
    type: 'string',
    value: 'N',
    description: 'Measure everything N times and take the median; 3 by default.',
  },
  quick: {
    type: 'boolean',
    description: 'Measure once, one instance of each class, and leave out what takes minutes.',
  },
  alone: {
    type: 'boolean',
    description: 'Measure the product alone, without the reference.',
  },
  'by-hand': {
    type: 'string',
    value: 'FILE',
    description:
      'Hold the matching by hand of the cohort in FILE to plans of the same people; without SUBJECT, nothing else.',
  },
  lighthouse: {
    type: 'string',
    value: 'PATH',
    description: 'With lighthouse, the folder of an installed one; without, npx fetches it.',
  },
  node: {
    type: 'string',
    multiple: true,
    value: 'PATH',
    description: 'With same-bytes, another Node to plan with; may be repeated.',
  },
} as const;

type Input = CommandInput<typeof options>;

export const benchCommand: Command<typeof options> = {
  name: 'bench',
  summary:
    'Measures how groups are formed and how the site is built, in fresh processes and as ratios to a reference in the same run.',
  positionals: [
    {
      name: 'SUBJECT',
      description: `What to measure: ${benchSubjects.join(', ')}. By default all but ${subjectsOnRequest.join(', ')}.`,
      count: 'any',
    },
  ],
  options,
  examples: [
    'npm run bench -- --quick',
    'npm run bench -- circles teams',
    'npm run bench -- season --json figures.json',
    'npm run bench -- --instances instances --json figures.json',
    'npm run bench -- --by-hand cohort.json',
    'npm run bench -- budgets',
    'npm run bench -- same-bytes --node /opt/node-22/bin/node',
  ],
  async run(input) {
    const {
      quick,
      runs,
      alone,
      node,
      instances,
      json,
      'by-hand': byHand,
      lighthouse,
    } = input.options;
    return runBench({
      subjects: chooseSubjects(input),
      extent: quick ? 'quick' : 'full',
      runs: runs === undefined && quick ? 1 : toRunCount(runs ?? '3'),
      isAlone: alone,
      nodes: node,
      contentFolder: input.contentFolder,
      lighthouse,
      instances,
      byHand,
      json,
      print: input.print,
      note: input.note,
    });
  },
};

function toRunCount(text: string): number {
  const runs = Number(text);
  if (Number.isSafeInteger(runs) && runs > 0) return runs;
  throw new UsageError(`--runs takes a whole number of at least 1, not "${text}".`);
}

function chooseSubjects({ positionals, options }: Input): readonly BenchSubject[] {
  const unknown = positionals.find((word) => !benchSubjects.some((subject) => subject === word));
  if (unknown !== undefined) {
    throw new UsageError(
      `There is no subject ${unknown}. The subjects: ${benchSubjects.join(', ')}.`,
    );
  }
  if (positionals.length > 0)
    return benchSubjects.filter((subject) => positionals.includes(subject));
  if (options.instances !== undefined || options['by-hand'] !== undefined) return [];
  return usualSubjects.filter((subject) => !(options.quick && subject === 'large'));
}
