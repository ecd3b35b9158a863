import { listNamed, mapPeople } from '../../src/domain/groups/map-people.ts';
import { toCanonicalJson } from '../../src/domain/matching/canonical-json.ts';
import type { ContentFolder } from '../../src/records/files/read-content-folder.ts';
import type { Programme } from '../../src/records/programme.ts';
import { compareCodeUnits } from '../../src/records/text/words.ts';
import type { Enrollment } from '../../src/schemas/enrollment.ts';
import { addTombstone, tombstoneFile, toStandIn } from './tombstones.ts';
import { withoutHost } from './without-host.ts';

/** A change of the content; the path begins with `content/`. */
export type ContentChange =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly remove: true };

export interface Removal {
  /** In the order in which they are safe to write: what is removed comes last. */
  readonly changes: readonly ContentChange[];
  /** Names the person had, to find where prose still says them. */
  readonly names: readonly string[];
  /** Cohorts whose groups held the person. */
  readonly groupedIn: readonly string[];
  /** Cohorts whose rotation held the person. */
  readonly rotatedIn: readonly string[];
  /** Cohorts in which they enrolled. */
  readonly enrolledIn: readonly string[];
  readonly standIn: string;
}

/**
 * Plans to remove a person everywhere the content knows them. In published groups a nameless
 * stand-in keeps their place, so that sizes, counts and proofs of the others still hold.
 */
export function planRemoval(
  { files }: Pick<ContentFolder, 'files'>,
  programme: Programme,
  handle: string,
  tombstones: string,
): Removal {
  const marked = addTombstone(tombstones, handle);
  const standIn = toStandIn(marked, handle);
  const groupedIn = [...programme.groupings]
    .filter(([, { data }]) => listNamed(data).includes(handle))
    .map(([id]) => id);
  const rotatedIn = [...programme.rotations]
    .filter(([, { data }]) => data.rounds.some(({ groups }) => groups.flat().includes(handle)))
    .map(([id]) => id);
  const enrolledIn = [...programme.enrollments]
    .filter(([, people]) => people.has(handle))
    .map(([id]) => id);
  const mentor = programme.mentors.get(handle)?.data;
  const names = new Set([handle, ...(mentor === undefined ? [] : [mentor.name])]);
  for (const id of enrolledIn)
    names.add(programme.enrollments.get(id)?.get(handle)?.data.name ?? '');
  return {
    changes: [
      { path: `content/${tombstoneFile}`, text: marked },
      ...groupedIn.flatMap((id) => toGroupChanges(programme, id, handle, standIn)),
      ...rotatedIn.flatMap((id) => toRotationChanges(programme, id, handle, standIn)),
      ...toHostChanges(files, handle),
      ...files
        .filter(({ path }) => isOwn(path, handle))
        .map(({ path }) => ({ path, remove: true as const })),
    ],
    names: [...names],
    groupedIn,
    rotatedIn,
    enrolledIn,
    standIn,
  };
}

function isOwn(path: string, handle: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  const isNamed = name.slice(0, name.lastIndexOf('.')) === handle;
  return isNamed && /^content\/(mentors|portraits|cohorts\/[^/]+\/enrollments)\//.test(path);
}

function toGroupChanges(
  programme: Programme,
  cohort: string,
  handle: string,
  standIn: string,
): ContentChange[] {
  const grouping = programme.groupings.get(cohort);
  if (grouping === undefined) return [];
  const replaced = mapPeople(grouping.data, (person) => (person === handle ? standIn : person));
  return [
    ...toStubChanges(programme, cohort, handle, standIn),
    { path: grouping.file, text: toCanonicalJson(replaced) },
  ];
}

function toRotationChanges(
  programme: Programme,
  cohort: string,
  handle: string,
  standIn: string,
): ContentChange[] {
  const rotation = programme.rotations.get(cohort);
  if (rotation === undefined) return [];
  const rounds = rotation.data.rounds.map((round) => ({
    ...round,
    groups: round.groups.map((group) =>
      group.map((person) => (person === handle ? standIn : person)).sort(compareCodeUnits),
    ),
  }));
  return [
    ...toStubChanges(programme, cohort, handle, standIn),
    { path: rotation.file, text: toCanonicalJson({ ...rotation.data, rounds }) },
  ];
}

function toStubChanges(
  programme: Programme,
  cohort: string,
  handle: string,
  standIn: string,
): ContentChange[] {
  const enrollment = programme.enrollments.get(cohort)?.get(handle)?.data;
  const stub = `content/cohorts/${cohort}/enrollments/${standIn}.yml`;
  return enrollment === undefined ? [] : [{ path: stub, text: toStub(enrollment, standIn) }];
}

/** Keeps what the schema needs and nothing that tells who it was. Only who has a profile can be a mentor. */
function toStub({ roles, languages, agreement }: Enrollment, standIn: string): string {
  const others = roles.filter((role) => role !== 'mentor');
  return [
    '# Keeps the place in a published group of somebody who asked to be removed.',
    `handle: ${standIn}`,
    'name: Somebody who left',
    `roles: [${others.length === 0 ? 'peer' : others.join(', ')}]`,
    `languages: [${languages.join(', ')}]`,
    `agreement: ${agreement}`,
    'state: withdrawn',
    '',
  ].join('\n');
}

function toHostChanges(files: ContentFolder['files'], handle: string): ContentChange[] {
  return files
    .filter(({ path }) => /^content\/cohorts\/[^/]+\/cohort\.mdx$/.test(path))
    .flatMap(({ path, bytes }) => {
      const text = new TextDecoder().decode(bytes);
      const changed = withoutHost(text, handle);
      return changed === text ? [] : [{ path, text: changed }];
    });
}
