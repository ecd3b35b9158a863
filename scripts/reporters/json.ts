import type { Reporter } from './report.ts';

/** For other programs: the list of problems, and nothing else. */
export const jsonReporter: Reporter = {
  name: 'json',
  report: ({ problems }, { print }) => {
    print(JSON.stringify(problems, null, 2));
    return Promise.resolve();
  },
};
