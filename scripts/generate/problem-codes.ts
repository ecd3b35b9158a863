import { listCodePages } from '../checks/all-codes.ts';
import type { Generator } from './generator.ts';
import { toSortedJson } from './sorted-json.ts';

/** The codes that `check` can report, for the site's page about each. */
export const problemCodesGenerator: Generator = {
  path: 'src/data/problem-codes.json',
  generate: () => toSortedJson(listCodePages()),
};
