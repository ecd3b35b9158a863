import { fileKinds } from '../../../src/records/kinds.ts';
import type { Programme } from '../../../src/records/programme.ts';
import type { Candidate } from '../suggestion.ts';
import type { CheckContext } from '../rule.ts';

/** What exists of one kind, or undefined when the file that lists it could not be read. */
export type KnownRecords = ReadonlyMap<string, Candidate> | undefined;

/** Lists the topics with the words that people may use for them. */
export function listTopics({ topics }: Programme): KnownRecords {
  if (topics === undefined) return undefined;
  return new Map(
    topics.data.topics.map(({ id, label, synonyms }) => [
      id,
      { name: id, synonyms: [label, ...synonyms] },
    ]),
  );
}

/** Lists the goals of the program. */
export function listGoals({ program }: Programme): KnownRecords {
  if (program === undefined) return undefined;
  return new Map(program.data.goals.map(({ id, title }) => [id, { name: id, synonyms: [title] }]));
}

/**
 * Lists the records that have a file of their own. One whose file could not be read counts: its own
 * problem is reported, and a second one wherever it is named would only hide that.
 */
export function listFiles(
  kind: 'mentor' | 'resource' | 'track' | 'page' | 'cohort' | 'enrollment',
  { paths }: CheckContext,
): ReadonlyMap<string, Candidate> {
  const pattern = new RegExp(
    `^${fileKinds[kind].path.replaceAll('.', '\\.').replaceAll(/HANDLE|SLUG/g, '([^/]+)')}$`,
  );
  const names = [...paths].flatMap((path) => pattern.exec(path)?.at(-1) ?? []);
  return new Map(names.map((name) => [name, { name }]));
}

/** Lists everybody with a profile or an enrollment. */
export function listPeople(context: CheckContext): ReadonlyMap<string, Candidate> {
  return new Map([...listFiles('enrollment', context), ...listFiles('mentor', context)]);
}
