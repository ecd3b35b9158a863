import { UsageError, type Command } from '../lib/command.ts';
import { importTable } from './import-table.ts';
import { mentorKind } from './mentor-kind.ts';
import { resourceKind } from './resource-kind.ts';

const options = {
  'dry-run': { type: 'boolean', description: 'Show everything and change nothing.' },
  map: {
    type: 'string',
    value: 'FIELD="Column"',
    multiple: true,
    description: 'Say which column fills a field; again for each column.',
  },
  default: {
    type: 'string',
    value: 'FIELD=VALUE',
    multiple: true,
    description: 'What rows get that say nothing themselves, such as capacity=4.',
  },
  'new-topics-from': {
    type: 'string',
    value: 'N',
    description: 'Make a topic of a word that at least N rows use; 2 by default.',
  },
  publish: {
    type: 'boolean',
    description: 'Say that everybody in the file agreed to be shown, or that it may be shown.',
  },
  update: { type: 'boolean', description: 'Write files anew that were edited since.' },
} as const;

export const importCommand: Command<typeof options> = {
  name: 'import',
  summary: 'Takes mentors or resources from a spreadsheet that was exported as CSV.',
  positionals: [
    { name: 'KIND', description: 'mentors or resources.', count: 'one' },
    { name: 'FILE', description: 'The exported spreadsheet.', count: 'one' },
  ],
  options,
  examples: [
    'npm run import -- mentors mentors.csv --dry-run',
    'npm run import -- mentors mentors.csv --map name="Full name" --map links=Blog --map links=GitHub',
    'npm run import -- resources library.csv --publish --default audience=mentee,peer',
  ],
  run: async ({ options, positionals, contentFolder, print }) => {
    const [kind = '', file = ''] = positionals;
    const input = {
      contentFolder,
      file,
      map: options.map,
      defaults: options.default,
      newTopicsFrom: options['new-topics-from'],
      publish: options.publish,
      update: options.update,
      dryRun: options['dry-run'],
      print,
    };
    if (kind === 'mentors') return importTable(mentorKind, input);
    if (kind === 'resources') return importTable(resourceKind, input);
    throw new UsageError(`"${kind}" is neither mentors nor resources.`);
  },
};
