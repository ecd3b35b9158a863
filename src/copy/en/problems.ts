import { toCount } from './grammar.ts';

/** Everything on the pages that explain the findings of `npm run check`. */
export const problems = {
  heading: 'What the check can find',
  description: 'Every finding of the check, what it means and what to do about it.',
  introduction:
    'Before anything is published, a check reads every file and names what is wrong: where, what, and what to do next. Each finding has a code, and each code has a page.',
  count: (count: number) => toCount(count, 'code'),
  groups: {
    records: {
      title: 'While reading a file',
      note: 'The file cannot be used until this is mended.',
    },
    check: {
      title: 'While comparing files',
      note: 'Each file can be read; together they do not hold.',
    },
  },
  code: 'Code',
  run: 'Run the check yourself with',
  back: 'All codes',
  none: 'The list of codes was not generated. Run npm run generate.',
};
