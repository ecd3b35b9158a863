import type { CohortFacts, PublishedCohort } from '../../src/domain/matching/facts.ts';
import type { Programme, RecordEntry } from '../../src/records/programme.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { Program } from '../../src/schemas/program.ts';
import { CommandFailure, UsageError } from '../lib/command.ts';

/** Gathers the public records that a cohort's groups rest on. Throws a `UsageError` when there is no such cohort. */
export function toCohortFacts(programme: Programme, id: string): CohortFacts {
  const cohort = programme.cohorts.get(id);
  if (cohort === undefined) throw toUnknownCohort(programme, id);
  return {
    id,
    cohort: cohort.data,
    enrollments: toData(programme.enrollments.get(id)),
    mentors: toData(programme.mentors),
    published: programme.groupings.get(id)?.data,
    sealedOverrides: programme.sealedOverrides.get(id),
    others: [...programme.groupings.values()].flatMap((grouping): PublishedCohort[] => {
      const other = programme.cohorts.get(grouping.id);
      if (grouping.id === id || other === undefined) return [];
      const enrollments = toData(programme.enrollments.get(grouping.id));
      return [{ id: grouping.id, cohort: other.data, enrollments, grouping: grouping.data }];
    }),
  };
}

/** Gives the programme's own record, without which there are no keys and no links. */
export function toProgram({ program }: Programme): Program {
  if (program !== undefined) return program.data;
  throw new CommandFailure('content/program.yml can\'t be read. "npm run check" says why.');
}

/** Asks for a cohort, and says which there are; without a full stop. */
export function toCohortQuestion({ cohorts }: Programme): string {
  const known = [...cohorts.keys()].join(', ');
  return `Name a cohort${known === '' ? '' : `: ${known}`}`;
}

/** Lists the files whose records forming a cohort's groups uses, as a test of a path. */
export function toUsedFiles(programme: Programme, { id, others }: CohortFacts) {
  const leads = [...(programme.enrollments.get(id) ?? new Map<string, never>()).values()];
  const profiles = new Set(
    leads.filter(isMentor).map(({ id: handle }) => `content/mentors/${handle}.mdx`),
  );
  const folders = [id, ...others.map((other) => other.id)].map((one) => `content/cohorts/${one}/`);
  const own = `content/cohorts/${id}/grouping.`;
  const hidden = listHiddenGroupings(programme);
  return (file: string) =>
    file === 'content/program.yml' ||
    file === 'content/topics.yml' ||
    profiles.has(file) ||
    hidden.some((folder) => file.startsWith(folder)) ||
    (folders.some((folder) => file.startsWith(folder)) &&
      // What is wrong in the cohort's own groups is no hindrance to forming better ones, if they can be read.
      (!file.startsWith(own) || programme.unread.has(file)));
}

/**
 * Folders of cohorts whose groups are there and can't be read, they or their cohort: whoever is in them
 * has hours and seats taken that planning would not know of.
 */
function listHiddenGroupings({ cohorts, groupings, sealedGroupings, unread }: Programme): string[] {
  const published = [
    ...groupings.keys(),
    ...sealedGroupings.keys(),
    ...[...unread].flatMap(
      (file) => /^content\/cohorts\/([^/]+)\/grouping\./.exec(file)?.[1] ?? [],
    ),
  ];
  return [...new Set(published)]
    .filter((id) => !cohorts.has(id) || !groupings.has(id))
    .map((id) => `content/cohorts/${id}/`);
}

function isMentor({ data }: RecordEntry<{ roles: readonly string[] }>): boolean {
  return data.roles.includes('mentor');
}

function toData<Data>(entries: ReadonlyMap<string, RecordEntry<Data>> | undefined) {
  return new Map([...(entries ?? [])].map(([id, { data }]) => [id, data]));
}

function toUnknownCohort({ cohorts }: Programme, id: string): UsageError {
  const known = [...cohorts.values()].map((entry: RecordEntry<Cohort>) => entry.id).join(', ');
  return new UsageError(
    `There is no cohort ${id} that can be read. ${known === '' ? 'There is none at all.' : `The cohorts: ${known}.`}`,
  );
}
